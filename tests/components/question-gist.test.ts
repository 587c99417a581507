import { expect, it } from 'vitest';
import { gistOf } from '../../src/components/explore/question-gist.ts';
import type { QuestionView } from '../../src/components/view/questions.ts';
import { t } from '../../src/i18n/translate.ts';
import type { Answered, AnswerRow, QuestionColumn } from '../../src/model/questions/question.ts';

const column = (name: string, kind: QuestionColumn['kind']): QuestionColumn => ({
  name,
  kind,
  vi: name,
  en: name,
  place: 'table',
});

const plain = (text: string, small: string | null = null) => ({ links: [{ text, href: null }], small });

function answered(columns: readonly QuestionColumn[], rows: readonly AnswerRow[], limit = 500): Answered {
  const words = { question: '?', reading: '.' };
  return { question: { id: 'x', sets: [], words: { vi: words, en: words }, columns, limit, sql: '' }, rows };
}

const view = (changes: Partial<QuestionView> = {}): QuestionView => ({
  id: 'x',
  question: '?',
  reading: '.',
  sql: '',
  common: [],
  headings: [],
  header: 0,
  rows: [],
  counted: '10 dòng đầu, trên 12 dòng',
  more: false,
  sources: [],
  caveats: [],
  ...changes,
});

const vi = { say: t('vi'), lang: 'vi' } as const;
const en = { say: t('en'), lang: 'en' } as const;

it('counts what the rows are of, where each is of another', () => {
  const columns = [column('n', 'count'), column('agency_id', 'agency'), column('indicator_id', 'indicator')];
  const each = answered(columns, [
    [1, 'a', 'x'],
    [2, 'b', 'x'],
  ]);
  expect([gistOf(each, view(), vi), gistOf(each, view(), en)]).toEqual(['2 cơ quan', '2 agencies']);
  const twice = answered(columns, [
    [1, 'a', 'x'],
    [2, 'a', 'y'],
  ]);
  expect([gistOf(twice, view(), vi), gistOf(twice, view(), en)]).toEqual(['2 dòng', '2 rows']);
});

it('counts rows where they are of nothing that has a name', () => {
  expect(gistOf(answered([column('d', 'date')], [['2026-01-01']]), view(), en)).toBe('1 row');
});

it('does not count what the question itself cut off', () => {
  const cut = answered([column('agency_id', 'agency')], [['a'], ['b']], 2);
  expect(gistOf(cut, view(), vi)).toBe('10 dòng đầu, trên 12 dòng');
});

it('says a few rates whole, with their counts, their days and whose they are', () => {
  const columns = [column('level', 'level'), column('Tỷ lệ', 'rate'), column('Đến ngày', 'date')];
  const rows: readonly AnswerRow[] = [
    ['commune', null, '2026-10-10'],
    ['department', null, '2026-10-10'],
  ];
  const shown = view({
    common: [{ heading: 'Đến ngày', cell: plain('10/10/2026') }],
    headings: [
      { text: 'Cấp', width: 'name', lang: undefined },
      { text: 'Tỷ lệ', width: 'num', lang: undefined },
    ],
    rows: [
      [plain('Xã, phường'), plain('82,6%', '826 / 1.000')],
      [plain('Sở, ban, ngành'), plain('–')],
    ],
  });
  expect(gistOf(answered(columns, rows), shown, vi)).toBe(
    'Xã, phường: 82,6% (826 / 1.000); Sở, ban, ngành: –. Đến ngày: 10/10/2026',
  );
  const many = answered(columns, [...rows, ['district', null, null], ['centre', null, null]]);
  expect(gistOf(many, shown, vi)).toBe('4 cấp');
});
