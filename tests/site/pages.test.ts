import { describe, expect, inject, test } from 'vitest';
import { readPages } from './folder.ts';
import { type Tag, tagsOf, textOf } from './markup.ts';

const tables = (html: string): readonly string[] => html.match(/<table\b[\s\S]*?<\/table>/g) ?? [];
const rowsOf = (table: string): readonly string[] =>
  (/<tbody>([\s\S]*)<\/tbody>/.exec(table)?.[1] ?? '').match(/<tr\b[\s\S]*?<\/tr>/g) ?? [];
const hrefsOf = (html: string): readonly string[] =>
  tagsOf(html).flatMap(({ name, attributes }) => (name === 'a' ? (attributes.get('href') ?? []) : []));

const pages = readPages(inject('rootFolder'));
const page = (file: string): string => pages.find((own) => own.file === file)?.html ?? '';

describe('figures in tables', () => {
  const agencies = pages.filter(({ file }) => /(^|\/)agencies\/[^/]+\/index\.html$/.test(file));
  const figures = agencies.flatMap(({ file, html }) =>
    tables(html)
      .filter((table) => table.includes('>CSV: <'))
      .map((table) => ({ file, rows: rowsOf(table) })),
  );
  const isSource = (row: string) => row.includes('colspan="3"');

  test('lead to their own lines of data', () => {
    expect(figures.length).toBeGreaterThan(1000);
    const bare = figures.filter(({ rows }) =>
      rows.some((row) => !isSource(row) && !hrefsOf(row).some((href) => /\.csv\?plain=1#L\d+/.test(href))),
    );
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  test('stand above a line that names their source, with its entry in the list of sources', () => {
    const open = figures.filter(({ rows }) => {
      const last = rows.at(-1) ?? '';
      return !isSource(last) || !hrefsOf(last).some((href) => href.includes('/changes/#'));
    });
    expect(figures.length).toBeGreaterThan(1000);
    expect(open.map(({ file }) => file)).toEqual([]);
  });
});

describe('the page of missing addresses', () => {
  const tags = tagsOf(page('404.html'));
  const links = (rel: string) => tags.filter(({ attributes }) => attributes.get('rel') === rel);

  test('claims no address and no other language, and is out of search engines', () => {
    const languages = links('alternate').filter(({ attributes }) => attributes.has('hreflang'));
    const inHead = languages.filter(({ name }) => name === 'link');
    expect([links('canonical'), inHead]).toEqual([[], []]);
    const named = (name: string, { attributes }: Tag) =>
      attributes.get('name') === name || attributes.get('property') === name;
    expect(tags.filter((tag) => named('og:url', tag))).toEqual([]);
    expect(tags.find((tag) => named('robots', tag))?.attributes.get('content')).toBe('noindex');
    expect(tags.filter(({ attributes }) => attributes.get('aria-current') === 'page')).toEqual([]);
  });
});

describe('the list of agencies without a script', () => {
  test.each(['agencies/index.html', 'en/agencies/index.html'])('%s leads to kinds and letters', (file) => {
    const html = page(file);
    const note = /<noscript>([\s\S]*?)<\/noscript>/.exec(html)?.[1] ?? '';
    expect(textOf(note)).toContain('JavaScript');
    const ids = new Set(tagsOf(html).map(({ attributes }) => attributes.get('id')));
    const index = (html.match(/<p class="letters"[\s\S]*?<\/p>/g) ?? []).flatMap(hrefsOf);
    expect(index.length).toBeGreaterThan(15);
    expect(index.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
    expect(ids.has('gia-lai-commune')).toBe(true);
    expect(hrefsOf(html)).toContain('#gia-lai-commune');
  });
});
