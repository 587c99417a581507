import { period, yearToDate } from '../data-set.ts';
import { type GoldenCase, golden } from '../golden-case.ts';

/** Published figures, each with its address; the sums were checked by hand against what the source printed. */

const asOf = '2026-11-21';

const eResults = {
  readings: 'e-results-766',
  operator: '=',
  value: '100',
  starts_on: '2026-01-01',
  ends_on: '2026-12-31',
};

function portalCopy(numerator: number, denominator: number, day = '2026-10-10') {
  return { ...yearToDate(day), indicator_id: 'e-results-766', numerator, denominator };
}

export const realCases: readonly GoldenCase[] = [
  // https://baolamdong.vn/xa-hoi/202404/lam-dong-9833-thu-tuc-hanh-chinh-giai-quyet-dung-han-c332022/
  // Received 159,845 = resolved 151,295 + pending 8,550; 148,761 + 2,534 = 151,295; 7,815 + 735 = 8,550.
  // The article prints 98.33 %: 148,761 / 151,295 = 0.98325.
  golden(
    'Lâm Đồng, first quarter of 2024: every identity holds',
    {
      asOf,
      rows: [
        {
          ...period('2024-01-01', '2024-03-31'),
          received_total: 159_845,
          resolved_total: 151_295,
          resolved_early_or_on_time: 148_761,
          resolved_late: 2534,
          pending_total: 8550,
          pending_in_time: 7815,
          pending_overdue: 735,
        },
      ],
    },
    {
      measures: [
        { indicator_id: 'on-time', numerator: 148_761, denominator: 151_295, value: 148_761 / 151_295 },
        { indicator_id: 'backlog-overdue', value: 735 },
        { indicator_id: 'backlog-share', numerator: 735, denominator: 8550 },
      ],
      // Ninety-one of 366 days of 2024: three months of twelve.
      verdicts: [
        { state: 'partial', reason: 'coverage', coverage: 91 / 366, covered_months: 3, backlog: 735 },
      ],
    },
  ),
  // https://www.kontum.gov.vn/pages/detail/46988/Toan-tinh-tiep-nhan-56.039-ho-so-giai-quyet-thu-tuc-hanh-chinh-trong-quy-I.html
  // 12,516 online + 38,613 in person or by post = 51,129 new; + 4,910 carried over = 56,039.
  // The page prints 22.33 % of all files; of new files it is 24.48 %.
  golden(
    'Kon Tum, report quarter from 15 December 2022: two honest denominators',
    {
      asOf,
      targets: [
        { readings: 'online-new|online-all', value: '24', starts_on: '2023-01-01', ends_on: '2023-12-31' },
      ],
      rows: [
        {
          ...period('2022-12-15', '2023-03-14'),
          received_total: 56_039,
          received_online: 12_516,
          received_in_person_or_post: 38_613,
          carried_over: 4910,
        },
      ],
    },
    {
      measures: [
        { indicator_id: 'online-new', numerator: 12_516, denominator: 51_129, value: 12_516 / 51_129 },
        { indicator_id: 'online-all', numerator: 12_516, denominator: 56_039, value: 12_516 / 56_039 },
        { indicator_id: 'paper-files', value: 38_613 },
      ],
      // The quarter ends in 2023: 17 + 31 + 28 + 14 = 90 days of the report year's 365, three of its months.
      verdicts: [{ state: 'partial', coverage: 90 / 365, covered_months: 3, measured_start: '2022-12-15' }],
    },
  ),
  // https://www.cantho.gov.vn/wps/portal/home/en/detail/news-and-events/can+tho+over+99+of+administrative+procedures+were+processed+ahead+of+schedule+and+on+time
  // 58,460 + 33,586 = 92,046 new; + 1,846 = 93,892; 87,009 + 121 = 87,130. Printed: 99.86 % and 63.4 %.
  golden(
    'Cần Thơ one-stop centre, 28 February to 31 July 2024',
    {
      asOf,
      targets: [{ starts_on: '2024-02-28', ends_on: '2024-07-31' }],
      rows: [
        {
          ...period('2024-02-28', '2024-07-31'),
          received_total: 93_892,
          received_online: 58_460,
          received_in_person_or_post: 33_586,
          carried_over: 1846,
          resolved_total: 87_130,
          resolved_early_or_on_time: 87_009,
          resolved_late: 121,
        },
      ],
    },
    {
      measures: [
        { indicator_id: 'on-time', numerator: 87_009, denominator: 87_130 },
        { indicator_id: 'online-new', numerator: 58_460, denominator: 92_046 },
        { indicator_id: 'online-all', numerator: 58_460, denominator: 93_892 },
      ],
      // The span is its own judged period: March to July are five whole months.
      verdicts: [{ state: 'met', value: 87_009 / 87_130, coverage: 1, covered_months: 5 }],
    },
  ),
  // https://en.binhthuan.gov.vn/general-news/provincial-public-administration-center-settled-10-635-administrative-dossiers-in-the-first-two--906530
  // February 2025: resolved 5,127 = 5,125 + 2; results digitised 1,500 of 3,731.
  golden(
    'Bình Thuận one-stop centre, February 2025: two late files break 100 % for good',
    {
      asOf,
      targets: [
        { operator: '=', value: '100', starts_on: '2025-01-01', ends_on: '2025-12-31' },
        {
          target_id: '900-02a',
          readings: 'results-digitised',
          operator: '=',
          value: '100',
          starts_on: '2025-01-01',
          ends_on: '2025-12-31',
        },
      ],
      rows: [
        {
          ...period('2025-02-01', '2025-02-28'),
          resolved_total: 5127,
          resolved_early_or_on_time: 5125,
          resolved_late: 2,
          results_required: 3731,
          results_digitised: 1500,
        },
      ],
    },
    {
      verdicts: [
        { target_id: '900-01a', state: 'missed', numerator: 5125, denominator: 5127, coverage: 28 / 365 },
        { target_id: '900-02a', state: 'partial', numerator: 1500, denominator: 3731, covered_months: 1 },
      ],
    },
  ),
  // https://vinhphuc.gov.vn/ct/cms/thongbao/Lists/ThongBao/View_Detail.aspx?ItemID=3158
  // September 2021: new 4,131 + carried over 2,171 = 6,302; online 1,598.
  golden(
    'Vĩnh Phúc centre, September 2021: online of new and of all files',
    {
      asOf,
      rows: [
        {
          ...period('2021-09-01', '2021-09-30'),
          received_total: 6302,
          received_new: 4131,
          carried_over: 2171,
          received_online: 1598,
        },
      ],
    },
    {
      measures: [
        { indicator_id: 'online-new', value: 1598 / 4131 },
        { indicator_id: 'online-all', value: 1598 / 6302 },
        { indicator_id: 'received-new', value: 4131 },
      ],
    },
  ),
  // National portal data for Gia Lai, 10 October 2026 (copy in github.com/duynghiaqn/Crawler-766, commit
  // 1ffdc23d772e63fbbcbb900449da2b85b23f4475, communes_detail_GiaLai_10102026.json): Vân Canh 2,497 of 2,618.
  golden(
    'Gia Lai, Vân Canh commune 2026: electronic results below 100 while the year runs',
    { asOf, targets: [eResults], rates: [portalCopy(2497, 2618)] },
    {
      measures: [{ indicator_id: 'e-results-766', value: 2497 / 2618, cumulative: true, kind: 'ratio' }],
      verdicts: [
        {
          state: 'at_risk',
          reason: null,
          numerator: 2497,
          denominator: 2618,
          // Results can still be issued electronically, so no pace is shown.
          needed_rate: null,
          // 1 January to 10 October 2026: 273 + 10 = 283 of 365 days, nine whole months; 42 days before release.
          coverage: 283 / 365,
          covered_months: 9,
          stale: false,
        },
      ],
    },
  ),
  // The same data set, Đăk Song commune: 272 of 294.
  golden(
    'Gia Lai, Đăk Song commune 2026',
    { asOf, targets: [eResults], rates: [portalCopy(272, 294)] },
    { verdicts: [{ state: 'at_risk', value: 272 / 294 }] },
  ),
  // Portal data of 1 October 2026 (commit aff5b5ecfb778e82dfb1f767f14f307423363b7f): Department of Culture 574 of 620;
  // an earlier copy of 24 September (6705fdb8515cff2274f0e0080f94035a9ef0ba73) gave 554 of 592 received.
  golden(
    'Gia Lai, Department of Culture 2026: the latest snapshot is the year so far',
    {
      asOf,
      targets: [eResults],
      rates: [portalCopy(554, 592, '2026-09-24'), portalCopy(574, 620, '2026-10-01')],
    },
    {
      measures: [
        { period_end: '2026-09-24', value: 554 / 592 },
        { period_end: '2026-10-01', value: 574 / 620 },
      ],
      verdicts: [{ state: 'at_risk', numerator: 574, denominator: 620, data_until: '2026-10-01' }],
      absent: [{ method: 'periods' }],
    },
  ),
  // The same copy: the provincial inspectorate had 0 of 0 in every group.
  golden(
    'Gia Lai, provincial inspectorate 2026: 0 of 0 is neither 0 % nor 100 %',
    { asOf, targets: [eResults], rates: [portalCopy(0, 0, '2026-10-01')] },
    {
      measures: [{ indicator_id: 'e-results-766', value: null, missing_reason: 'no_files' }],
      verdicts: [{ state: 'not_scored', reason: 'no_files', value: null }],
    },
  ),
  // https://kontum.gov.vn/pages/detail/50624/Ket-qua-cung-cap-dich-vu-cong-truc-tuyen-va-so-hoa-ho-so-ket-qua-giai-quyet-thu-tuc-hanh-chinh.html
  // All localities, January to April 2024: payment 2,731,389 / 6,335,726, printed 43.11 %.
  golden(
    'All localities, January to April 2024: online payment as printed and as counted',
    {
      asOf,
      rates: [
        {
          ...yearToDate('2024-04-30'),
          indicator_id: 'payment-files-766',
          numerator: 2_731_389,
          denominator: 6_335_726,
          printed_value: '43.11',
        },
      ],
    },
    {
      measures: [
        {
          indicator_id: 'payment-files-766',
          value: 2_731_389 / 6_335_726,
          printed_value: '43.11',
          // 31 + 29 + 31 + 30 days.
          covered_days: 121,
        },
      ],
    },
  ),
];
