import type { Translate } from '../../../i18n/translate.ts';
import { count, date, decimal } from '../../../model/format.ts';
import type { Lang } from '../../../model/lang.ts';
import type { AnswerCell, AnswerKind } from '../../engine/types.ts';

/** Digits of a number that say something; a double holds no more. */
const SIGNIFICANT = 15;
const PLAIN = /^(-?\d+)(?:\.(\d+))?$/;
/** A year of four digits is not `2.026`. */
const GROUPED_FROM = 5;

function digitsOf(value: number | string): string {
  if (typeof value === 'string' || Number.isInteger(value)) return String(value);
  return String(Number(value.toPrecision(SIGNIFICANT)));
}

/** A number as it is, unrounded: `95,3781512605042`, `12.516`, `2026`. In: a number, or digits too long for one. */
export function numberText(value: number | string, lang: Lang): string {
  const text = digitsOf(value);
  const [, whole = '', fraction] = PLAIN.exec(text) ?? [];
  if (!whole) return decimal(text, lang);
  const grouped = whole.replace('-', '').length < GROUPED_FROM ? whole : count(BigInt(whole), lang);
  return fraction ? `${grouped}${decimal(`.${fraction}`, lang)}` : grouped;
}

export interface ShownCell {
  readonly text: string;
  /** True where there is nothing to show; `text` then says so in words. */
  readonly missing: boolean;
}

interface CellWords {
  readonly lang: Lang;
  readonly say: Translate;
}

/** A cell in the language of the page. A missing number is never a zero. */
export function showCell(cell: AnswerCell, kind: AnswerKind, { lang, say }: CellWords): ShownCell {
  if (cell === null)
    return { text: say(kind === 'number' ? 'explore.cell.no_figure' : 'explore.cell.empty'), missing: true };
  if (typeof cell === 'boolean')
    return { text: say(cell ? 'explore.cell.true' : 'explore.cell.false'), missing: false };
  if (kind === 'number') return { text: numberText(cell, lang), missing: false };
  const text = String(cell);
  return {
    text: kind === 'date' && /^\d{4}-\d\d-\d\d$/.test(text) ? date(text, lang) : text,
    missing: false,
  };
}
