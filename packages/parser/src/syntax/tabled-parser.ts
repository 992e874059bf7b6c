import {
  EarlyExitException,
  EmbeddedActionsParser,
  type ILookaheadStrategy,
  type IOrAlt,
  type IParserConfig,
  type IRecognitionException,
  NoViableAltException,
  type TokenType,
} from 'chevrotain';
import { LOOKAHEAD } from './generated/lookahead.ts';
import { DECISION_KINDS, type DecisionKind, decider } from './lookahead.ts';

export interface Analysis {
  /** Analyses the grammar itself, as the test does that writes the table; `null` where the table says all. */
  readonly analysedBy: ILookaheadStrategy | null;
}

/** What chevrotain calls to decide: the alternative to take, or whether to go on. */
type Decide = (alternatives?: readonly IOrAlt<unknown>[]) => number | boolean | undefined;

/**
 * chevrotain's parser without the analysis of its grammar, which takes longer than to read a rubric: what it would
 * find for each decision stands in a table.
 */
export class TabledParser extends EmbeddedActionsParser {
  // Of chevrotain, which does not declare them.
  declare protected selfAnalysisDone: boolean;
  declare protected readonly fullRuleNameToShort: Readonly<Record<string, number>>;
  /** By the number of a production and that of a decision in it. */
  declare protected readonly lookAheadFuncsCache: readonly (readonly Decide[])[];
  declare protected readonly SAVE_ERROR: (error: IRecognitionException) => Error;

  private readonly isTabled: boolean;

  protected constructor(
    tokens: readonly TokenType[],
    config: IParserConfig,
    { analysedBy }: Analysis,
  ) {
    const strategy = analysedBy === null ? {} : { lookaheadStrategy: analysedBy };
    super([...tokens], { ...config, ...strategy });
    this.isTabled = analysedBy === null;
  }

  override performSelfAnalysis(): void {
    if (!this.isTabled) {
      super.performSelfAnalysis();
      return;
    }
    this.selfAnalysisDone = true;
    for (const [rule, decisions] of Object.entries(LOOKAHEAD)) {
      const short = this.fullRuleNameToShort[rule];
      if (short === undefined) continue;
      define(this.lookAheadFuncsCache, short, () => this.decisionsIn(decisions));
    }
  }

  private decisionsIn(decisions: Readonly<Record<string, string>>): readonly Decide[] {
    const all: Decide[] = [];
    for (const [name, paths] of Object.entries(decisions)) {
      const [kind, occurrence] = name.split(' ') as [DecisionKind, string];
      define(all, DECISION_KINDS[kind] + Number(occurrence), () => this.decision(kind, paths));
    }
    return all;
  }

  private decision(kind: DecisionKind, paths: string): Decide {
    const taken = decider(paths);
    const next = (ahead: number) => this.LA(ahead);
    if (kind !== 'Alternation') return () => taken(next, () => true) === 0;
    const isOpen = ({ GATE: gate }: IOrAlt<unknown>) => gate?.call(this) !== false;
    return (alternatives) =>
      taken(next, (at) => {
        const alternative = alternatives?.[at];
        return alternative !== undefined && isOpen(alternative);
      });
  }

  /** These two would look into the grammar for words that nobody reads: the fault says what was expected. */
  protected raiseNoAltException(): never {
    throw this.SAVE_ERROR(new NoViableAltException('no alternative', this.LA(1), this.LA(0)));
  }

  protected raiseEarlyExitException(): never {
    throw this.SAVE_ERROR(new EarlyExitException('nothing repeated', this.LA(1), this.LA(0)));
  }
}

/**
 * Makes an element when it is first asked for: a rubric meets a part of the grammar. As properties with a getter the
 * few elements of a wide array also take no room for all between them.
 */
function define<T>(elements: readonly T[], index: number, make: () => T): void {
  Object.defineProperty(elements, index, {
    configurable: true,
    get() {
      const value = make();
      Object.defineProperty(elements, index, { value });
      return value;
    },
  });
}
