import { langs } from '../../src/model/lang.ts';

/** One page of every kind, as paths of the Vietnamese site. */
const kinds = [
  ['home', '/'],
  ['agencies', '/agencies/'],
  ['agency with a running verdict', '/agencies/gia-lai-xa-van-canh/'],
  ['agency on three days', '/agencies/gia-lai-so-nnmt/'],
  ['agency without figures', '/agencies/can-gio/'],
  ['sample agency with most verdicts', '/sample/agencies/mau-c/'],
  ['sample agency with unfinished figures', '/sample/agencies/mau-a/'],
  ['plans', '/plans/'],
  ['plan of many bodies', '/plans/gia-lai-766-2026/'],
  ['plan of one body', '/plans/can-tho-so-khcn-2024/'],
  ['sample plan', '/sample/plans/mau-ke-hoach-xa/'],
  ['indicators', '/indicators/'],
  ['ratio', '/indicators/e-results-766/'],
  ['points', '/indicators/score-total-766/'],
  ['count', '/indicators/received-766/'],
  ['explorer', '/explore/'],
  ['check', '/check/'],
  ['compare', '/compare/'],
  ['comparison', '/compare/?o=gia-lai-so-nnmt,gia-lai-xa-van-canh&i=e-results-766'],
  ['data', '/data/'],
  ['method', '/method/'],
  ['changes', '/changes/'],
  ['contribute', '/contribute/'],
  ['embeds', '/embed/'],
  ['sample home', '/sample/'],
  ['sample check', '/sample/check/'],
  ['sample embeds', '/sample/embed/'],
] as const;

export interface Kind {
  readonly name: string;
  readonly path: string;
}

/** Every page kind in every language; the page for missing addresses exists once. */
export const pageKinds: readonly Kind[] = [
  ...langs.flatMap((lang) =>
    kinds.map(([name, path]) => ({
      name: `${name}, ${lang}`,
      path: lang === 'vi' ? path : `/${lang}${path}`,
    })),
  ),
  { name: 'missing page', path: '/404.html' },
];
