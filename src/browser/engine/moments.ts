import { TimeUnit } from 'apache-arrow';

const DAY = 86_400_000;
const SECOND = 1000n;
/** What stands for “for ever” among days, and among moments of any unit. */
const ENDLESS_DAYS = 2 ** 31 - 1;
const ENDLESS = 2n ** 63n - 1n;
/** Beyond it a number of milliseconds no longer tells one microsecond from the next. */
const MICROSECONDS_UNTIL = 2 ** 43;

const perSecond: Readonly<Record<TimeUnit, bigint>> = {
  [TimeUnit.SECOND]: 1n,
  [TimeUnit.MILLISECOND]: 1000n,
  [TimeUnit.MICROSECOND]: 1_000_000n,
  [TimeUnit.NANOSECOND]: 1_000_000_000n,
};

const padded = (value: number | bigint, digits: number): string => String(value).padStart(digits, '0');

/** A day as the engine writes it: `2026-01-31`, `10000-01-01`, `0044-03-15 (BC)`. Throws where it is no day. */
function dayOf(milliseconds: number): string {
  const moment = new Date(milliseconds);
  if (Number.isNaN(moment.getTime())) throw new RangeError('no day');
  const year = moment.getUTCFullYear();
  const day = `${padded(moment.getUTCMonth() + 1, 2)}-${padded(moment.getUTCDate(), 2)}`;
  return year > 0 ? `${padded(year, 4)}-${day}` : `${padded(1 - year, 4)}-${day} (BC)`;
}

const endless = (isLater: boolean): string => (isLater ? 'infinity' : '-infinity');

/** In: a day as milliseconds since 1970. Throws where it is beyond what can be written. */
export function dayText(milliseconds: number): string {
  if (Math.abs(milliseconds / DAY) === ENDLESS_DAYS) return endless(milliseconds > 0);
  return dayOf(milliseconds);
}

/** `.5`, without closing zeros; nothing for a whole second. */
function fractionText(ticks: bigint, per: bigint): string {
  const digits = padded(ticks, String(per).length - 1).replace(/0+$/, '');
  return per === 1n || digits === '' ? '' : `.${digits}`;
}

/** A time of the day, to the last digit. In: how many units since midnight. */
export function timeText(ticks: bigint, unit: TimeUnit): string {
  const per = perSecond[unit];
  const seconds = ticks / per;
  const parts = [seconds / 3600n, (seconds / 60n) % 60n, seconds % 60n].map((part) => padded(part, 2));
  return `${parts.join(':')}${fractionText(ticks % per, per)}`;
}

/** A moment, to the last digit. In: how many units since 1970. Throws where it is beyond what can be written. */
export function momentText(ticks: bigint, unit: TimeUnit): string {
  if (ticks === ENDLESS || ticks === -ENDLESS) return endless(ticks > 0n);
  const perDay = perSecond[unit] * 86_400n;
  const within = ((ticks % perDay) + perDay) % perDay;
  const days = (ticks - within) / perDay;
  return `${dayOf(Number(days) * DAY)} ${timeText(within, unit)}`;
}

/** Units of a moment inside a list or a record, which arrives as milliseconds. Throws where digits were lost. */
export function ticksOf(milliseconds: number, unit: TimeUnit): bigint {
  const isCoarse = unit === TimeUnit.SECOND || unit === TimeUnit.MILLISECOND;
  if (!isCoarse && (unit === TimeUnit.NANOSECOND || Math.abs(milliseconds) >= MICROSECONDS_UNTIL))
    throw new RangeError('digits lost');
  const micro = BigInt(Math.round(milliseconds * 1000));
  return (micro * perSecond[unit]) / (SECOND * SECOND);
}
