import type { IToken, TokenType } from 'chevrotain';
import { occurrenceId } from '../check/occurrences.ts';
import { occurrenceInChinese } from '../diagnostics/wording/occurrence.ts';
import type { DateNode, NumberNode, Quoted, TimeNode, Word } from '../syntax/ast/literals.ts';
import { fold } from '../syntax/fold.ts';
import { lex } from '../syntax/lexer.ts';
import { quotedText } from '../syntax/literals.ts';
import type { Range } from '../syntax/range.ts';
import { Name, PerName, Text } from '../syntax/tokens.ts';
import { type Phrase, piece, touching } from './phrase.ts';
import type { Voice } from './voice.ts';

/** What a statement is printed with: its voice, and the source for what is kept as written. */
export interface Printing {
  readonly voice: Voice;
  readonly textAt: (range: Range) => string;
}

/** Digits, signs and letters in their ASCII forms; `2021年6月21日` stays what it is. */
export function dateText({ range }: DateNode, { textAt }: Printing): string {
  return fold(textAt(range));
}

/** `17:00` behind its day, in Chinese `17时30分`; as written where that is kept. */
export function timePhrase(node: TimeNode | null, { voice, textAt }: Printing): Phrase {
  if (node === null) return [];
  const { vocabulary, keeps } = voice;
  const [hour, minute] = node.text.split(':').map(Number);
  const inChinese = `${hour}时${minute === 0 ? '' : `${minute}分`}`;
  const text = keeps ? fold(textAt(node.range)) : vocabulary === 'en' ? node.text : inChinese;
  return [text.includes('时') ? touching(text) : piece(text)];
}

export function numberText({ text, percent }: NumberNode): string {
  return percent ? `${text}%` : text;
}

/** `5`, `5分`, `5% of points`: an amount behind the word that says what it is for. */
export function pointsText(number: NumberNode, { voice }: Printing): string {
  if (number.ofPoints) {
    const [share, of] = [numberText(number), voice.word('OfPoints')];
    return voice.vocabulary === 'en' ? `${share} ${of}` : `${of}${share}`;
  }
  return voice.vocabulary === 'en' || number.percent
    ? numberText(number)
    : `${number.text}${voice.word('Points')}`;
}

/** A text between quotes; where a plain pair cannot hold it, as the author wrote it. */
export function quotedPhrase({ text, range }: Quoted, { textAt }: Printing): Phrase {
  const plain = `"${text.replace(/["\\]/g, '\\$&')}"`;
  return [piece(isTextOf(plain, text) ? plain : textAt(range))];
}

function isTextOf(source: string, text: string): boolean {
  const token = loneWord(source, Text);
  return token !== undefined && quotedText(token, source).text === text;
}

/** The one word that a text is read as, where it is one of this type. */
function loneWord(text: string, type: TokenType): IToken | undefined {
  const [token, ...more] = lex(text).tokens;
  return token?.tokenType === type && more.length === 0 ? token : undefined;
}

/** A value of a choice: between quotes where it would not be one name. */
export function choicePhrase(value: Word, printing: Printing): Phrase {
  return isName(value.text) ? [piece(value.text)] : quotedPhrase(value, printing);
}

function isName(text: string): boolean {
  return loneWord(text, Name)?.image === text;
}

/** What the ledger calls a clause: `late`, `per-unrecorded`, and between quotes what is not one word. */
export function keyPhrase(key: Word, printing: Printing): Phrase {
  if (key.text === 'late') return [piece(printing.voice.word('Late'))];
  if (key.text === 'missing') return [piece(printing.voice.word('Missing'))];
  const isOneWord = isName(key.text) || loneWord(key.text, PerName)?.image === key.text;
  return isOneWord ? [piece(key.text)] : quotedPhrase(key, printing);
}

/** `per-NAME`, `每NAME`; beside a name that is not Chinese the keyword stands apart. */
export function perPhrase({ text: name }: Word, { voice }: Printing): Phrase {
  const glued = `${voice.vocabulary === 'en' ? 'per-' : '每'}${name}`;
  const isOneWord = voice.vocabulary === 'en' || /^\p{Script=Han}/u.test(name) || !isName(name);
  return isOneWord && loneWord(glued, PerName)?.image === glued
    ? [piece(glued)]
    : [piece(voice.word('Per')), piece(name)];
}

/** `Q1`, `第一季度`. */
export function occurrenceText({ text }: Word, { voice }: Printing): string {
  if (voice.keeps) return text;
  const id = occurrenceId(text);
  return voice.vocabulary === 'en' ? id : occurrenceInChinese(id);
}
