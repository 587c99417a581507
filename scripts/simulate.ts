import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { readWords } from './shell/words.ts';
import { writeSimulation } from './simulate/write.ts';

const usage = 'npm run simulate -- [--agencies 1500] [--months 12] [--fields 0] [--out folder]';

function wholeNumber(name: string, text: string, least: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (number < least) throw new Error(`--${name} must be a whole number from ${least}: ${text}`);
  return number;
}

function readOptions(args: string[]) {
  const { values } = parseArgs({
    args,
    options: {
      agencies: { type: 'string', default: '1500' },
      months: { type: 'string', default: '12' },
      fields: { type: 'string', default: '0' },
      out: { type: 'string', default: join('.cache', 'simulate') },
    },
  });
  return {
    folder: values.out,
    agencies: wholeNumber('agencies', values.agencies, 1),
    months: wholeNumber('months', values.months, 1),
    fields: wholeNumber('fields', values.fields, 0),
  };
}

async function simulate({ folder, ...size }: ReturnType<typeof readOptions>): Promise<void> {
  try {
    await writeSimulation(folder, size);
    console.log(folder);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

const options = readWords(usage, readOptions);
if (options) await simulate(options);
