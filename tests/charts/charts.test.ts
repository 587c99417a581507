import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest';
import { bar } from '../../src/charts/bar.ts';
import { trend } from '../../src/charts/trend.ts';
import { document } from '../../src/components/document.ts';
import { onPage, page } from './page.ts';
import { bars, trends } from './pictures.ts';

let warned: MockInstance;

beforeEach(() => {
  warned = vi.spyOn(console, 'warn');
});

afterEach(() => {
  expect(warned).not.toHaveBeenCalled();
});

/** One element a line, so that a change of the picture can be read. */
const readable = (svg: SVGElement): string => `${svg.outerHTML.replaceAll('><', '>\n<')}\n`;

describe('trend', () => {
  it.each(Object.entries(trends))('draws %s', async (name, data) => {
    const svg = trend(data, { lang: 'vi', width: 336, document });
    await expect(readable(svg)).toMatchFileSnapshot(`${name}.svg`);
  });

  it.each(Object.entries(trends))('breaks the line of %s wherever its segments end', (_, data) => {
    const svg = onPage(trend(data, { lang: 'vi', width: 336, document }));
    const lines = data.segments.filter((segment) => segment.length > 1);
    const joined = [...svg.querySelectorAll('.actual path')].filter((path) =>
      path.getAttribute('d')?.includes('l'),
    );
    expect(joined).toHaveLength(lines.length);
    expect(svg.querySelectorAll('.gap rect')).toHaveLength(data.gaps.length);
  });

  it('keeps its text at its size when it is drawn wider', () => {
    const data = Object.values(trends)[0];
    if (!data) throw new Error('no picture');
    const wide = trend(data, { lang: 'vi', width: 720, document });
    expect(wide.getAttribute('viewBox')).toBe('0 0 720 170');
    expect(wide.outerHTML).not.toContain('font-size');
  });
});

describe('bar', () => {
  it.each(Object.entries(bars))('draws %s', async (name, data) => {
    await expect(readable(bar(data, { document }))).toMatchFileSnapshot(`${name}.svg`);
  });
});

describe('a drawing made at build', () => {
  const hostile = 'a\u00A0"b" & <c> \'d\'';

  it.each(Object.entries(trends))('is the one that a browser draws of %s', (_, data) => {
    const options = { lang: 'vi', width: 336 } as const;
    expect(trend(data, { ...options, document }).outerHTML).toBe(
      trend(data, { ...options, document: page }).outerHTML,
    );
  });

  it.each(Object.entries(bars))('is the one that a browser draws of %s', (_, data) => {
    expect(bar(data, { document }).outerHTML).toBe(bar(data, { document: page }).outerHTML);
  });

  it('writes every sign as a browser does', () => {
    const data = { title: hostile, value: 1, target: { value: 2, text: hostile } };
    expect(bar(data, { document }).outerHTML).toBe(bar(data, { document: page }).outerHTML);
  });
});

describe('every drawing', () => {
  const drawings = [
    ...Object.values(trends).map((data) => trend(data, { lang: 'vi', width: 336, document })),
    ...Object.values(bars).map((data) => bar(data, { document })),
  ].map(onPage);

  it.each(drawings.map((svg) => [svg.getAttribute('aria-label') ?? '', svg] as const))(
    '%s obeys the page',
    (_, svg) => {
      expect(svg.querySelectorAll('style, [style], [id], script')).toHaveLength(0);
      expect(svg.getAttribute('role')).toBe('img');
      const numbers = [...svg.querySelectorAll('*')].flatMap((part) => [...part.attributes]);
      expect(numbers.filter(({ name, value }) => name !== 'aria-label' && /\d\.\d{2}/.test(value))).toEqual(
        [],
      );
    },
  );

  it('keeps a text a text', () => {
    const title = '"><script>alert(1)</script>';
    const svg = bar({ title, value: 1, target: { value: 2, text: '<b>&' } }, { document });
    const read = onPage(svg);
    expect(read.querySelectorAll('script, b')).toHaveLength(0);
    expect(read.getAttribute('aria-label')).toBe(title);
    expect(read.querySelector('text')?.textContent).toBe('<b>&');
  });
});
