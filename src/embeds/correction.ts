/** What is said on a frozen embed whose figures are no longer those of the site. */
export interface Correction {
  /** The day the correction is known by, ISO text. */
  readonly date: string;
  /** Absolute address of what the site says now. */
  readonly href: string;
  /** True where the site no longer gives the figures at all. */
  readonly withdrawn?: boolean;
}
