import type { Card } from '../../src/embeds/card.ts';
import type { Place } from '../../src/embeds/place.ts';

/** Text that breaks out of whatever does not escape it. */
export const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;`;

/** A card made by hand, each field replaceable. */
export function card(changes: Partial<Card> = {}): Card {
  return {
    kind: 'measure',
    path: 'gia-lai-so-nv/on-time/',
    lang: 'vi',
    sample: false,
    title: 'Hồ sơ giải quyết đúng hạn',
    subject: 'Sở Nội vụ, Tỉnh Gia Lai',
    figure: { text: '95,4%', counts: '2.497 / 2.618 hồ sơ', period: '01/01/2026–10/10/2026' },
    verdicts: [],
    drawing: null,
    table: { caption: '', head: [], rows: [], numeric: [], more: null },
    dataUntil: 'Số liệu tại ngày 10/10/2026',
    sources: [
      { text: 'Bảng theo dõi (10/10/2026)', href: 'https://nguon.example/' },
      { text: 'Báo Gia Lai (01/03/2026)', href: null },
    ],
    caveats: [],
    page: '/agencies/gia-lai-so-nv/',
    description: 'Sở Nội vụ, Tỉnh Gia Lai. Hồ sơ giải quyết đúng hạn: 95,4%.',
    ...changes,
  };
}

export const english = card({
  lang: 'en',
  title: 'Files settled on time',
  subject: 'Department of Home Affairs, Gia Lai Province',
  dataUntil: 'Figures as of 10 October 2026',
});

/** Where a card stands; frozen where a release is given. */
export function placeOf({ lang, sample, path }: Card, release: Place['release'] = null): Place {
  return { variant: { lang, sample }, release, path };
}

export const release = { name: '2026-q4', date: '2026-10-15' };
