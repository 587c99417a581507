import type { TrendPoint } from '../../src/charts/trend.ts';
import type { Card, CardLine, CardTable, CardVerdict } from '../../src/embeds/card.ts';

const months: readonly TrendPoint[] = [91.2, 92.8, 94.1, 93.5, 95.9, 96.4, 97.1, 98.2].map(
  (value, index) => ({
    date: new Date(Date.UTC(2024, index + (index > 3 ? 2 : 1), 0)).toISOString().slice(0, 10),
    value,
    text: `${String(value).replace('.', ',')}%`,
    tick: `T${index + (index > 3 ? 2 : 1)}`,
  }),
);

const periods: CardTable = {
  caption: 'Hồ sơ giải quyết trước hạn và đúng hạn',
  head: ['Kỳ số liệu', 'Kết quả', 'Tử số / mẫu số'],
  rows: months.map(({ tick, text }) => [
    `Tháng ${tick.slice(1)}/2024 · trong kỳ`,
    text,
    '1.204 / 1.267 hồ sơ',
  ]),
  numeric: [1, 2],
  more: null,
};

const missed: CardVerdict = {
  state: 'missed',
  stamp: 'Chưa đạt',
  sentence:
    'Tỷ lệ giải quyết hồ sơ trước hạn và đúng hạn đạt từ 98% trở lên (Kế hoạch cải cách hành chính năm 2024). Cứ 100 hồ sơ đã giải quyết có 95 trước hạn hoặc đúng hạn; kế hoạch đặt ra 98. Thấp hơn chỉ tiêu 2,96 điểm phần trăm; cần thêm 371 hồ sơ để đạt. Ngoài ra còn 12 hồ sơ đang giải quyết đã quá hạn.',
};

/** Eight months of one rate, a gap in May, a target that was not met. */
export const trendCard: Card = {
  kind: 'measure',
  path: 'mau-a/on-time/',
  lang: 'vi',
  sample: false,
  title: 'Hồ sơ giải quyết trước hạn và đúng hạn',
  subject: 'Sở Nội vụ, Tỉnh Gia Lai',
  figure: { text: '95,04%', counts: '11.911 / 12.533 hồ sơ', period: '01/01/2024–30/09/2024, lũy kế' },
  verdicts: [missed],
  drawing: {
    kind: 'trend',
    data: {
      title: 'Hồ sơ giải quyết trước hạn và đúng hạn',
      summary: 'Từ 91,2% (31/01/2024) đến 98,2% (30/09/2024). Có 1 khoảng thiếu số liệu.',
      segments: [months.slice(0, 4), months.slice(4)],
      gaps: [{ from: '2024-05-01', to: '2024-05-31' }],
      target: { value: 98, text: 'kế hoạch đặt ra 98%' },
      maximum: 100,
      axis: ['0', '50', '100%'],
    },
  },
  table: periods,
  dataUntil: 'Số liệu tại ngày 30/09/2024',
  sources: [
    {
      text: 'Sở Nội vụ tỉnh Gia Lai, Báo cáo tình hình giải quyết hồ sơ quý III/2024',
      href: 'https://example.vn/bao-cao?a=1&b=2',
    },
    { text: 'Báo Gia Lai, 01/03/2024', href: null },
  ],
  caveats: [
    'Mẫu số gồm cả hồ sơ trả lại; hồ sơ đang giải quyết đã quá hạn không nằm trong tỷ lệ này.',
    'Lời văn kế hoạch có hai cách hiểu mẫu số: mọi hồ sơ đã giải quyết, hoặc chỉ hồ sơ đã đồng bộ; hai tỷ lệ này không so với nhau.',
  ],
  page: '/agencies/mau-a/',
  description:
    'Sở Nội vụ, Tỉnh Gia Lai. Hồ sơ giải quyết trước hạn và đúng hạn: 95,04%, 01/01/2024–30/09/2024. Từ 91,2% đến 98,2%.',
};

/** The same in English; nothing is judged. */
export const englishCard: Card = {
  ...trendCard,
  lang: 'en',
  title: 'Files resolved early or on time',
  subject: 'Department of Home Affairs, Gia Lai Province',
  figure: {
    text: '95.04%',
    counts: '11,911 / 12,533 files',
    period: '1 January 2024 to 30 September 2024, cumulative',
  },
  verdicts: [],
  table: {
    ...periods,
    caption: 'Files resolved early or on time',
    head: ['Period', 'Result', 'Part / whole'],
  },
  dataUntil: 'Figures as of 30 September 2024',
  caveats: ['The whole holds returned files too; pending files that are overdue are not part of this rate.'],
  description: 'Department of Home Affairs, Gia Lai Province. Files resolved early or on time: 95.04%.',
};

/** One figure of one day, no drawing, nothing judged. */
export const figureCard: Card = {
  kind: 'measure',
  path: 'gia-lai-xa-van-canh/received-766/',
  lang: 'vi',
  sample: false,
  title: 'Hồ sơ tiếp nhận theo Cổng',
  subject: 'UBND xã Vân Canh, Tỉnh Gia Lai',
  figure: { text: '2.618', counts: null, period: '01/01/2026–10/10/2026' },
  verdicts: [],
  drawing: null,
  table: {
    caption: 'Hồ sơ tiếp nhận theo Cổng',
    head: ['Kỳ số liệu', 'Kết quả'],
    rows: [['01/01/2026–10/10/2026', '2.618']],
    numeric: [1],
    more: null,
  },
  dataUntil: 'Số liệu tại ngày 10/10/2026',
  sources: [{ text: 'Cổng Dịch vụ công quốc gia (bản sao)', href: 'https://example.vn/' }],
  caveats: [],
  page: '/agencies/gia-lai-xa-van-canh/',
  description: 'UBND xã Vân Canh, Tỉnh Gia Lai. Hồ sơ tiếp nhận theo Cổng: 2.618.',
};

const names = [
  'UBND xã Vân Canh, Tỉnh Gia Lai',
  'UBND phường Quy Nhơn Đông, Tỉnh Gia Lai',
  'Ban Quản lý Khu kinh tế, Tỉnh Gia Lai',
  'UBND xã Ia Krái, Tỉnh Gia Lai',
];

/** Twenty bodies on one scale with one target, of which one has no figure. */
export const barsCard: Card = {
  kind: 'indicator',
  path: 'indicators/e-results-766/',
  lang: 'vi',
  sample: false,
  title: 'Hồ sơ được cấp kết quả điện tử, theo cách tính của Cổng Dịch vụ công quốc gia',
  subject: 'Cấp xã: 135 cơ quan, kỳ số liệu: 01/01/2026–10/10/2026',
  figure: null,
  verdicts: [],
  drawing: {
    kind: 'bars',
    bars: Array.from({ length: 20 }, (_, index) => ({
      label: names[index % names.length] ?? '',
      text: index === 7 ? '–' : `${98 - index * 3},4%`,
      bar: {
        title: `${names[index % names.length]}; ${98 - index * 3},4%; kế hoạch đặt ra 100%`,
        value: index === 7 ? null : 98.4 - index * 3,
        target: { value: 100, text: 'kế hoạch đặt ra 100%' },
      },
    })),
  },
  table: {
    caption: 'Cấp kết quả điện tử, xếp theo tỷ lệ',
    head: ['Cơ quan', 'Kết quả', 'Tử số', 'Mẫu số'],
    rows: Array.from({ length: 20 }, (_, index) => [
      names[index % names.length] ?? '',
      `${98 - index * 3},4%`,
      '2.497',
      '2.618',
    ]),
    numeric: [1, 2, 3],
    more: '20 trên 135 dòng; xem đủ trên trang',
  },
  dataUntil: 'Số liệu tại ngày 10/10/2026',
  sources: [{ text: 'Cổng Dịch vụ công quốc gia (bản sao)', href: 'https://example.vn/' }],
  caveats: [
    'Mẫu số của Cổng gồm cả hồ sơ đang giải quyết. Chỉ tiêu theo Báo Gia Lai 01/03/2026, chưa đối chiếu văn bản gốc; số liệu từ bản sao của bên thứ ba.',
  ],
  page: '/indicators/e-results-766/',
  description: 'Cấp kết quả điện tử. Cấp xã: 135 cơ quan.',
};

const gist = 'Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính khi tiếp nhận';
const states: readonly (readonly [CardLine['state'], string])[] = [
  ['met', 'Đạt'],
  ['missed', 'Chưa đạt mức phấn đấu'],
  ['on_track', 'Đến nay đạt'],
  ['at_risk', 'Đến nay thấp hơn chỉ tiêu'],
  ['partial', 'Chưa đủ số liệu (9/12 tháng)'],
  ['no_data', 'Chưa có số liệu công khai'],
  ['not_scored', 'Không đánh giá được bằng số hồ sơ'],
];

/** The slips of the body with the longest name: every verdict there is. */
export const linesCard: Card = {
  ...figureCard,
  kind: 'agency',
  path: 'agencies/binh-thuan-chi-cuc-qlcl/',
  title: 'Kết quả thực hiện chỉ tiêu',
  subject:
    'Chi cục Quản lý chất lượng nông, lâm và thủy sản tỉnh Bình Thuận, Sở Nông nghiệp và Phát triển nông thôn tỉnh Bình Thuận',
  figure: null,
  drawing: {
    kind: 'lines',
    lines: [...states, ...states].map(([state, stamp]) => ({
      state,
      stamp,
      text: gist,
      detail: '78,96%; 01/01/2024–31/12/2024',
    })),
  },
  table: {
    caption: 'Kết quả thực hiện chỉ tiêu',
    head: ['Nội dung', 'Đặt ra', 'Kết quả', 'Tử số / mẫu số', 'Đánh giá'],
    rows: states.map(([, stamp]) => [
      gist,
      '80%',
      '78,96%',
      '12.148 / 15.385 hồ sơ',
      `${stamp} (01/01/2024–31/12/2024)`,
    ]),
    numeric: [1, 2, 3],
    more: null,
  },
  caveats: ['Mẫu số gồm cả hồ sơ trả lại.'],
  page: '/agencies/binh-thuan-chi-cuc-qlcl/',
  description: 'Chi cục Quản lý chất lượng nông, lâm và thủy sản tỉnh Bình Thuận.',
};

/** The tally of a plan; each line below the name of its group. */
export const planCard: Card = {
  ...linesCard,
  kind: 'plan',
  path: 'plans/mau-2024/',
  title: 'Kế hoạch cải cách hành chính năm 2024',
  subject: 'Sở Nông nghiệp và Phát triển nông thôn tỉnh Bình Định · số 12/KH-SNN',
  drawing: {
    kind: 'lines',
    lines: [
      ...states.map(([state, word], index) => ({
        state,
        stamp: 'Chỉ tiêu',
        text: `${index + 1} nội dung: ${word.toLowerCase()}`,
        detail: null,
      })),
      {
        state: 'met',
        stamp: 'Mức phấn đấu',
        text: '2 nội dung: đạt',
        detail: 'Một nội dung còn tùy cách hiểu.',
      },
    ],
  },
  page: '/plans/mau-2024/',
};

/** Invented figures of an invented body: said in the tag and in the stamp. */
export const sampleCard: Card = {
  ...trendCard,
  sample: true,
  subject: 'Cơ quan mẫu A',
  verdicts: [
    { ...missed, stamp: 'Ví dụ: chưa đạt' },
    {
      state: 'met',
      stamp: 'Ví dụ: đạt',
      sentence: 'Kỳ này 98,6%, năm trước 98,4%; kế hoạch đặt ra năm sau phải cao hơn năm trước.',
    },
  ],
};

/** All of them by name. */
export const cards: Readonly<Record<string, Card>> = {
  trend: trendCard,
  english: englishCard,
  figure: figureCard,
  bars: barsCard,
  lines: linesCard,
  plan: planCard,
  sample: sampleCard,
};
