import { unitOf } from '../../i18n/units.ts';
import { count, decimal, percent, score } from '../../model/format.ts';
import { type IndicatorId, indicatorOf } from '../../model/indicators.ts';
import { type Ratio, shown } from '../../model/ratio.ts';
import type { Levels } from './levels.ts';
import type { View } from './view.ts';

/** A figure ready to be printed; null parts are unknown. */
export interface FigureView {
  /** `61,3%`, `12 hồ sơ`, `79,16/100`. */
  readonly figure: string | null;
  /** `9.412 / 15.354 hồ sơ`, for ratios. */
  readonly counts: string | null;
  /** Length of a bar or height of a point. */
  readonly size: number | null;
}

interface Figures {
  readonly indicator_id: IndicatorId;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly printed_value?: string | null;
}

function ratioFigure(
  { indicator_id, numerator, denominator }: Figures,
  levels: Levels,
  { lang, say }: View,
): FigureView {
  const part = numerator === null ? '–' : count(numerator, lang);
  const whole = denominator === null ? '–' : say(`unit.${unitOf(indicator_id)}`, { n: denominator });
  const counts = numerator === null && denominator === null ? null : `${part} / ${whole}`;
  if (numerator === null || !denominator) return { figure: null, counts, size: null };
  const ratio: Ratio = { numerator, denominator };
  return {
    figure: percent(shown(ratio, levels.get(indicator_id) ?? []), lang),
    counts,
    size: (numerator * 100) / denominator,
  };
}

/** Prints a measure, a verdict or a reading by the kind of its indicator. */
export function figureView(figures: Figures, levels: Levels, view: View): FigureView {
  const { indicator_id, numerator, value } = figures;
  const { kind, maximum } = indicatorOf(indicator_id);
  if (kind === 'ratio') return ratioFigure(figures, levels, view);
  if (kind === 'count') {
    const figure = numerator === null ? null : view.say(`unit.${unitOf(indicator_id)}`, { n: numerator });
    return { figure, counts: null, size: numerator };
  }
  const printed = figures.printed_value ?? (value === null ? null : String(value));
  if (printed === null) return { figure: null, counts: null, size: null };
  const figure = maximum ? score(printed, maximum, view.lang) : decimal(printed, view.lang);
  return { figure, counts: null, size: Number(printed) };
}
