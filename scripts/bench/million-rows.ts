import { createWriteStream } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { dayNumber, isoDay } from '../../src/model/days.ts';
import { columnNames } from '../../src/model/tables.ts';

const MONTHS = 48;
const FIELDS = 6;
const names = columnNames('case_files');

/** A small generator of its own, so that every run makes the same file. */
function createRandom(): (below: number) => number {
  let state = 20_240_101;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % below;
  };
}

function monthOf(index: number) {
  const year = 2021 + Math.floor(index / 12);
  const month = String((index % 12) + 1).padStart(2, '0');
  const next =
    index % 12 === 11 ? `${year + 1}-01-01` : `${year}-${String((index % 12) + 2).padStart(2, '0')}-01`;
  const start = `${year}-${month}-01`;
  return { start, end: isoDay(dayNumber(next) - 1), words: `Tháng ${month}/${year} – số liệu một cửa` };
}

const months = Array.from({ length: MONTHS }, (_, index) => monthOf(index));

/** Counts in which every identity of the form holds. */
function makeCounts(random: (below: number) => number, carried: number): Record<string, number> {
  const online = 400 + random(300);
  const inPerson = 100 + random(200);
  const byPost = 20 + random(30);
  const fresh = online + inPerson + byPost;
  const pending = 30 + random(40);
  const resolved = fresh + carried - pending;
  const late = random(9);
  const early = Math.floor(resolved * 0.6);
  const required = resolved - random(20);
  return {
    received_total: fresh + carried,
    received_new: fresh,
    received_online: online,
    received_in_person: inPerson,
    received_by_post: byPost,
    carried_over: carried,
    resolved_total: resolved,
    resolved_early: early,
    resolved_on_time: resolved - early - late,
    resolved_late: late,
    pending_total: pending,
    pending_in_time: pending - 3,
    pending_overdue: 3,
    received_files_digitised: fresh - random(50),
    results_required: required,
    e_results: required - random(60),
    results_digitised: required - random(60),
    files_owing_fee: 200 + random(50),
    files_paid_online: 150 + random(50),
    files_synced: fresh - random(9),
  };
}

function makeRow(cells: Readonly<Record<string, string | number>>): string {
  return `${names.map((name) => cells[name] ?? '').join(',')}\n`;
}

function* makeRows(count: number): Generator<string> {
  const random = createRandom();
  yield `${names.join(',')}\n`;
  for (let row = 0, series = 0; row < count; series += 1) {
    const agency_id = `co-quan-${Math.floor(series / FIELDS)}`;
    const field_id = series % FIELDS === 0 ? '' : `linh-vuc-${series % FIELDS}`;
    let carried = 40;
    for (let month = 0; month < MONTHS && row < count; month += 1, row += 1) {
      const { start, end, words } = months[month] ?? monthOf(month);
      const counts = makeCounts(random, carried);
      carried = counts['pending_total'] ?? 0;
      yield makeRow({
        agency_id,
        field_id,
        period_start: start,
        period_end: end,
        period_as_printed: words,
        period_basis: 'printed',
        cumulative: 'false',
        includes_subordinates: 'unknown',
        status: 'official',
        reported_on: end,
        source_id: 'bao-cao',
        ...counts,
      });
    }
  }
}

function* inPieces(rows: Iterable<string>): Generator<string> {
  let piece = '';
  for (const row of rows) {
    piece += row;
    if (piece.length < 1 << 18) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

async function writeRegisters(folder: string, agencies: number): Promise<void> {
  const header = columnNames('agencies').join(',');
  const tail = ','.repeat(columnNames('agencies').length - 4);
  const rows = Array.from(
    { length: agencies },
    (_, index) => `co-quan-${index},Cơ quan ${index},Office ${index},commune${tail}`,
  );
  await writeFile(join(folder, 'agencies.csv'), `${[header, ...rows].join('\n')}\n`);
  const sources = columnNames('sources').join(',');
  await writeFile(join(folder, 'sources.csv'), `${sources}\nbao-cao,Báo cáo,Văn phòng,,,,,office,\n`);
  await writeFile(join(folder, 'release.json'), '{"as_of":"2026-11-21"}\n');
}

/**
 * Writes a data set with one big file of case files in which nothing is wrong.
 * In: the folder, the file and how many rows. The same bytes on every run.
 */
export async function writeMillionRows(
  folder: string,
  { file, rows }: { readonly file: string; readonly rows: number },
): Promise<void> {
  await writeRegisters(folder, Math.ceil(rows / MONTHS / FIELDS));
  await pipeline(inPieces(makeRows(rows)), createWriteStream(file));
}
