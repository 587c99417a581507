import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRealDate } from '../../src/model/cells.ts';
import { isClean } from '../../src/model/clean-text.ts';
import { compileColumns } from '../../src/model/columns.ts';
import { diagnose } from '../../src/model/diagnose.ts';
import { problemCodes } from '../../src/model/problem-codes.ts';
import { readPlain } from '../../src/model/read-plain.ts';
import { readCells } from '../../src/model/read-row.ts';
import { tableNames, tables } from '../../src/model/tables.ts';

/** One column of each kind and requirement; the other columns are compiled from the same few declarations. */
const kinds = tableNames.flatMap((table) => {
  const schemas = Object.values(tables[table].schema.shape);
  return compileColumns(table).map((column, index) => ({ table, column, schema: schemas[index] }));
});
const byKind = [
  ...Map.groupBy(
    kinds,
    ({ column: { meta } }) => `${meta.kind} ${meta.required} ${meta.choices ?? ''}`,
  ).values(),
].flatMap((group) => group[0] ?? []);

const likely = fc.oneof(
  fc.constantFrom(
    '',
    '0',
    '00',
    '12',
    '12.516',
    '2024-02-29',
    '2023-02-29',
    '2024-12-31',
    '2024-13-01',
    'true',
    'TRUE',
  ),
  fc.constantFrom(
    'gia-lai',
    'a|b',
    'a||b',
    '003-05a',
    'https://x.vn/',
    '-1.5',
    '=1',
    ' a',
    'a ',
    'press',
    '>=',
    '2024',
  ),
  fc.string({ unit: fc.constantFrom('0', '1', '9', '.', '-', 'a', '|', 'ế', ' '), maxLength: 18 }),
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.string({ unit: 'binary', maxLength: 12 }),
);

describe('compileColumns', () => {
  it.each(
    byKind.map(
      (entry) => [`${entry.table}.${entry.column.name} (${entry.column.meta.kind})`, entry] as const,
    ),
  )(
    'agrees with the zod schema of %s on every cell, and beyond it on hidden characters and real days',
    (_name, { column, schema }) => {
      fc.assert(
        fc.property(likely, (cell) => {
          const { kind } = column.meta;
          const read = schema?.safeParse(cell);
          const beyond =
            (kind !== 'date' || cell === '' || isRealDate(cell)) &&
            ((kind !== 'text' && kind !== 'url') || cell === '' || isClean(cell));
          expect(column.read(cell)).toEqual(read?.success && beyond ? read.data : undefined);
        }),
        { numRuns: 400 },
      );
    },
  );

  it('has a word for every cell that it refuses', () => {
    fc.assert(
      fc.property(likely, fc.constantFrom(...byKind), (cell, { column }) => {
        if (column.read(cell) === undefined) expect(problemCodes).toContain(diagnose(cell, column.meta).code);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('readPlain', () => {
  const columns = compileColumns('rates');
  const good = [
    'a',
    'on-time-766',
    '',
    '',
    'Năm 2024',
    '',
    'true',
    '',
    'unknown',
    '12',
    '13',
    '99.8',
    '',
    '',
    'official',
    '',
    '',
    's',
  ];
  const cells = fc.array(
    fc.tuple(
      fc.nat(good.length),
      likely.filter((cell) => !/[",\n\r]/.test(cell)),
    ),
    { maxLength: 3 },
  );

  it('reads what the slow road reads, and refuses what it refuses, too few and too many cells among it', () => {
    fc.assert(
      fc.property(cells, fc.integer({ min: -3, max: 2 }), (changes, more) => {
        const row = [...good, '', ''].slice(0, good.length + more);
        for (const [index, cell] of changes) if (index < row.length) row[index] = cell;
        const slow = row.length === columns.length ? readCells(row, columns) : null;
        const expected = slow && slow.faults.length === 0 ? slow.values : null;
        expect(readPlain(row.join(','), columns)).toEqual(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('refuses a row that lacks its last cells, though they may be empty', () => {
    const notes = compileColumns('sources');
    expect(readPlain('a,b,c,,,,,press', notes)).toBeNull();
    expect(readPlain('a,b,c,,,,,press,', notes)?.length).toBe(notes.length);
    expect(readPlain('a,b,c,,,,,press,,', notes)).toBeNull();
  });
});
