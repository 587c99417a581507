import { type IndicatorId, indicatorOf } from './indicators.ts';
import type { Lang } from './lang.ts';
import { type QuantityName, quantity } from './quantities.ts';

const words = {
  vi: { or: 'hoặc', printed: 'như Cổng in ra', code: 'mã' },
  en: { or: 'or', printed: 'as printed by the portal', code: 'metric code' },
} as const;

/** The SQL of a quantity as a reader reads it: `coalesce(a, b)` becomes `a, or b`, inside another one `(a, or b)`. */
function columns(name: QuantityName, lang: Lang): string {
  const text = quantity(name).sql.replaceAll('coalesce(', '(').replaceAll(', ', `, ${words[lang].or} `);
  return text.startsWith('(') ? text.slice(1, -1) : text;
}

const grouped = (text: string): string => (text.includes(' ') ? `(${text})` : text);

function printedColumns(id: IndicatorId, lang: Lang): string {
  const { kind, portal_code = '' } = indicatorOf(id);
  const cells = { ratio: 'numerator ÷ denominator', count: 'numerator' };
  const column = kind === 'ratio' || kind === 'count' ? cells[kind] : 'printed_value';
  const { printed, code } = words[lang];
  return `${column} ${printed} (${code} ${portal_code})`;
}

/**
 * How an indicator is computed, in column names: `received_online ÷ (received_new, or …)`. Read off the same
 * declarations that make the SQL, so that the two cannot part.
 */
export function formulaColumns(id: IndicatorId, lang: Lang = 'en'): string {
  const { origin, numerator, denominator } = indicatorOf(id);
  if (origin === 'rates' || !numerator) return printedColumns(id, lang);
  const above = columns(numerator, lang);
  return denominator ? `${grouped(above)} ÷ ${grouped(columns(denominator, lang))}` : above;
}
