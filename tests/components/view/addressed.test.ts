import { describe, expect, it } from 'vitest';
import { addressed, groundOf } from '../../../src/components/view/addressed.ts';
import { viewOf } from '../../../src/components/view/view.ts';
import type { Lang } from '../../../src/model/lang.ts';
import { dataSet, target } from '../../fixtures/records.ts';

interface Row {
  readonly agency_id: string;
  readonly basis: string;
}

/** A plan of so-a with one target, its level published or not, and whom the data says it addresses. */
function view(rows: readonly Row[], { published = true, lang = 'vi' as Lang } = {}) {
  const own = target(published ? {} : { not_scored_because: 'level_not_published' });
  const targetAgencies = rows.map((row) => ({
    ...row,
    target_id: '900-01a',
    file: 'target-agencies.csv',
    line: 2,
  }));
  return viewOf(dataSet({ targets: new Map([['900-01a', own]]), targetAgencies }), { lang, sample: false });
}

const inferred = (agency_id: string, why = 'bài báo nêu 13 sở (EN: the article names 13 units)') => ({
  agency_id,
  basis: `inferred: ${why}`,
});

describe('addressed', () => {
  it('tells bodies that the document names from those inferred', () => {
    const both = view([{ agency_id: 'so-b', basis: 'named' }, inferred('so-c')]);
    expect([addressed(both, 'ke-hoach', 'so-b'), addressed(both, 'ke-hoach', 'so-c')]).toEqual([
      'named',
      'inferred',
    ]);
  });

  it('takes an issuer for a stand-in where not even the level was published, and nobody else', () => {
    const hidden = view([inferred('so-a'), inferred('so-b')], { published: false });
    expect([addressed(hidden, 'ke-hoach', 'so-a'), addressed(hidden, 'ke-hoach', 'so-b')]).toEqual([
      'unclear',
      'inferred',
    ]);
    expect(addressed(view([inferred('so-a')]), 'ke-hoach', 'so-a')).toBe('inferred');
  });
});

describe('groundOf', () => {
  it('gives the reason of the data in the language of the page', () => {
    expect(groundOf(view([inferred('so-b')]), 'ke-hoach', 'so-b')).toBe(
      'Văn bản không nêu tên cơ quan này; trang này suy ra, vì bài báo nêu 13 sở.',
    );
    expect(groundOf(view([inferred('so-b')], { lang: 'en' }), 'ke-hoach', 'so-b')).toBe(
      'The document does not name this body; this site inferred it, because the article names 13 units.',
    );
  });

  it('gives a reason without English as it stands', () => {
    const own = view([inferred('so-b', 'có hồ sơ trên Cổng')], { lang: 'en' });
    expect(groundOf(own, 'ke-hoach', 'so-b')).toContain('because có hồ sơ trên Cổng.');
  });

  it('needs none for a body that is named, or that issued the plan', () => {
    expect(groundOf(view([{ agency_id: 'so-b', basis: 'named' }]), 'ke-hoach', 'so-b')).toBeNull();
    expect(groundOf(view([inferred('so-a')]), 'ke-hoach', 'so-a')).toBeNull();
  });
});
