import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { artifact, type Held } from './fake-github.ts';
import { pack, report, startPosting } from './posting.ts';
import { zipOf } from './zip-file.ts';

let here: Awaited<ReturnType<typeof startPosting>>;
const post = (event?: unknown) => here.post(event);

beforeEach(async () => {
  here = await startPosting();
});

afterEach(() => here.close());

const [problem] = report.problems;

describe('a hostile artifact', () => {
  it.each<[string, () => Partial<Held>, string]>([
    ['with a path upwards', () => ({ archive: pack(report, { name: '../../report.json' }) }), 'another file'],
    [
      'with a path from the root',
      () => ({ archive: pack(report, { name: '/etc/cron.d/x' }) }),
      'another file',
    ],
    [
      'with a second file',
      () => ({
        archive: zipOf([
          { name: 'report.json', content: JSON.stringify(report) },
          { name: '../package.json', content: '{}' },
        ]),
      }),
      'not one file',
    ],
    [
      'that says it is large',
      () => ({ artifacts: [artifact({ size_in_bytes: 10 ** 9 })] }),
      'archive too large',
    ],
    ['larger than it says', () => ({ archive: Buffer.alloc(300_000) }), 'download too large'],
    [
      'that is a bomb',
      () => ({ archive: pack('0'.repeat(50_000_000), { claimed: 10 }) }),
      'content too large or broken',
    ],
    ['of no archive', () => ({ archive: Buffer.from('::error::x') }), 'no archive'],
    ['twice', () => ({ artifacts: [artifact(), artifact({ id: 6 })] }), 'not one report'],
    ['of another name', () => ({ artifacts: [artifact({ name: 'pull-report-2' })] }), 'not one report'],
    ['gone', () => ({ artifacts: [artifact({ expired: true })] }), 'not one report'],
    ['of no JSON', () => ({ archive: pack('::error::x') }), 'not a report'],
    ['of another shape', () => ({ archive: pack([report]) }), 'not a report'],
    ['of another version', () => ({ archive: pack({ ...report, version: 2 }) }), 'not a report'],
    ['with a count beyond reason', () => ({ archive: pack({ ...report, rows: 1e15 }) }), 'not a report'],
    ['with a negative count', () => ({ archive: pack({ ...report, errors: -1 }) }), 'not a report'],
    ['with text for a count', () => ({ archive: pack({ ...report, errors: '1 @all' }) }), 'not a report'],
    [
      'with a thousand problems',
      () => ({ archive: pack({ ...report, problems: Array.from({ length: 1000 }, () => problem) }) }),
      'not a report',
    ],
    [
      'with a path of its own',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, file: '../../etc/passwd' }] }) }),
      'not a report',
    ],
    [
      'with a path upwards in the data',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, file: 'data/../.env' }] }) }),
      'not a report',
    ],
    [
      'with a long cell',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, cell: 'x'.repeat(201) }] }) }),
      'not a report',
    ],
    [
      'with a code of its own',
      () => ({ archive: pack({ ...report, problems: [{ ...problem, code: '<b>x</b>' }] }) }),
      'not a report',
    ],
  ])('%s writes nothing', async (_, changes, reason) => {
    Object.assign(here.held, changes());
    expect(await post()).toEqual({ code: 1, out: `Nothing was written: ${reason}.\n`, error: '' });
    expect(here.wrote()).toBe(false);
  });

  it('stays text in the comment, whatever its cells hold, and never reaches the log', async () => {
    const cell =
      '::error::x\n@all <img src=x onerror=1> [l](javascript:1) ![p](https://e.vn/p.png) | `c` #1 </details> <!--';
    const details = { suggestion: '@all [x](https://e.vn)', __proto__: null, other_file: '\u202E|\n# H' };
    here.held.archive = pack({
      ...report,
      problems: [
        { ...problem, cell, details },
        { ...problem, code: 'duplicate_key', cell, details },
      ],
    });
    const { code, out } = await post();
    expect([code, out]).toEqual([0, 'Comment written on pull request 7.\n']);
    const body = here.held.comments[0]?.body ?? '';
    expect(body).toContain('&#64;all');
    expect(body).not.toMatch(/@all|<img|\]\(javascript|https:\/\/e\.vn|\u202E|[^\\]`c|[^\\&]#1/);
    expect(body.match(/<\/details>/g)).toHaveLength(1);
    expect(body.match(/<!--/g)).toHaveLength(1);
    expect(body.split('\n').filter((line) => line.startsWith('::') || line.startsWith('# '))).toEqual([]);
    // Each problem is one line of the table: a pipe or a line end in a cell would make more of it.
    const rows = body.split('\n').filter((line) => line.startsWith('| LỖI |'));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual([6, 6]);
  });
});
