import { type Translate, t } from '../../i18n/translate.ts';
import { pageHref, type Variant } from '../../i18n/variant.ts';
import { site } from '../../site.config.ts';
import type { ApartReason } from '../view/comparison.ts';

/** What the script of the page says; `{name}` and the like are filled in the browser. */
function sentences(say: Translate) {
  const [n, name, id] = ['{n}', '{name}', '{id}'];
  return {
    added: say('compare.added', { name, n }),
    removed: say('compare.removed', { name, n }),
    remove: say('compare.remove', { name }),
    full: say('compare.full'),
    foundNone: say('agencies.find.none'),
    foundOne: say('agencies.find.one', { count: n }),
    foundMany: say('agencies.find.many', { count: n }),
    optionsMore: say('compare.options.more', { n }),
    optionWithout: say('compare.option.without'),
    optionOther: say('compare.option.other'),
    indicatorSome: say('compare.indicator.some', { name, some: '{some}', all: '{all}' }),
    needBoth: say('compare.need.both'),
    needAgencies: say('compare.need.agencies'),
    needAgency: say('compare.need.agency'),
    needIndicator: say('compare.need.indicator'),
    loading: say('compare.loading'),
    ready: say('compare.ready', { name, n }),
    failed: say('compare.failed'),
    retry: say('compare.retry'),
    unknownAgency: say('compare.unknown.agency', { id }),
    unknownIndicator: say('compare.unknown.indicator', { id }),
    unknownMore: say('compare.unknown.more', { n }),
    dropped: say('compare.dropped', { names: '{names}' }),
    droppedMore: say('compare.dropped.more', { n }),
    permalink: say('compare.permalink'),
    definition: say('compare.definition'),
    same: say('compare.same'),
    sameAll: say('compare.same.all'),
    sameWhy: say('compare.same.why'),
    kinds: say('compare.kinds'),
    none: say('compare.none'),
    merger: say('compare.merger', { after: '{after}', before: '{before}' }),
    counting: say('compare.counting'),
    each: say('compare.bodies.apart'),
    axis: say('compare.axis'),
    bars: say('compare.bars', { top: '{top}' }),
    verdictsDiffer: say('compare.verdicts.differ'),
    noTarget: say('compare.no_target'),
    by: say('compare.by', { name }),
    newest: say('compare.newest'),
    table: say('compare.table'),
    tableCaption: say('compare.table.caption', { name }),
    tableMissing: say('compare.table.missing'),
    apartTitle: say('indicator.apart'),
    source: say('origin.source'),
    record: say('origin.record'),
    figuresPeriod: say('period.figures', { period: '{period}' }),
    cumulative: say('period.cumulative'),
    within: say('period.within'),
    body: say('table.body'),
    period: say('table.period'),
    numerator: say('table.numerator'),
    denominator: say('table.denominator'),
    rate: say('table.rate'),
    value: say('table.value'),
    why: say('table.why'),
  };
}

function apart(say: Translate): Readonly<Record<ApartReason, string>> {
  return {
    few: say('indicator.apart.few', { noun: '{noun}' }),
    no_files: say('indicator.apart.no_files', { noun: '{noun}' }),
    not_reported: say('indicator.apart.not_reported'),
    other_period: say('indicator.apart.other_period'),
    alone: say('compare.alone'),
  };
}

/** Everything the script of the page of comparisons must know of its page. */
export function compareWords(variant: Variant) {
  const say = t(variant.lang);
  return {
    lang: variant.lang,
    sample: variant.sample,
    /** Folder of the agencies' documents. */
    folder: pageHref(variant, '/compare/'),
    site: site.name,
    say: sentences(say),
    apart: apart(say),
  };
}

export type CompareWords = ReturnType<typeof compareWords>;
