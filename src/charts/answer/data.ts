interface Words {
  readonly title: string;
  readonly summary: string;
}

/** Words of a number on an axis. */
export type Tick = (value: number) => string;

export interface DayPoint {
  /** ISO day. */
  readonly day: string;
  readonly value: number;
}

export interface Series {
  /** A letter beside the end of the line, explained under the picture. */
  readonly letter: string;
  /** Points that may be joined; the line breaks between two runs. */
  readonly runs: readonly (readonly DayPoint[])[];
}

export interface LineData extends Words {
  readonly kind: 'lines';
  readonly series: readonly Series[];
  readonly tick: Tick;
  /** Words of an ISO day on the axis. */
  readonly dayTick: (day: string) => string;
  /** Lowest and highest value of the axis. */
  readonly domain: readonly [number, number];
}

export interface Bar {
  readonly name: string;
  readonly value: number | null;
  /** The value as the table prints it, or why there is none. */
  readonly text: string;
}

export interface BarsData extends Words {
  readonly kind: 'bars';
  readonly bars: readonly Bar[];
  /** What a full bar stands for, at least: 100 for per cent, 0 where nothing is full. */
  readonly full: number;
}

export interface DotsData extends Words {
  readonly kind: 'dots';
  readonly points: readonly (readonly [number, number])[];
  /** Names of the two columns. */
  readonly names: readonly [string, string];
  readonly tick: Tick;
}

export type AnswerChart = LineData | BarsData | DotsData;
