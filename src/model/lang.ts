/** Languages of the site; Vietnamese is complete and comes first. */
export const langs = ['vi', 'en'] as const;

export type Lang = (typeof langs)[number];
