import { clauseSummaries } from '../../components/view/clause-summary.ts';
import { planCards } from '../../components/view/plan.ts';
import type { View } from '../../components/view/view.ts';
import { date } from '../../model/format.ts';
import { site } from '../../site.config.ts';
import type { Card } from '../card.ts';
import { dataUntilOf } from './parts.ts';

/** The picture of pages that are about no single body, plan or indicator. */
export function siteCard(view: View): Card {
  const { data, lang, say } = view;
  const plans = planCards(view);
  const headline = say('home.plans.headline', {
    plans: plans.length,
    total: plans.reduce((sum, { tally }) => sum + tally.total, 0),
    measured: plans.reduce((sum, { tally }) => sum + tally.measured, 0),
  });
  const days = [...data.measures.values()].flat().map(({ data_until }) => data_until);
  return {
    kind: 'plan',
    path: '',
    lang,
    sample: data.sample,
    title: say('home.title'),
    subject: say('agency.updated', { date: date(data.asOf, lang) }),
    figure: null,
    verdicts: [],
    drawing: {
      kind: 'lines',
      lines: plans.map(({ id, link, issuer, tally }) => ({
        state: clauseSummaries(view, id)[0]?.words[0]?.state ?? 'not_scored',
        stamp: issuer.text,
        text: link.text,
        detail: tally.headline,
      })),
    },
    table: { caption: site.name, head: [], rows: [], numeric: [], more: null },
    dataUntil: dataUntilOf(days, view),
    sources: [],
    caveats: [headline],
    page: '/',
    description: `${say('home.lead')} ${headline}`,
  };
}
