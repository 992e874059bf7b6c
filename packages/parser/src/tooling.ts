/**
 * For Rubrica's own tools, the linter and editors: the syntax tree and what it was read with. Any release may
 * change it.
 */

export { clauseKey } from './check/clause-key.ts';
export { citedText } from './check/parts.ts';
export { type PlacedItem, placedItems } from './check/placed-items.ts';
export {
  IGNORABLE,
  isErrorCode,
  type Severity,
  WARNING_CODES,
} from './diagnostics/catalogue.ts';
export { type Diagnostic, diagnostic, type Label } from './diagnostics/diagnostic.ts';
export type { Code, Fault } from './diagnostics/fault.ts';
export { type LineIndex, lineIndex } from './diagnostics/line-index.ts';
export { listed, quote } from './diagnostics/wording/quote.ts';
export { type ReadSource, readSource } from './read-source.ts';
export { IGNORE_NEXT_LINE, type IgnoreComment, ignoreComment } from './suppress/ignore-comment.ts';
export { type KnownCodes, OWN_CODES } from './suppress/known-codes.ts';
export { type Ignorable, type Sifted, suppress } from './suppress/suppress.ts';
export type {
  BandedNode,
  BandsStatement,
  Block,
  BlockHeading,
  BlockStatement,
  ChoiceStatement,
  EveryStatement,
  ExemptStatement,
  NamedList,
  Repeated,
  TiersStatement,
} from './syntax/ast/blocks.ts';
export type {
  BodyStatement,
  DueStatement,
  EachCapStatement,
  ExhaustedStatement,
  FactStatement,
  ItemCapStatement,
  ItemFloorStatement,
  MonthDayNode,
  NotApplicableStatement,
  StandardStatement,
  SubmissionStatement,
  TimingStatement,
} from './syntax/ast/body.ts';
export type {
  ChangedStatement,
  ChangeStatement,
  DropClause,
  DropStatement,
  ExtendsStatement,
  ReplaceClause,
  ReplaceStatement,
} from './syntax/ast/changes.ts';
export {
  childrenOf,
  type NodeOf,
  type SyntaxKind,
  type SyntaxNode,
} from './syntax/ast/children.ts';
export type {
  AllowanceNode,
  BandBound,
  BandClause,
  BandNode,
  ByClause,
  Clause,
  EarnClause,
  IfClause,
  JudgedClause,
  LateClause,
  LateDeadline,
  LateUnitNode,
  LinearClause,
  MissingClause,
  PerClause,
  StepsClause,
} from './syntax/ast/clauses.ts';
export type { ConditionNode, Operator } from './syntax/ast/conditions.ts';
export type {
  Adjustment,
  AdjustmentNode,
  AmountNode,
  EffectNode,
  FormulaAmount,
  ListedAmount,
  ListedNode,
  RangeNode,
} from './syntax/ast/effects.ts';
export type {
  AttributeGiven,
  CasesGiven,
  ExampleStatement,
  GivenNode,
  GivenValue,
} from './syntax/ast/examples.ts';
export type {
  ArgumentNode,
  CallNode,
  ComputedNode,
  DefineStatement,
  FormulaNode,
  OptionName,
  OptionNode,
  ProductNode,
  SumNode,
} from './syntax/ast/formulas.ts';
export type {
  Change,
  Citation,
  Comment,
  DateNode,
  FactReference,
  Node,
  NumberNode,
  Quoted,
  TimeNode,
  Word,
} from './syntax/ast/literals.ts';
export { datesIn, numbersIn } from './syntax/ast/parts.ts';
export type {
  Braces,
  CitesStatement,
  DayRange,
  DaysStatement,
  Document,
  GroupStatement,
  HeaderStatement,
  Heading,
  ItemStatement,
  Lost,
  PeriodStatement,
  RoundStatement,
  RubricStatement,
  StrayStatement,
  TimeZoneStatement,
  VersionStatement,
} from './syntax/ast/rubric.ts';
export type {
  BonusGateStatement,
  BonusNode,
  GradeNode,
  GradesStatement,
  GroupBoundStatement,
  TimesStatement,
  TotalStatement,
  VetoedNode,
  VetoStatement,
} from './syntax/ast/total.ts';
export { clausesIn, isBlock, unfolded } from './syntax/blocks.ts';
export { chineseNumber } from './syntax/chinese-number.ts';
export { isClause } from './syntax/clause-kinds.ts';
export { fold } from './syntax/fold.ts';
export { nearest } from './syntax/nearest.ts';
export type { Range } from './syntax/range.ts';
