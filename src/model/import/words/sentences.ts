/** A detail of a question as text; empty where it has none. */
export type Detail = (name: string) => string;

interface Sentences {
  readonly title: (detail: Detail) => string;
  readonly help: (detail: Detail) => string;
}

export interface Words {
  readonly vi: Sentences;
  readonly en: Sentences;
}

/** Words without details: title and help in each language. */
export const words = (vi: readonly [string, string], en: readonly [string, string]): Words => ({
  vi: { title: () => vi[0], help: () => vi[1] },
  en: { title: () => en[0], help: () => en[1] },
});

/** What the file itself prints, as a sentence behind another. */
export const printedVi = (detail: Detail): string =>
  detail('printed') === '' ? '' : ` Tệp ghi: “${detail('printed')}”.`;
export const printedEn = (detail: Detail): string =>
  detail('printed') === '' ? '' : ` The file says: “${detail('printed')}”.`;
