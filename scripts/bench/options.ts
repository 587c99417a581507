import { parseArgs } from 'node:util';

export const buildOptions = {
  agencies: { type: 'string', default: '150,1500,6000' },
  months: { type: 'string', default: '12' },
  runs: { type: 'string', default: '3' },
} as const;

export interface BuildOptions {
  readonly sizes: readonly number[];
  readonly months: number;
  readonly runs: number;
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new Error(`Not a whole number from 1: ${text}`);
  return Number(text);
}

/** How large the simulated country is whose figures are asked in the browser. */
export interface ExploreOptions {
  readonly agencies: number;
  readonly months: number;
  readonly fields: number;
}

export const exploreOptions = {
  agencies: { type: 'string', default: '4000' },
  months: { type: 'string', default: '240' },
  fields: { type: 'string', default: '21' },
} as const;

/** Reads the words of the benchmark of the explorer. Throws on anything else. */
export function readExploreOptions(args: string[]): ExploreOptions {
  const { values } = parseArgs({ args, options: exploreOptions });
  return {
    agencies: wholeNumber(values.agencies),
    months: wholeNumber(values.months),
    fields: wholeNumber(values.fields),
  };
}

/** How large the simulated countries are, and how often each is built. Throws on anything else. */
export function readBuildOptions(args: string[]): BuildOptions {
  const { values } = parseArgs({ args, options: buildOptions });
  return {
    sizes: values.agencies.split(',').map(wholeNumber),
    months: wholeNumber(values.months),
    runs: wholeNumber(values.runs),
  };
}

/** How large the simulated country is whose embeds are weighed. */
export type EmbedsOptions = Omit<ExploreOptions, 'fields'>;

export const embedsOptions = {
  agencies: { type: 'string', default: '4000' },
  months: { type: 'string', default: '12' },
} as const;

/** Reads the words of the benchmark of the embeds. Throws on anything else. */
export function readEmbedsOptions(args: string[]): EmbedsOptions {
  const { values } = parseArgs({ args, options: embedsOptions });
  return { agencies: wholeNumber(values.agencies), months: wholeNumber(values.months) };
}
