import { expect, test } from 'vitest';
import { CATALOGUE } from '../src/diagnostics/catalogue.ts';
import { decode, renderDiagnostic } from '../src/index.ts';
import { FAULTY } from './faulty.ts';
import { expectGolden, isLong, LANGUAGES } from './golden.ts';
import { VARIANTS } from './variants.ts';

test('every code has a golden message, and no other has', () => {
  const codes = [...Object.keys(FAULTY), 'not-utf-8'];
  expect(codes.toSorted()).toEqual(Object.keys(CATALOGUE).toSorted());
});

/** `项 1` in GB18030, `项` in UTF-16, and a byte that begins nothing in the second line. */
const BYTES = {
  'not-utf-8': [
    0xcf, 0xee, 0x20, 0x31, 0x20, 0x35, 0xb7, 0xd6, 0x0a, 0xce, 0xb4, 0xb1, 0xa8, 0xcb, 0xcd,
  ],
  'variants/utf-16': [0xff, 0xfe, 0x79, 0x98],
  'variants/a-byte-of-no-text': [0x69, 0x74, 0x65, 0x6d, 0x0a, 0x20, 0xff, 0x20, 0x31],
};

test.each(Object.entries(BYTES))('the bytes of %s', async (name, bytes) => {
  const messages = LANGUAGES.map((lang) => {
    const { text, diagnostics } = decode(Uint8Array.from(bytes), { lang });
    expect(diagnostics.map((one) => one.code)).toEqual(['not-utf-8']);
    return diagnostics.map((one) => renderDiagnostic(one, { text, path: 'faulty.rubric', lang }));
  });
  const source = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join(' ');
  const file = `${[source, ...messages].join('\n\n---\n')}\n`;
  await expect(file).toMatchFileSnapshot(`golden/${name}.txt`);
});

test('bytes in UTF-8 are their text, without a byte order mark', () => {
  const bytes = new TextEncoder().encode('\uFEFF项 1');
  expect(decode(bytes)).toMatchObject({ text: '项 1', diagnostics: [] });
  expect(decode(Uint8Array.from(BYTES['not-utf-8']))).toMatchObject({ lang: 'zh' });
});

test.each(Object.entries(FAULTY).filter(([, text]) => !isLong(text)))('%s', (code, text) =>
  expectGolden(code, text, code),
);

test.each(Object.entries(VARIANTS))('%s', (name, text) =>
  expectGolden(`variants/${name.replaceAll(' ', '-')}`, text),
);
