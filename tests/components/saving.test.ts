import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain } from '../../src/model/explain.ts';
import { langs } from '../../src/model/lang.ts';
import type { Problem } from '../../src/model/problems.ts';
import { checkTexts, readValid } from '../validate/in-memory.ts';

const path = 'case-files/so-moi-2024.csv';

/** The problems of a file that a spreadsheet program has changed. */
async function problemsAfter(change: (text: string) => string): Promise<readonly Problem[]> {
  const texts = await readValid();
  texts.set(path, change(texts.get(path) ?? ''));
  return (await checkTexts(texts)).problems;
}

const bySemicolons = (text: string) => `\uFEFF${text.replaceAll(',', ';').replaceAll('\n', '\r\n')}`;
const dayFirst = (text: string) => text.replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, '$3/$2/$1');
const renamed = (text: string) => `PK\u0003\u0004${text}`;

describe.each(langs)('how to save from a spreadsheet program, %s', (lang) => {
  const text = readFileSync(`src/pages-text/contribute.${lang}.md`, 'utf8');
  const chapter = /<h2 id="save"[\s\S]*?(?=\n<h2)/.exec(text)?.[0] ?? '';
  const quoted = [...chapter.matchAll(/^- .*$/gm)].flatMap(([line]) =>
    [...(line.split(':')[0] ?? '').matchAll(/“([^”]+)”/g)].map(([, words = '']) => words),
  );

  it('names every problem that such a file has, in the words of the check', async () => {
    const problems = [
      ...(await problemsAfter(bySemicolons)),
      ...(await problemsAfter(dayFirst)),
      ...(await problemsAfter(renamed)),
    ];
    const messages = new Map(problems.map((problem) => [problem.code, explain(problem, lang).message]));
    expect([...messages.keys()].sort()).toEqual([
      'byte_order_mark',
      'carriage_return',
      'date_day_first',
      'file_spreadsheet',
      'wrong_separator',
    ]);
    for (const message of messages.values())
      expect(quoted.filter((words) => message.includes(words))).toHaveLength(1);
  });

  it('is where the check sends whoever saved the wrong way', async () => {
    const problems = await problemsAfter(bySemicolons);
    const title = JSON.parse(readFileSync(`src/i18n/${lang}.json`, 'utf8'))['contribute.title'];
    const address = `${lang === 'vi' ? '' : '/en'}/contribute/#save`;
    const fixes = new Map(problems.map((problem) => [problem.code, explain(problem, lang).fix]));
    expect([...fixes.keys()].sort()).toEqual(['byte_order_mark', 'carriage_return', 'wrong_separator']);
    for (const fix of fixes.values()) {
      expect(fix).toContain(title);
      expect(fix.endsWith(` ${address}.`)).toBe(true);
    }
    expect(chapter).not.toBe('');
  });

  it('asks for what the check asks for', async () => {
    const asked = (await problemsAfter(bySemicolons)).map((problem) => explain(problem, lang).fix);
    const terms = asked.flatMap(
      (fix) => fix.match(/UTF-8 không BOM|UTF-8 without BOM|\bLF\b|“CSV [^”]+”/g) ?? [],
    );
    expect(terms).toHaveLength(3);
    for (const term of terms) expect(text).toContain(term);
  });
});
