/**
 * Names that outsiders rely on. Nothing listed here ever disappears; new names are added.
 * `<agency>` and the like stand for every id of the published data.
 */
const pages = [
  '/',
  '/agencies/',
  '/agencies/<agency>/',
  '/plans/',
  '/plans/<plan>/',
  '/indicators/',
  '/indicators/<indicator>/',
  '/compare/',
  '/explore/',
  '/data/',
  '/method/',
  '/contribute/',
  '/changes/',
  '/embed/',
] as const;

export const addresses: readonly string[] = [
  ...pages,
  ...pages.map((page) => `/en${page}`),
  '/api/agencies/<agency>.json',
  '/api/plans/<plan>.json',
  '/data/scorecard.duckdb',
  '/data/<table>.csv',
  '/data/<table>.parquet',
  '/data/datapackage.json',
  '/feed.xml',
  '/en/feed.xml',
  '/sitemap-index.xml',
];

export const tables: readonly string[] = [
  'agencies',
  'case-files',
  'clauses',
  'definitions',
  'indicators',
  'measures',
  'notes',
  'plans',
  'rates',
  'readings',
  'release',
  'sources',
  'statements',
  'target-agencies',
  'targets',
  'verdicts',
];

export const plans: readonly string[] = [
  'binh-dinh-so-nnptnt-2024',
  'binh-thuan-chi-cuc-qlcl-2021-2025',
  'can-gio-2023',
  'can-tho-so-khcn-2024',
  'gia-lai-766-2026',
  'tphcm-so-nnptnt-2024',
];

const ownIndicators =
  'backlog-overdue backlog-share by-post-new e-results early files-reused files-synced fully-electronic-all fully-electronic-synced in-person-new late-apologised late-notified late-reason-given late-redated late-reported moved-electronically new-files-digitised old-files-digitised on-time online-all online-new paper-files payment-files payment-portal-transactions petitions-answered petitions-on-time received-new results-digitised results-in-force-digitised results-synced satisfaction-survey successful-digitised synced-digitised';

const portalIndicators =
  'avg-days citizen-data-files citizen-data-procedures digitised e-results linked on-time online-group overdue payment-files payment-procedures petitions-classified petitions-on-time petitions-regulations petitions-satisfied petitions-staff public-content public-update publish-on-time received reused score-digitisation score-online score-payment score-progress score-satisfaction score-total score-transparency settlement-satisfaction sync';

export const indicators: readonly string[] = [
  ...ownIndicators.split(' '),
  ...portalIndicators.split(' ').map((name) => `${name}-766`),
];

/** Fields that every measure in the JSON has; more may be added. */
export const measureFields =
  'indicator_id period_start period_end cumulative numerator denominator value kind missing_reason source_ids rows data_until status sample'.split(
    ' ',
  );

/** The same of a verdict. */
export const verdictFields =
  'target_id agency_id period_start period_end state reason reading strength value numerator denominator coverage needed_rate data_until sample'.split(
    ' ',
  );
