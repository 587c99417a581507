import { trend } from '../../src/charts/trend.ts';
import { document } from '../../src/components/document.ts';
import type { Card, CardBar, CardLine } from '../../src/embeds/card.ts';
import { trends } from '../charts/pictures.ts';

const data = trends['trend-with-gap'];
if (!data) throw new Error('no picture');

/** The markup of a trend, as the writer of the embeds passes it. */
export const chart = trend(data, { lang: 'vi', width: 336, document }).outerHTML;

const names = [
  'Sở Nông nghiệp và Phát triển nông thôn Thành phố Hồ Chí Minh',
  'Trung tâm Phục vụ hành chính công thành phố Cần Thơ (đến 30/06/2025)',
  'Chi cục Quản lý chất lượng nông, lâm và thủy sản tỉnh Bình Thuận',
  'UBND xã Ia Púch',
];

const caveats = [
  'Mẫu số của Cổng gồm cả hồ sơ đang giải quyết. Chỉ tiêu theo Báo Gia Lai 01/03/2026, chưa đối chiếu văn bản gốc; số liệu từ bản sao của bên thứ ba.',
  'Mẫu số của Cổng gồm cả hồ sơ đang giải quyết. Ngày 10/10/2026 mẫu số này bằng đúng số hồ sơ tiếp nhận; ở các sở, ban, ngành, những ngày trước nó thường là một số lớn hơn. Không so sánh với các ngày trước. Số liệu từ bản sao của bên thứ ba.',
  'Mô tả kỹ thuật nói mẫu số chỉ gồm thủ tục cần kết quả bằng văn bản, nhưng số đã in dùng một mẫu số chung cho cả nhóm số hóa.',
];

/** A card of one figure and its course, each field replaceable. */
export function card(changes: Partial<Card> = {}): Card {
  return {
    kind: 'measure',
    path: 'gia-lai-so-nv/on-time/',
    lang: 'vi',
    sample: false,
    title: 'Tỷ lệ giải quyết trước hạn và đúng hạn',
    subject: `${names[2]}, ${names[0]}`,
    figure: { text: '95,4%', counts: '2.497 / 2.618 hồ sơ', period: '01/01/2026–10/10/2026, lũy kế, sơ bộ' },
    verdicts: [
      {
        state: 'at_risk',
        stamp: 'Đến nay thấp hơn chỉ tiêu',
        sentence: 'Trả đúng hạn (Kế hoạch 2026). Cứ 100 hồ sơ có 95 đúng hạn; kế hoạch đặt ra 98.',
      },
    ],
    drawing: { kind: 'trend', data: data as NonNullable<typeof data> },
    table: { caption: '', head: [], rows: [], numeric: [], more: null },
    dataUntil: 'Số liệu tại ngày 10/10/2026',
    sources: [
      {
        text: 'Bộ chỉ số 766, tỉnh Gia Lai, Năm 2026: số liệu của các sở, ban, ngành (dichvucong.gov.vn, bản sao github.com/duynghiaqn/Crawler-766, agencies_detail_GiaLai_10102026.json)',
        href: null,
      },
      { text: 'Báo Gia Lai (01/03/2026)', href: null },
    ],
    caveats,
    page: '/agencies/gia-lai-so-nv/',
    description: 'Sở Nội vụ. Tỷ lệ giải quyết trước hạn và đúng hạn: 95,4%.',
    ...changes,
  };
}

const bar = (index: number): CardBar => ({
  label: `${names[index % names.length]}, UBND tỉnh Gia Lai`,
  text: `${99 - index},${index}%`,
  bar: {
    title: '',
    value: index === 3 ? null : 99 - 12 * index,
    target: { value: 98, text: 'kế hoạch đặt ra 98%' },
  },
});

const states = ['met', 'missed', 'on_track', 'at_risk', 'partial', 'no_data', 'not_scored'] as const;

const line = (index: number): CardLine => ({
  state: states[index % states.length] ?? 'met',
  stamp: 'Ví dụ: đến nay thấp hơn mức phấn đấu',
  text: `Nội dung ${index}: ${names[index % names.length]} giải trình với người đứng đầu về hồ sơ trễ hạn`,
  detail: index === 1 ? null : '57,2%; 66,2%; 01/01/2024–31/12/2024',
});

const ten = Array.from({ length: 10 }, (_, index) => index);
const several = { figure: null, verdicts: [] };
const basis = '57,2%; Kỳ số liệu: 01/01/2024–31/12/2024 (11/12 tháng)';

/** Pictures of every kind, with the longest names there are. */
export const cards: Readonly<Record<string, Card>> = {
  'a trend with target and verdict': card(),
  'a sample with two verdicts': card({
    sample: true,
    verdicts: [
      { state: 'partial', stamp: 'Ví dụ: chưa đủ số liệu (11/12 tháng)', sentence: 'Chưa đủ.', basis },
      { state: 'on_track', stamp: 'Ví dụ: đến nay đạt', sentence: 'Đến nay đạt.' },
    ],
  }),
  'more verdicts than there is room for': card({
    sample: true,
    verdicts: states.map((state) => ({
      state,
      stamp: 'Ví dụ: không đánh giá được bằng số hồ sơ',
      sentence: '',
      basis,
    })),
  }),
  'a single figure': card({ drawing: null }),
  'a single figure that needs many lines': card({
    subject: 'Sở Văn hóa, Thể thao và Du lịch, UBND tỉnh Gia Lai',
    title: 'Tỷ lệ hài lòng với kết quả xử lý phản ánh, kiến nghị (không phải khảo sát)',
    verdicts: [],
    drawing: null,
  }),
  'no figure of a long title': card({
    title: `${names[0]} ${names[1]} ${names[2]}`,
    figure: { text: 'Không phát sinh phản ánh, kiến nghị', counts: null, period: '2026' },
    verdicts: [],
    drawing: null,
  }),
  'one bar': card({ drawing: { kind: 'bars', bars: [bar(0)] } }),
  bars: card({ ...several, kind: 'indicator', drawing: { kind: 'bars', bars: ten.map(bar) } }),
  'bars with their own marks': card({
    ...several,
    drawing: {
      kind: 'bars',
      bars: [
        bar(0),
        { ...bar(1), bar: { title: '', value: 120, target: { value: 5, text: 'năm trước 5%' } } },
      ],
    },
  }),
  lines: card({ ...several, kind: 'agency', drawing: { kind: 'lines', lines: ten.map(line) } }),
  'two lines': card({ ...several, drawing: { kind: 'lines', lines: [line(0), line(1)] } }),
  'a table': card({
    ...several,
    drawing: null,
    table: {
      caption: '',
      head: ['Chỉ số', 'Kỳ số liệu', 'Kết quả', 'Tử số / mẫu số'],
      rows: ten.map((index) => [
        `${names[index % names.length]}`,
        '01/01/2026–10/10/2026',
        `${1000 * index} hồ sơ`,
        '1.406 / 1.694 phản ánh, kiến nghị',
      ]),
      numeric: [2, 3],
      more: null,
    },
  }),
  nothing: card({ ...several, drawing: null, caveats: [], dataUntil: null, sources: [] }),
  'an English one': card({
    lang: 'en',
    sample: true,
    title: 'Results issued electronically, as the portal counts them',
    subject:
      'Sub-department for Agro-Forestry-Fishery Quality Management of Bình Thuận, Department of Agriculture and Rural Development of Bình Thuận',
    figure: {
      text: '1,234,567 files',
      counts: '10,234,567 / 12,345,678 petitions and complaints',
      period: '1 January 2026 – 30 September 2026, cumulative, preliminary',
    },
    verdicts: [{ state: 'missed', stamp: 'Example: below the level aimed for so far', sentence: 'Below.' }],
  }),
};
