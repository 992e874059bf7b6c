export {
  type Checked,
  type CheckedExample,
  type Compiled,
  type CompileOptions,
  check,
  compile,
  type Suppressed,
} from './compile.ts';
export { type Decoded, type DecodeOptions, decode } from './decode.ts';
export type { Severity } from './diagnostics/catalogue.ts';
export type { Diagnostic, Label } from './diagnostics/diagnostic.ts';
export type { Code } from './diagnostics/fault.ts';
export {
  type RenderDiagnosticOptions,
  type Rendered,
  renderDiagnostic,
} from './diagnostics/render.ts';
export { type FormatOptions, format } from './format/format.ts';
export type { KeywordChoice } from './format/voice.ts';
export { LIMITS, type Limits, type LimitsOption } from './limits.ts';
export { KEYWORD_NAMES, KEYWORDS, type KeywordName, type Vocabulary } from './syntax/keywords.ts';
