/** Words of the site's own addresses, which no body and no release may be named by. */
export const reservedIds: ReadonlySet<string> = new Set([
  'agencies',
  'plans',
  'indicators',
  'en',
  'sample',
  'v',
]);
