/** The languages in which Rubrica speaks. */
export type Language = 'en' | 'zh';

export interface RenderOptions {
  readonly lang: Language;
}
