import type { Card } from '../../embeds/card.ts';
import { indicatorCard, measureCard, planCard } from '../../embeds/cards.ts';
import { fixedHeight } from '../../embeds/height.ts';
import { cardName } from '../../embeds/name.ts';
import { embedHref } from '../../embeds/place.ts';
import type { IndicatorId } from '../../model/indicators.ts';
import type { PrintedRanks } from '../../model/printed-ranks.ts';
import { type ShareView, type Sharing, shareIndicator, shareMeasure, sharePlan } from './share.ts';
import { isMeasured } from './slip.ts';
import type { View } from './view.ts';

/** A chart in a frame, and what can be taken of it. */
export interface EmbedExample {
  readonly title: string;
  readonly src: string;
  readonly height: number;
  readonly share: ShareView | null;
}

function exampleOf(card: Card, share: ShareView | null, { variant }: View): EmbedExample {
  const src = embedHref({ variant, release: null, path: card.path });
  return { title: cardName(card), src, height: fixedHeight(card), share };
}

/** The first body whose plan asks for an indicator that it has a course of, in the order of the data. */
function measured(view: View) {
  for (const [agencyId, verdicts] of view.data.verdicts) {
    const judged = verdicts.filter(({ state }) => isMeasured(state));
    for (const indicatorId of new Set(
      judged.flatMap(({ readings }) => readings.map((it) => it.indicator_id)),
    )) {
      const card = measureCard(view, { agencyId, indicatorId, year: null });
      if (card?.drawing?.kind === 'trend' && card.verdicts.length > 0) return { card, agencyId, indicatorId };
    }
  }
  return null;
}

function indicatorExample(sharing: Sharing, id: IndicatorId, ranks: PrintedRanks): EmbedExample {
  return exampleOf(indicatorCard(sharing.view, id, ranks), shareIndicator(sharing, id, ranks), sharing.view);
}

/** One chart of each kind: a plan, an indicator of a body, the bodies it compares. Fewer where the data have none. */
export function embedExamples(sharing: Sharing, ranks: PrintedRanks): readonly EmbedExample[] {
  const { view } = sharing;
  const found = measured(view);
  const planId = [...view.data.plans.keys()].find((id) => planCard(view, id)?.drawing);
  const plan = planId === undefined ? null : planCard(view, planId);
  return [
    ...(plan && planId !== undefined ? [exampleOf(plan, sharePlan(sharing, planId), view)] : []),
    ...(found
      ? [
          exampleOf(found.card, shareMeasure(sharing, found), view),
          indicatorExample(sharing, found.indicatorId, ranks),
        ]
      : []),
  ];
}
