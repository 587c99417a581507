import { describe, expect, it } from 'vitest';
import { routes } from '../../src/i18n/routes.ts';
import { absolute, fileHref, pageHref, variantParam, variants } from '../../src/i18n/variant.ts';
import { site } from '../../src/site.config.ts';
import { dataSet } from '../fixtures/records.ts';

const real = { lang: 'vi', sample: false } as const;
const sampleInEnglish = { lang: 'en', sample: true } as const;

describe('addresses', () => {
  it('put English and the sample below the root', () => {
    expect(pageHref(real, '/agencies/so-a/')).toBe('/agencies/so-a/');
    expect(pageHref(sampleInEnglish, '/agencies/mau-a/')).toBe('/en/sample/agencies/mau-a/');
    expect(pageHref(sampleInEnglish, '/')).toBe('/en/sample/');
  });

  it('have machine files once for both languages', () => {
    expect(fileHref(sampleInEnglish, '/api/agencies/mau-a.json')).toBe('/sample/api/agencies/mau-a.json');
    expect(absolute('/feed.xml')).toBe(`${site.url}/feed.xml`);
  });

  it('name every variant once', () => {
    expect(variants.map(variantParam)).toEqual([undefined, 'en', 'sample', 'en/sample']);
  });
});

describe('routes', () => {
  it('make each page of a data set in each variant', async () => {
    const all = await routes({
      load: async (name) => dataSet({ name }),
      params: ({ agencies }) => [...agencies.keys()].map((agency_id) => ({ agency_id })),
    });
    expect(all.map(({ params }) => params)).toEqual([
      { agency_id: 'so-a', variant: undefined },
      { agency_id: 'so-a', variant: 'en' },
      { agency_id: 'so-a', variant: 'sample' },
      { agency_id: 'so-a', variant: 'en/sample' },
    ]);
  });
});
