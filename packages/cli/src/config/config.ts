import type { Language } from '@rubrica/evaluator';
import type { RuleSetting, Severity } from '@rubrica/linter';

/** What a configuration file may say, as it stands there. */
export interface ConfigFile extends RuleChoice {
  readonly $schema?: string;
  /** Configurations that this one is laid over: paths from it, or packages. */
  readonly extends?: string | readonly string[];
  readonly lang?: Language;
  readonly exclude?: readonly string[];
  readonly overrides?: readonly (RuleChoice & { readonly files: readonly string[] })[];
  readonly baseline?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

/** Which rules run, and as what they report. */
export interface RuleChoice {
  readonly select?: readonly string[];
  readonly ignore?: readonly string[];
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

/** Patterns, and the folder that they are written from. */
export interface Patterns {
  readonly folder: string;
  readonly patterns: readonly string[];
}

/** A configuration with all that it extends. */
export interface Config extends RuleChoice {
  /** The files that it was read from: absolute paths. */
  readonly files: readonly string[];
  readonly lang?: Language;
  readonly exclude: readonly Patterns[];
  readonly overrides: readonly (RuleChoice & { readonly files: Patterns })[];
  /** An absolute path. */
  readonly baseline?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
}

export const NO_CONFIG: Config = { files: [], exclude: [], overrides: [] };

/**
 * One choice laid over another: a selection replaces the one below and brings back what was turned off there,
 * what is ignored adds up, and a rule's last setting holds.
 */
export function laidOver(lower: RuleChoice, upper: RuleChoice): RuleChoice {
  const select = upper.select ?? lower.select;
  const isBack = (code: string) => upper.select?.includes(code) ?? false;
  const kept = Object.entries(lower.rules ?? {}).filter(
    ([code, setting]) => setting !== 'off' || !isBack(code),
  );
  return {
    ...(select === undefined ? {} : { select }),
    ignore: [...(lower.ignore ?? []).filter((one) => !isBack(one)), ...(upper.ignore ?? [])],
    rules: { ...Object.fromEntries(kept), ...upper.rules },
  };
}
