import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { langs } from '../../src/model/lang.ts';
import type { ProblemCode } from '../../src/model/problem-codes.ts';
import { createProblemList } from '../../src/model/problem-list.ts';
import type { Problem } from '../../src/model/problems.ts';
import { printAnnotations } from '../../src/model/report/github.ts';
import { printJson } from '../../src/model/report/json.ts';
import { escapeMarkdown, printMarkdown } from '../../src/model/report/markdown.ts';
import { printReport } from '../../src/model/report/text.ts';
import { mergeReports, type Report } from '../../src/model/report.ts';

const hostile =
  '<script>alert(1)</script>\n::error::pwned\r\u001b[31m @everyone [x](http://x.example) |`%0A`';

function problem(changes: Partial<Problem> = {}): Problem {
  return {
    file: 'data/case-files/x.csv',
    line: 5,
    column: 15,
    char: 60,
    field: 'received_total',
    cell: '12.516',
    code: 'number_thousands',
    severity: 'error',
    details: { suggestion: '12516' },
    ...changes,
  };
}

function report(problems: readonly Problem[], total = problems.length): Report {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = total - errors;
  return {
    ok: errors === 0,
    files: 2,
    rows: 1234,
    asOf: null,
    problems,
    errors,
    warnings,
    total,
    truncated: problems.length < total,
  };
}

const hostileProblem = problem({
  file: `data/${hostile}.csv`,
  field: hostile,
  cell: hostile,
  code: 'choice_unknown',
  details: { choices: hostile, suggestion: hostile },
});

describe('printReport', () => {
  it('groups warnings and then errors by file, names the place, and closes with counts', () => {
    const problems = [problem(), problem({ line: 6, severity: 'warning' }), problem({ line: 7 })];
    expect(printReport(report(problems))).toBe(
      `data/case-files/x.csv
  cảnh báo dòng 6, ký tự 60, cột 15 (received_total) [number_thousands]
      “12.516” có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân.
      → Ghi: 12516

data/case-files/x.csv
  LỖI dòng 5, ký tự 60, cột 15 (received_total) [number_thousands]
      “12.516” có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân.
      → Ghi: 12516
  LỖI dòng 7, ký tự 60, cột 15 (received_total) [number_thousands]
      “12.516” có dấu ngăn cách hàng nghìn; máy có thể đọc nhầm thành số thập phân.
      → Ghi: 12516

✗ 2 lỗi, 1 cảnh báo: 2 tệp, 1.234 dòng dữ liệu. Sửa các lỗi rồi chạy lại; trang web đang công bố không thay đổi.
`,
    );
  });

  it('ends with the errors where warnings of other files surround them', () => {
    const files = ['a.csv', 'b.csv', 'c.csv'];
    const problems = files.map((file) => problem({ file, severity: file === 'b.csv' ? 'error' : 'warning' }));
    const lines = printReport(report(problems), 'en').split('\n');
    expect(lines.filter((line) => line.endsWith('.csv'))).toEqual(['a.csv', 'c.csv', 'b.csv']);
    expect(lines.slice(-7, -3)).toEqual([
      'b.csv',
      '  ERROR line 5, character 60, column 15 (received_total) [number_thousands]',
      '      “12.516” has thousand separators, which can be misread as a decimal point.',
      '      → Write: 12516',
    ]);
  });

  it.each<[Partial<Report>, string]>([
    [
      { errors: 1, warnings: 1, total: 2, ok: false },
      '✗ 1 error, 1 warning: 1 file, 1 row. Mend the error and run again;',
    ],
    [
      { errors: 2, warnings: 0, total: 2, ok: false },
      '✗ 2 errors, 0 warnings: 1 file, 1 row. Mend the errors and run again;',
    ],
    [{ warnings: 1, total: 1 }, '✓ No errors, 1 warning: 1 file, 1 row.'],
    [{ files: 2, rows: 0 }, '✓ All good: 2 files, 0 rows.'],
  ])('counts as English does: %j', (changes, sentence) => {
    const own = { ...report([]), files: 1, rows: 1, ...changes };
    for (const print of [printReport, printMarkdown, printAnnotations])
      expect(print(own, 'en')).toContain(sentence);
  });

  it('says clearly that all is good', () => {
    expect(printReport(report([]))).toBe('✓ Không có lỗi nào: 2 tệp, 1.234 dòng dữ liệu.\n');
    expect(printReport(report([]), 'en')).toBe('✓ All good: 2 files, 1,234 rows.\n');
  });

  it('says loudly that a list is cut, with the full count', () => {
    expect(printReport(report([problem()], 12_345))).toContain('CHỈ HIỆN 1 TRONG 12.345 VẤN ĐỀ');
    expect(printReport(report([problem()], 12_345), 'en')).toContain('ONLY 1 OF 12,345 PROBLEMS IS SHOWN');
  });

  it('prints no control character of a cell, a field or a file name', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what must not be there
    expect(printReport(report([hostileProblem]))).not.toMatch(/[\u0000-\u0009\u000b-\u001f]|^::error/m);
  });
});

describe('printJson', () => {
  it('has the agreed keys and the cell as found', () => {
    const read: unknown = JSON.parse(printJson(report([hostileProblem]), 'en'));
    expect(Object.keys(Object(read))).toEqual(['ok', 'files', 'rows', 'problems', 'truncated', 'total']);
    expect(read).toMatchObject({
      ok: false,
      files: 2,
      rows: 1234,
      truncated: false,
      total: 1,
      problems: [{ cell: hostile }],
    });
    const keys = ['file', 'line', 'column', 'char', 'field', 'cell', 'code', 'severity', 'message', 'fix'];
    expect(Object.keys(Object(read).problems[0])).toEqual(keys);
  });
});

describe('printAnnotations', () => {
  it('escapes what could end an annotation or begin another', () => {
    const [first, ...rest] = printAnnotations(report([hostileProblem]), 'en').split('\n');
    expect(first).toMatch(/^::error file=data\/[^:,]*,line=5,col=60,title=choice_unknown::/);
    expect(first).toContain('%3Cscript'.replace('%3C', '<'));
    expect(rest.filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('prints ten annotations, errors first, and then a pointer', () => {
    const warnings = Array.from({ length: 12 }, (_, index) =>
      problem({ line: index + 1, severity: 'warning' }),
    );
    const lines = printAnnotations(report([...warnings, problem({ line: 99 })]), 'vi')
      .trim()
      .split('\n');
    expect(lines).toHaveLength(12);
    expect(lines[0]).toContain('::error file=data/case-files/x.csv,line=99');
    expect(lines[10]).toContain('::notice::Còn 3 vấn đề nữa');
    const eleven = printAnnotations(report(warnings.slice(0, 11)), 'en');
    expect(eleven).toContain('::notice::1 more problem is not shown here');
    expect(printAnnotations(report(warnings), 'en')).toContain(
      '::notice::2 more problems are not shown here',
    );
  });

  it('names no line for a whole file', () => {
    const whole = problem({
      line: 0,
      char: 0,
      column: 0,
      field: '',
      cell: '',
      code: 'file_empty',
      details: {},
    });
    expect(printAnnotations(report([whole]), 'vi')).toContain(
      '::error file=data/case-files/x.csv,title=file_empty::',
    );
  });
});

describe('printMarkdown', () => {
  it('makes text of markup, HTML, mentions and links', () => {
    expect(escapeMarkdown('<b> **x** [a](http://y) @you `c` | #1')).toBe(
      '&lt;b&gt; \\*\\*x\\*\\* \\[a\\]\\(http&#58;//y\\) &#64;you \\`c\\` \\| \\#1',
    );
    const text = printMarkdown(report([hostileProblem]), 'en');
    expect(text).not.toContain('<script');
    expect(text).not.toContain('@everyone');
    expect(text.split('\n').filter((line) => line.startsWith('::'))).toEqual([]);
  });

  it('fits into a comment and says what it leaves out', () => {
    const many = Array.from({ length: 1000 }, (_, index) => problem({ line: index + 1 }));
    const text = printMarkdown(report(many, 5000), 'vi');
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/CHỈ HIỆN \d+ TRONG 5\.000 VẤN ĐỀ/);
  });
});

describe('createProblemList', () => {
  it('keeps errors before warnings, up to the limit, and counts all', () => {
    const list = createProblemList(3, () => true);
    for (let line = 1; line <= 5; line += 1) list.add(problem({ line, severity: 'warning' }));
    for (let line = 1; line <= 2; line += 1) list.add(problem({ line }));
    expect(list.kept().map(({ line, severity }) => [line, severity])).toEqual([
      [1, 'error'],
      [2, 'error'],
      [1, 'warning'],
    ]);
    expect([list.count('error'), list.count('warning')]).toEqual([2, 5]);
  });
});

describe('mergeReports', () => {
  it('adds counts and is good only where all are', () => {
    const merged = mergeReports([report([]), report([problem()])]);
    expect(merged).toMatchObject({ ok: false, files: 4, rows: 2468, errors: 1, total: 1 });
  });
});

describe('explain', () => {
  const details: Partial<Record<ProblemCode, Problem['details']>> = {
    file_unreadable: { reason: 'EACCES' },
    file_too_big: { bytes: 2, limit: 1 },
    too_many_columns: { found: 900, limit: 500 },
  };
  const codes = [
    'folder_missing',
    'file_missing',
    'file_unreadable',
    'file_symlink',
    'not_a_file',
    'not_a_folder',
    'file_too_big',
    'table_unknown',
    'record_too_long',
    'too_many_columns',
  ] as const;

  it.each(codes)('has words for %s, which no folder of files shows', (code) => {
    for (const lang of langs) {
      const { message, fix } = explain(problem({ code, details: details[code] ?? {} }), lang);
      expect(`${message} ${fix}`).toMatch(/^.{20,}$/);
    }
  });

  it.each([
    ['row_too_short', { found: 1, expected: 20 }, 'The row has 1 cell; it must have 20.'],
    ['row_too_short', { found: 2, expected: 20 }, 'The row has 2 cells; it must have 20.'],
    [
      'closing_differs',
      { found: 9, total: 8, difference: 1, periods: 1 },
      'The cumulative count is 9; the sum of 1 period inside it is 8 (difference 1).',
    ],
  ] as const)('says one and many of %s in English', (code, own, message) => {
    expect(explain(problem({ code, details: own }), 'en').message).toBe(message);
  });

  it('fails rather than print a detail that the rule did not give', () => {
    expect(() => explain(problem({ code: 'cumulative_fell', details: {} }), 'vi')).toThrow(
      'problem without detail',
    );
  });

  it('advises in general where the text to write is too long to show', () => {
    const long = problem({ code: 'cell_not_nfc', details: { suggestion: 'ế'.repeat(100) } });
    expect(explain(long, 'vi').fix).toBe('Gõ lại bằng Unicode dựng sẵn.');
  });
});
