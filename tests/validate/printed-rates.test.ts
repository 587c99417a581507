import { beforeEach, describe, expect, it } from 'vitest';
import { agrees, recompute } from '../../src/model/checks/printed-rate.ts';
import { checkTexts, readValid, setCells } from './in-memory.ts';

const portal = 'rates/cong-2024.csv';
/** A row of the portal's on-time rate: 640 of 650. */
const LINE = 10;

let texts: Map<string, string>;

beforeEach(async () => {
  texts = await readValid();
});

async function found(cells: Record<string, string>): Promise<readonly string[]> {
  setCells(texts, portal, { line: LINE, cells });
  const { problems } = await checkTexts(texts);
  return problems.map(({ field, code, severity }) => `${field} ${code} ${severity}`);
}

describe('a printed rate', () => {
  it.each([
    ['98.46', 640, 650, true, 'rounded down'],
    ['98.5', 640, 650, true, 'rounded up to fewer digits'],
    ['98.4', 640, 650, true, 'cut off'],
    ['98', 640, 650, true, 'rounded to none'],
    ['98.461538', 640, 650, true, 'printed to six digits'],
    ['98.461539', 640, 650, false, 'wrong in the sixth digit'],
    ['98.47', 640, 650, false, 'one hundredth too high'],
    ['98.45', 640, 650, false, 'one hundredth too low'],
    ['99', 640, 650, false, 'rounded the wrong way'],
    ['0.9846', 640, 650, false, 'a fraction in the place of a percentage'],
    ['12.5', 1, 8, true, 'exact'],
    ['12.4', 1, 8, false, 'one digit short of exact'],
    ['13', 1, 8, true, 'half up'],
    ['12', 1, 8, true, 'half down'],
    ['11', 1, 8, false, 'below'],
    ['14', 1, 8, false, 'above'],
    ['0', 0, 5, true, 'nothing of something'],
    ['0.0', 1, 5000, true, 'almost nothing'],
    ['100', 5, 5, true, 'all'],
    ['100.0', 1998, 2000, false, 'not quite all, to the tenth'],
    ['100', 1999, 2000, true, 'not quite all, to the whole'],
    ['50', 499_999_999_999_999, 999_999_999_999_999, true, 'of the largest counts'],
    ['50.000001', 499_999_999_999_999, 999_999_999_999_999, false, 'of the largest counts, wrong at the end'],
  ])('%s of %i in %i: %s (%s)', (printed, numerator, denominator, expected) => {
    expect(agrees(printed, { numerator, denominator })).toBe(expected);
  });

  it.each([
    ['99.84', 573, 574, '99.826'],
    ['99', 640, 650, '98.5'],
    ['5', 1, 2000, '0.1'],
    ['0.9846', 640, 650, '98.46154'],
  ])('%s is answered with one digit more', (printed, numerator, denominator, expected) => {
    expect(recompute(printed, { numerator, denominator })).toBe(expected);
  });
});

describe('a row of rates', () => {
  it.each<[string, Record<string, string>, readonly string[]]>([
    [
      'is told a rate its counts contradict',
      { printed_value: '98.9' },
      ['printed_value rate_contradicts warning'],
    ],
    ['is left alone without counts', { numerator: '', denominator: '', printed_value: '77' }, []],
    ['is left alone with one of the counts', { denominator: '', printed_value: '77' }, []],
    [
      'is left alone where there were no files',
      { numerator: '0', denominator: '0', printed_value: '0' },
      ['numerator cumulative_fell warning', 'denominator cumulative_fell warning'],
    ],
    [
      'is told once that no rate is above 100, whatever its counts',
      { printed_value: '100.01' },
      ['printed_value above_maximum warning'],
    ],
    [
      'is told at the count where the rate above 100 comes from it',
      { numerator: '651', printed_value: '100.15' },
      ['numerator part_above_whole warning'],
    ],
    ['may hold exactly 100', { numerator: '650', printed_value: '100.00' }, []],
    ['may be a rank alone', { numerator: '', denominator: '', printed_value: '', rank: '1' }, []],
    [
      'is not empty where its only number was refused',
      { numerator: '', denominator: '', printed_value: 'cao' },
      ['printed_value number_form error'],
    ],
  ])('%s', async (_name, cells, expected) => {
    expect(await found(cells)).toEqual(expected);
  });

  it.each([
    ['online-group-766', '100.01', ['printed_value above_maximum warning']],
    ['avg-days-766', '100.01', []],
  ])('of %s holding %s', async (indicator_id, printed_value, expected) => {
    texts.set('notes.csv', `${(texts.get('notes.csv') ?? '').split('\n')[0]}\n`);
    expect(await found({ indicator_id, numerator: '', denominator: '', printed_value })).toEqual(expected);
  });
});
