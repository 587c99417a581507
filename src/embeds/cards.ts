export { agencyCard } from './cards/agency.ts';
export { indicatorCard } from './cards/indicator.ts';
export { type MeasureSubject, measureCard, measureCited, measurePath } from './cards/measure.ts';
export { yearOf } from './cards/parts.ts';
export { planCard } from './cards/plan.ts';
export { pointsCard, pointsIds } from './cards/points.ts';
export { siteCard } from './cards/site.ts';
