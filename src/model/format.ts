import type { Lang } from './lang.ts';
import type { Shown } from './ratio.ts';

const marks = {
  vi: { decimal: ',', group: '.', below: 'dưới', above: 'trên' },
  en: { decimal: '.', group: ',', below: 'below', above: 'above' },
} as const;

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** A whole number in groups of three: 12.516 in Vietnamese, 12,516 in English. */
export function count(value: number | bigint, lang: Lang): string {
  const plain = String(value);
  return plain.length < 4 ? plain : plain.replace(/\B(?=(?:\d{3})+$)/g, marks[lang].group);
}

/** A number kept as text, every digit as printed: 79,16 in Vietnamese. In: plain digits with `.`. */
export function decimal(text: string, lang: Lang): string {
  return text.replaceAll('.', marks[lang].decimal);
}

/** A whole number of units at a decimal place, as plain digits: 7916 at 2 is `79.16`. */
function digits(units: bigint, decimals: number): string {
  const padded = String(units).padStart(decimals + 1, '0');
  return decimals === 0 ? padded : `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}

/** A percentage as decided by `shown`: `78,9%`, or `dưới 98%` where digits would say too much. */
export function percent(value: Shown, lang: Lang): string {
  if (value.kind === 'figure') return `${decimal(digits(value.units, value.decimals), lang)}%`;
  return `${marks[lang][value.kind]} ${decimal(value.level, lang)}%`;
}

/** A distance in percentage points without its unit, no idle zeros: `1,04`, `25`, `dưới 0,0001`. */
export function points(value: Shown, lang: Lang): string {
  if (value.kind !== 'figure') return `${marks[lang][value.kind]} ${decimal(value.level, lang)}`;
  const plain = digits(value.units, value.decimals);
  return decimal(plain.replace(/\.?0+$/, ''), lang);
}

/** A level set by a plan, as a percentage: `55%`, `96,5%`. In: the decimal text of `targets.value`. */
export function level(text: string, lang: Lang): string {
  return `${decimal(text, lang)}%`;
}

/** An index score as printed, over its highest: `79,16/100`. */
export function score(printed: string, maximum: number, lang: Lang): string {
  return `${decimal(printed, lang)}/${maximum}`;
}

/** A day: 01/03/2026 in Vietnamese, 1 March 2026 in English. In: ISO text. */
export function date(iso: string, lang: Lang): string {
  const [year, month, day] = [iso.slice(0, 4), iso.slice(5, 7), iso.slice(8)];
  if (lang === 'vi') return `${day}/${month}/${year}`;
  return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
}

/** First to last day: 15/12/2023–14/12/2024; English puts spaces round the dash. */
export function period(start: string, end: string, lang: Lang): string {
  if (start === end) return date(end, lang);
  return [date(start, lang), date(end, lang)].join(lang === 'vi' ? '–' : ' – ');
}

/** The year, where the period is exactly one calendar year; otherwise null. */
export function calendarYear(start: string, end: string): string | null {
  const year = end.slice(0, 4);
  return start === `${year}-01-01` && end === `${year}-12-31` ? year : null;
}

/** Calendar months that a period touches: 12 for a year. */
export function monthsBetween(start: string, end: string): number {
  const index = (iso: string) => Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7));
  return index(end) - index(start) + 1;
}

interface ShortOptions {
  readonly lang: Lang;
  /** Whether the year is needed to tell two dates apart. */
  readonly year: boolean;
}

/** A month on an axis: `T3` or `Mar`, with the year where needed: `3/2024`, `Mar 2024`. */
export function shortMonth(iso: string, { lang, year }: ShortOptions): string {
  const month = Number(iso.slice(5, 7));
  if (lang === 'vi') return year ? `${month}/${iso.slice(0, 4)}` : `T${month}`;
  const name = (months[month - 1] ?? '').slice(0, 3);
  return year ? `${name} ${iso.slice(0, 4)}` : name;
}

/** A day on an axis: `10/10` or `10 Oct`; only month and year where the years differ. */
export function shortDate(iso: string, { lang, year }: ShortOptions): string {
  if (year) return shortMonth(iso, { lang, year });
  const [day, month] = [Number(iso.slice(8, 10)), Number(iso.slice(5, 7))];
  return lang === 'vi' ? `${day}/${month}` : `${day} ${shortMonth(iso, { lang, year })}`;
}
