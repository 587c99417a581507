import type { Verdict } from '../model/figures.ts';
import { count, date, decimal, level as levelText, percent, points } from '../model/format.ts';
import { type IndicatorId, indicatorOf } from '../model/indicators.ts';
import type { Lang } from '../model/lang.ts';
import {
  compareToLevel,
  filesToReach,
  gap,
  type LevelOperator,
  millionths,
  perHundred,
  type Ratio,
  shown,
  shownPair,
} from '../model/ratio.ts';
import type { Row } from '../model/tables.ts';
import { wordsOf } from './phrases.ts';
import { reasonSentence } from './reasons.ts';
import { t } from './translate.ts';
import { unitOf, unitOfVerdict } from './units.ts';

/** The part of a target that its sentences need. */
export type TargetWords = Pick<
  Row<'targets'>,
  'operator' | 'value' | 'value_as_printed' | 'strength' | 'not_scored_because' | 'reason_vi' | 'reason_en'
>;

export interface SentenceOptions {
  readonly lang: Lang;
  /** Every level that the figure is held against anywhere, so that no sentence seems to reach one. */
  readonly levels: readonly string[];
}

interface Level {
  readonly operator: LevelOperator;
  readonly value: string;
}

/** The counts of a figure, where they make a ratio. */
export function ratioOf(figure: Pick<Verdict, 'numerator' | 'denominator'>): Ratio | null {
  const { numerator, denominator } = figure;
  return numerator === null || !denominator ? null : { numerator, denominator };
}

function levelOf({ operator, value }: TargetWords): Level | null {
  return operator && operator !== 'rise' && value !== null ? { operator, value } : null;
}

/** The level in words where the plan prints a percentage: `55%`, `trên 96%`, `không quá 5%`; null for days or steps. */
export function aimWords(target: TargetWords, lang: Lang): string | null {
  const level = target.value_as_printed?.includes('%') ? levelOf(target) : null;
  return level ? aim(level, levelText(level.value, lang), lang) : null;
}

function aim({ operator }: Level, level: string, lang: Lang): string {
  const say = t(lang);
  if (operator === '>') return say('aim.more_than', { level });
  if (operator === '<=') return say('aim.at_most', { level });
  if (operator === '<') return say('aim.less_than', { level });
  return level;
}

/** The level on a scale of 100 or 1.000 files: 55, 965; as a percentage where that is not a whole number. */
function aimOf(level: Level, of: number, lang: Lang): string {
  const scaled = millionths(level.value) * BigInt(of / 100);
  const whole = scaled % 1_000_000n === 0n;
  return aim(level, whole ? count(scaled / 1_000_000n, lang) : levelText(level.value, lang), lang);
}

/** "Cứ 100 hồ sơ có 61 nộp trực tuyến; kế hoạch đặt ra 55.": the true counts where a hundred would mislead. */
export function proportion(
  figure: { readonly id: IndicatorId; readonly ratio: Ratio; readonly level: Level | null },
  { lang, levels }: SentenceOptions,
): string | null {
  const { id, ratio, level } = figure;
  const say = t(lang);
  const round = perHundred(ratio, levels);
  const words = wordsOf(id, { lang, part: round?.part ?? ratio.numerator });
  if (!words) return null;
  if (!round) {
    const counts = { ...words, of: ratio.denominator, part: ratio.numerator };
    if (!level) return say('say.counts.plain', counts);
    return say('say.counts', { ...counts, aim: aim(level, levelText(level.value, lang), lang) });
  }
  const each = { ...words, of: round.of, part: round.part };
  return level
    ? say('say.each', { ...each, aim: aimOf(level, round.of, lang) })
    : say('say.each.plain', each);
}

/** How far a figure is from the level it fails, and how many files would have met it. */
function distance(verdict: Verdict, target: TargetWords, lang: Lang): string | null {
  const level = levelOf(target);
  const ratio = ratioOf(verdict);
  if (!level || !ratio || !verdict.reading || indicatorOf(verdict.reading).kind !== 'ratio') return null;
  const say = t(lang);
  const need = say(`unit.${unitOf(verdict.reading)}`, {
    n: filesToReach(ratio, level.operator, level.value),
  });
  const side = compareToLevel(ratio, level.value);
  if (side === 0) return say('say.equal', { level: levelText(level.value, lang), need });
  const values = { points: points(gap(ratio, level.value), lang), need };
  if (side > 0) return say('say.above', values);
  return say(target.strength === 'aspiration' ? 'say.below.aspiration' : 'say.below', values);
}

/** True while the judged period still runs: its figures stand beside the same months of the year before. */
export function isRunning({ state }: Pick<Verdict, 'state'>): boolean {
  return state === 'on_track' || state === 'at_risk';
}

function rise(verdict: Verdict, lang: Lang): string | null {
  const { previous_numerator, previous_denominator } = verdict;
  const now = ratioOf(verdict);
  const before = ratioOf({ numerator: previous_numerator, denominator: previous_denominator });
  if (!now || !before) return null;
  const pair = shownPair(now, before);
  const say = t(lang);
  const running = isRunning(verdict);
  if (!pair) return say(running ? 'say.rise.close.running' : 'say.rise.close');
  const values = { now: percent(pair[0], lang), before: percent(pair[1], lang) };
  return say(running ? 'say.rise.running' : 'say.rise', values);
}

function amount(verdict: Verdict, target: TargetWords, lang: Lang): string | null {
  const { reading, numerator } = verdict;
  const level = levelOf(target);
  if (!reading || numerator === null || !level) return null;
  const say = t(lang);
  return say('say.amount', {
    name: indicatorOf(reading)[`name_${lang}`],
    amount: say(`unit.${unitOf(reading)}`, { n: numerator }),
    aim: aim(level, decimal(level.value, lang), lang),
  });
}

function comparison(verdict: Verdict, target: TargetWords, options: SentenceOptions): string | null {
  if (target.operator === 'rise') return verdict.state === 'partial' ? null : rise(verdict, options.lang);
  const ratio = ratioOf(verdict);
  if (!verdict.reading) return null;
  if (!ratio) return amount(verdict, target, options.lang);
  return proportion({ id: verdict.reading, ratio, level: levelOf(target) }, options);
}

const RATE_SCALE = 1_000_000_000;

/** What the rest of the period would have to bring; said with its assumption, and never a verdict. */
export function neededSentence(
  verdict: Verdict,
  { strength }: Pick<TargetWords, 'strength'>,
  lang: Lang,
): string | null {
  const say = t(lang);
  const aims = strength === 'aspiration';
  const noun = say(`noun.${unitOfVerdict(verdict)}`);
  if (verdict.reason === 'out_of_reach') {
    return say(aims ? 'say.out_of_reach.aspiration' : 'say.out_of_reach', { noun });
  }
  if (verdict.needed_rate === null || verdict.state !== 'at_risk') return null;
  const ratio = { numerator: Math.ceil(verdict.needed_rate * RATE_SCALE), denominator: RATE_SCALE };
  const rate = percent(shown(ratio, []), lang);
  return say(aims ? 'say.needed.aspiration' : 'say.needed', { rate, noun });
}

function running(verdict: Verdict, lang: Lang): string | null {
  const until = verdict.measured_end ?? verdict.data_until;
  if (!until) return null;
  return t(lang)('say.running', { end: date(verdict.period_end, lang), until: date(until, lang) });
}

/** What a verdict says, as plain sentences: first the result beside the level, then how far, then how sure. */
export function verdictSentences(verdict: Verdict, target: TargetWords, options: SentenceOptions): string[] {
  const { lang } = options;
  const compared = comparison(verdict, target, options);
  const said: Record<Verdict['state'], readonly (string | null)[]> = {
    met: [compared],
    missed: [compared, distance(verdict, target, lang)],
    on_track: [compared, running(verdict, lang)],
    at_risk: [compared, distance(verdict, target, lang), running(verdict, lang)],
    partial: [reasonSentence(verdict, target, lang), compared],
    no_data: [reasonSentence(verdict, target, lang)],
    not_scored: [reasonSentence(verdict, target, lang)],
  };
  return said[verdict.state].filter((sentence) => sentence !== null);
}
