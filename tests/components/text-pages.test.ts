import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contentsOf } from '../../src/components/view/contents.ts';
import { withAddresses } from '../../src/components/view/text-links.ts';

const read = (name: string) => readFileSync(new URL(`../../src/pages-text/${name}`, import.meta.url), 'utf8');
const anchorsOf = (text: string) =>
  contentsOf(text).flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)]);

/** Anchors that slips, figures and other sites link to: they may be added to, never taken away. */
const promised = [
  'counts',
  'missing',
  'no-files',
  'flow-stock',
  'cumulative',
  'whole-agency',
  'report-year',
  'points',
  'sources',
  'quality',
  'comparison',
  'coverage',
  'running',
  'needed-rate',
  'readings',
  'proof',
  'rise',
  'judged-periods',
  'strength',
  'conditions',
  'not-scored',
  'no-data',
  'body-ended',
  'backlog',
  'tally',
  'ranking',
  'rounding',
  'never',
  'decisions',
  'gia-lai',
  'full-marks',
  'corrections',
];

describe('contentsOf', () => {
  it('nests third-level headings under the second-level one before them', () => {
    const text = '<h2 id="a" tabindex="-1">A</h2>\n\nText.\n\n<h3 id="b" tabindex="-1">B</h3>\n';
    expect(contentsOf(text)).toEqual([{ id: 'a', text: 'A', parts: [{ id: 'b', text: 'B' }] }]);
  });
});

describe.each(['method', 'contribute'])('the text of /%s/', (name) => {
  const texts = { vi: read(`${name}.vi.md`), en: read(`${name}.en.md`) };

  it('has the same anchors in both languages, each once', () => {
    const anchors = anchorsOf(texts.vi);
    expect(anchorsOf(texts.en)).toEqual(anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(texts.vi.match(/<h[1-6]/g)).toHaveLength(anchors.length);
  });

  it('links only to its own anchors and to neighbouring pages', () => {
    for (const text of Object.values(texts)) {
      const links = [...text.matchAll(/\]\(([^)]*)\)/g)].map(([, href = '']) => href);
      const own = links.filter((href) => href.startsWith('#')).map((href) => href.slice(1));
      expect(own.filter((id) => ![...anchorsOf(text), 'template'].includes(id))).toEqual([]);
      expect(links.filter((href) => !/^(?:#|\.\.\/[a-z]+\/|repository:|template:)/.test(href))).toEqual([]);
    }
  });

  it('avoids words that are too harsh or untrue, and a space before %', () => {
    expect(texts.vi).not.toMatch(/hứa|giữ lời|không giữ|chấm điểm|chưa báo cáo|\d %/i);
  });

  it('gives every example in both languages', () => {
    expect(texts.en.match(/\*\*Example\.\*\*/g)).toEqual(
      texts.vi.match(/\*\*Ví dụ\.\*\*/g)?.map(() => '**Example.**') ?? null,
    );
  });
});

describe('the method page', () => {
  it('keeps every anchor that others link to', () => {
    expect(anchorsOf(read('method.vi.md'))).toEqual(expect.arrayContaining(promised));
  });
});

describe('withAddresses', () => {
  it('points to this copy’s repository and to the empty files', () => {
    const addresses = {
      repository: 'https://example.vn/r',
      branch: 'chinh',
      template: (file: string) => `/base/contribute/${file}`,
    };
    const html =
      '<a href="repository:blob/BRANCH/a.md">a</a> <a href="template:b.csv">b</a> <a href="../c/">c</a>';
    expect(withAddresses(html, addresses)).toBe(
      '<a href="https://example.vn/r/blob/chinh/a.md">a</a> <a href="/base/contribute/b.csv" download>b</a> <a href="../c/">c</a>',
    );
  });
});
