import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type QuestionView, questionView } from '../../src/components/view/questions.ts';
import { schemaView } from '../../src/components/view/schema.ts';
import { type View, viewOf } from '../../src/components/view/view.ts';
import type { DataSet } from '../../src/model/data-set.ts';
import { langs } from '../../src/model/lang.ts';
import type { Answered, Question } from '../../src/model/questions/question.ts';
import { questionsFor } from '../../src/model/questions.ts';
import type { SchemaTable } from '../../src/model/schema.ts';
import { shippedViews } from '../../src/model/sql.ts';
import { buildWarehouse, shippedTables } from '../../src/warehouse/build.ts';

const sets = ['real', 'sample'] as const;
type SetName = (typeof sets)[number];

interface Loaded {
  readonly data: DataSet;
  readonly answers: readonly Answered[];
  readonly schema: readonly SchemaTable[];
}

let folder = '';
const loaded = new Map<SetName, Loaded>();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'questions-view-'));
  await buildWarehouse('data', join(folder, 'real.duckdb'), { sample: false });
  await buildWarehouse('data/sample', join(folder, 'sample.duckdb'), { sample: true });
  vi.stubEnv('DUNG_HEN_WAREHOUSE', folder);
  const { loadDataSet } = await import('../../src/warehouse/site.ts');
  const { answersOf } = await import('../../src/warehouse/answers.ts');
  const { readSchema } = await import('../../src/warehouse/schema.ts');
  for (const name of sets) {
    const [data, answers, schema] = [await loadDataSet(name), await answersOf(name), await readSchema(name)];
    loaded.set(name, { data, answers, schema });
  }
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

function of(name: SetName): Loaded {
  const found = loaded.get(name);
  if (!found) throw new Error(`${name} was not loaded`);
  return found;
}

const viewIn = (name: SetName, lang: View['lang']): View =>
  viewOf(of(name).data, { lang, sample: name === 'sample' });

function answeredBy(name: SetName, id: string): Answered {
  const answered = of(name).answers.find(({ question }) => question.id === id);
  if (!answered) throw new Error(`no answer to ${id}`);
  return answered;
}

const seen = (name: SetName, id: string, lang: View['lang'] = 'vi'): QuestionView =>
  questionView(answeredBy(name, id), viewIn(name, lang));

const textsOf = ({ rows, common }: QuestionView): readonly string[] =>
  [...common.map(({ cell }) => cell), ...rows.flat()].flatMap(({ links, small }) => [
    ...links.map(({ text }) => text),
    ...(small ? [small] : []),
  ]);

const firstRow = (view: QuestionView): readonly (readonly string[])[] =>
  (view.rows[0] ?? []).map(({ links, small }) => [
    ...links.map(({ text }) => text),
    ...(small ? [small] : []),
  ]);

describe('the answer to a ready question', () => {
  it.each(
    sets.flatMap((name) => langs.flatMap((lang) => questionsFor(name).map(({ id }) => ({ id, name, lang })))),
  )('$id is printed in words, $name data, $lang', ({ id, name, lang }) => {
    const view = seen(name, id, lang);
    const texts = textsOf(view);
    expect(texts.length).toBeGreaterThan(0);
    const raw =
      /undefined|null|NaN|\[object|^(?:true|false|self|children)$|^[a-z]+(?:_[a-z]+)+$|^\d{4}-\d\d-\d\d$/;
    expect(texts.filter((text) => text === '' || raw.test(text))).toEqual([]);
    const codes = /^(?:met|missed|partial|duty|aspiration|both|commune|department|mau-xa-\d|gia-lai-.*)$/;
    expect(texts.filter((text) => codes.test(text))).toEqual([]);
    expect(view.rows.every((row) => row.length === view.headings.length)).toBe(true);
    expect(view.rows.length).toBeLessThanOrEqual(10);
  });

  it('says what is missing to the target, with what must be known about it', () => {
    const view = seen('real', 'below-target');
    expect(firstRow(view)).toEqual([
      ['Sở Nông nghiệp và Môi trường'],
      ['52,5%', '68.581 / 130.716'],
      ['62.135 hồ sơ'],
    ]);
    expect(view.rows[0]?.[view.header]?.links[0]?.href).toMatch(/\/agencies\/gia-lai-so-nnmt\/$/);
    expect(view.common.map(({ heading, cell }) => [heading, cell.links[0]?.text])).toEqual([
      ['Chỉ tiêu', 'Cấp kết quả điện tử'],
      ['Đặt ra', '100%'],
      ['Tính đến', '10/10/2026'],
    ]);
    expect(view.counted).toBe('10 dòng đầu, trên 148 dòng');
    expect(view.more).toBe(true);
    expect(view.caveats.join('\n')).toContain('chưa đối chiếu văn bản gốc');
    expect(view.caveats.join('\n')).toContain('Số liệu từ bản sao của bên thứ ba');
    expect(view.sources).toHaveLength(2);
    expect(firstRow(seen('real', 'below-target', 'en')).at(-1)).toEqual(['62,135 files']);
  });

  it('links a target to its clause in the plan', () => {
    const [row] = seen('real', 'not-judged').rows;
    expect(row?.[0]?.links[0]?.href).toMatch(/\/plans\/gia-lai-766-2026\/#n-005-01$/);
  });

  it('prints points over their maximum, never as a percentage', () => {
    const view = seen('real', 'above-maximum');
    expect(firstRow(view).at(-1)).toEqual(['18,42/18']);
    expect(textsOf(view).join(' ')).not.toContain('%');
  });

  it('leaves an empty cell empty', () => {
    const texts = textsOf(seen('real', 'undated'));
    expect(texts).toContain('–');
    expect(texts).not.toContain('0');
  });

  it('marks the verdicts of invented bodies as examples', () => {
    const words = seen('sample', 'tally').rows.map((row) => row[2]?.links[0]?.text ?? '');
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter((word) => !word.startsWith('Ví dụ: '))).toEqual([]);
    expect(seen('real', 'tally').rows[0]?.[2]?.links[0]?.text).toBe('Đến nay thấp hơn chỉ tiêu');
    expect(textsOf(seen('sample', 'tally', 'en')).join('\n')).toContain('Example: ');
  });

  it('keeps the two data sets apart', () => {
    const bodies = (name: SetName) =>
      of(name).answers.flatMap(({ question, rows }) =>
        rows.map((row) => row[question.columns.findIndex((column) => column.name === 'agency_id')]),
      );
    expect(bodies('real').filter((id) => String(id).startsWith('mau-'))).toEqual([]);
    expect(bodies('sample').filter((id) => id !== undefined && !String(id).startsWith('mau-'))).toEqual([]);
  });

  it('puts the notes of a source below the figures they are about', () => {
    const caveats = seen('real', 'overdue-grows').caveats.join('\n');
    expect(caveats).toContain('Sở Nông nghiệp và Môi trường: ');
    expect(caveats).toContain('không coi đây là tiến bộ trong một tuần');
    expect(seen('real', 'noted').caveats).toEqual([]);
  });

  it('shows notes in one language', () => {
    const texts = textsOf(seen('real', 'noted', 'en')).join('\n');
    expect(texts).toContain('The portal’s denominator');
    expect(texts).not.toContain('Mẫu số của Cổng');
  });
});

describe('a made-up answer', () => {
  const question = {
    ...(questionsFor('real')[0] as Question),
    columns: [
      { name: 'agency_id', kind: 'agency', place: 'table', vi: 'Cơ quan', en: 'Body' },
      { name: 'n', kind: 'count', place: 'nowhere', vi: 'n', en: 'n' },
      { name: 'd', kind: 'count', place: 'nowhere', vi: 'd', en: 'd' },
      { name: 'rate', kind: 'rate', place: 'table', vi: 'Tỷ lệ', en: 'Rate', of: ['n', 'd'] },
      { name: 'points', kind: 'points', place: 'table', vi: 'Điểm', en: 'Points' },
    ],
    limit: 3,
  } as const satisfies Question;
  const row = (n: number | null, d: number | null, points: number) => ['gia-lai', n, d, 0, points];
  const answer = (...rows: Answered['rows']) => questionView({ question, rows }, viewIn('real', 'vi'));

  it('never rounds a rate up to 100% or down to 0%, and has none without files', () => {
    const rates = [row(99_999, 100_000, 1), row(1, 100_000, 1), row(0, 0, 1), row(null, 5, 1)];
    const printed = rates.map((one) => answer(one).rows[0]?.[1]?.links[0]?.text);
    expect(printed).toEqual(['99,999%', '0,001%', '–', '–']);
  });

  it('prints points with two decimals, more where they would seem to be nothing', () => {
    const printed = [2.5, 7.6923, 0.004, 0.00001, 0].map(
      (points) => answer(row(1, 2, points)).rows[0]?.[2]?.links[0]?.text,
    );
    expect(printed).toEqual(['2,5', '7,69', '0,004', 'dưới 0,0001', '0']);
  });

  it('says when the question stopped at its limit', () => {
    expect(answer(row(1, 2, 1), row(1, 2, 1)).counted).toBe('2 dòng');
    expect(answer(row(1, 2, 1), row(1, 2, 1), row(1, 2, 1)).counted).toBe(
      '3 dòng đầu; câu hỏi chỉ lấy 3 dòng đầu',
    );
  });
});

describe('the schema', () => {
  it.each(langs)('has every table and view, each column with its type and meaning (%s)', (lang) => {
    const tables = schemaView(of('real').schema, lang);
    expect(tables.map(({ name }) => name).sort()).toEqual([...shippedTables, ...shippedViews].sort());
    expect(tables.filter(({ view }) => view).map(({ name }) => name)).toEqual([...shippedViews]);
    for (const { name, title, columns } of tables) {
      expect(title, name).not.toBe('');
      expect(
        columns.filter(({ type, meaning }) => type === '' || meaning === ''),
        name,
      ).toEqual([]);
    }
    const fields = tables.find(({ name }) => name === 'field_rates')?.columns.map(({ name }) => name);
    expect(fields).toEqual(expect.arrayContaining(['field_id', 'numerator', 'denominator', 'value']));
  });

  it('refuses a column that nobody described', () => {
    const table = { name: 'field_rates', view: true, columns: [{ name: 'secret', type: 'VARCHAR' }] };
    expect(() => schemaView([table], 'vi')).toThrow('column without words: field_rates.secret');
  });
});
