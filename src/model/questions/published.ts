import { agency, bodies, column, indicator, sources } from './columns.ts';
import { ask } from './question.ts';

const figures = column('figures', 'Số liệu', 'Figures');
const newest = column('newest', 'Mới nhất', 'Newest', { kind: 'date' });

/** Questions about what was published: how much, how old, from where. */
export const publishedQuestions = [
  ask({
    id: 'stale',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Số liệu của mỗi cơ quan đã cũ bao nhiêu ngày?',
        reading:
          'Đếm từ ngày của số liệu mới nhất trên trang này đến ngày chốt số liệu, không tính cơ quan đã sắp xếp lại; số cũ có thể chỉ vì trang này chưa tìm được số mới hơn.',
      },
      en: {
        question: 'How many days old are each office’s figures?',
        reading:
          'From the day of its newest figure on this site to the day the figures are published for, bodies that ended left out; an old figure may only mean that this site has not found a newer one.',
      },
    },
    columns: [
      agency,
      newest,
      column('days', 'Số ngày', 'Days'),
      column('indicators', 'Số chỉ số', 'Indicators'),
    ],
    sql: `
SELECT m.agency_id, max(m.data_until) AS newest, date_diff('day', max(m.data_until), r.as_of) AS days,
  count(DISTINCT m.indicator_id) AS indicators
FROM measures m
JOIN agencies a ON a.agency_id = m.agency_id
CROSS JOIN release r
WHERE m.missing_reason IS DISTINCT FROM 'not_reported' AND (a.valid_to IS NULL OR a.valid_to > r.as_of)
GROUP BY m.agency_id, r.as_of
ORDER BY newest, m.agency_id`,
  }),
  ask({
    id: 'most-data',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Chỉ số nào có nhiều số liệu nhất?',
        reading: 'Đếm số liệu có giá trị của cả cơ quan, mỗi cơ quan mỗi kỳ một số; thiếu số thì không đếm.',
      },
      en: {
        question: 'Which indicators have the most figures?',
        reading:
          'Figures of whole offices that have a value, one for each office and period; missing ones do not count.',
      },
    },
    columns: [
      indicator,
      bodies,
      figures,
      column('first_day', 'Từ ngày', 'From', { kind: 'date' }),
      { ...newest, vi: 'Đến ngày', en: 'To' },
    ],
    sql: `
SELECT indicator_id, count(DISTINCT agency_id) AS bodies, count(*) AS figures,
  min(period_start) AS first_day, max(data_until) AS newest
FROM measures
WHERE missing_reason IS NULL
GROUP BY indicator_id
ORDER BY bodies DESC, figures DESC, indicator_id`,
  }),
  ask({
    id: 'no-files',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Ở chỉ số nào có cơ quan không phát sinh gì để tính (0/0)?',
        reading:
          '0/0 thì không có tỷ lệ: không phải 0% cũng không phải 100%; chỉ xét số liệu mới nhất của từng cơ quan.',
      },
      en: {
        question: 'For which indicators did offices have nothing to count (0/0)?',
        reading: '0/0 has no rate, neither 0% nor 100%; only each office’s newest figure is looked at.',
      },
    },
    columns: [
      indicator,
      column('without_files', 'Không phát sinh (0/0)', 'Nothing to count (0/0)'),
      { ...bodies, vi: 'Cơ quan có số liệu', en: 'Bodies with figures' },
      newest,
    ],
    sql: `
WITH latest AS (
  SELECT agency_id, indicator_id, data_until, missing_reason
  FROM measures
  WHERE kind = 'ratio' AND missing_reason IS DISTINCT FROM 'not_reported'
  QUALIFY row_number() OVER (
    PARTITION BY agency_id, indicator_id ORDER BY data_until DESC, period_start, period_end DESC
  ) = 1
)
SELECT indicator_id, count(*) FILTER (missing_reason = 'no_files') AS without_files, count(*) AS bodies,
  max(data_until) AS newest
FROM latest
GROUP BY indicator_id
HAVING count(*) FILTER (missing_reason = 'no_files') > 0
ORDER BY without_files DESC, indicator_id`,
  }),
  ask({
    id: 'sources',
    sets: ['real', 'sample'],
    words: {
      vi: {
        question: 'Số liệu trên trang này dựa vào những nguồn nào nhiều nhất?',
        reading: 'Đếm số liệu đọc được từ mỗi nguồn: mỗi dòng của nguồn cho một hay nhiều chỉ số.',
      },
      en: {
        question: 'Which sources do the figures on this site rest on most?',
        reading: 'Figures read from each source: a row of a source speaks of one indicator or several.',
      },
    },
    columns: [
      { ...sources, place: 'table', vi: 'Nguồn', en: 'Source' },
      figures,
      bodies,
      column('accessed_on', 'Ngày truy cập', 'Accessed', { kind: 'date' }),
    ],
    sql: `
SELECT o.source_id AS source_ids, count(*) AS figures, count(DISTINCT o.agency_id) AS bodies, s.accessed_on
FROM observations o
JOIN sources s ON s.source_id = o.source_id
GROUP BY o.source_id, s.accessed_on
ORDER BY figures DESC, o.source_id`,
  }),
];
