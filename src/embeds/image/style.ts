import type { VerdictState } from '../../model/figures.ts';

/** The colours of the site in the light. */
export const colours = {
  paper: '#f5f1e7',
  slip: '#fffdf7',
  ink: '#17181a',
  'ink-2': '#55514a',
  rule: '#cdc6b5',
  edge: '#8b8473',
  band: '#e7e0cf',
  blue: '#0a5a8c',
  met: '#0a5a8c',
  missed: '#96400a',
  risk: '#7a5200',
  quiet: '#5d594f',
} as const;

const { slip, ink, edge, band, blue, met, missed, risk, quiet } = colours;
const soft = colours['ink-2'];

const SHARE = 0.07;

/** The accent mixed into the colour of the slip, as the site does. */
function tint(accent: string): string {
  const channel = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const mixed = [1, 3, 5].map((at) =>
    Math.round(channel(accent, at) * SHARE + channel(slip, at) * (1 - SHARE)),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** What a stub is filled with. */
export const tints: Readonly<Record<VerdictState, string>> = {
  met: tint(met),
  on_track: tint(met),
  missed: tint(missed),
  at_risk: tint(risk),
  partial: tint(risk),
  no_data: tint(quiet),
  not_scored: tint(quiet),
};

/** Rules of what is drawn here, and of the trends of the site. */
export const css = [
  `text{fill:${ink};font-family:'Be Vietnam Pro',system-ui,sans-serif}`,
  `.b{font-weight:700}.soft{fill:${soft}}.blue{fill:${blue}}.light{fill:${slip}}`,
  `.met,.on_track{fill:${met};color:${met}}.missed{fill:${missed};color:${missed}}`,
  `.at_risk,.partial{fill:${risk};color:${risk}}.no_data,.not_scored{fill:${quiet};color:${quiet}}`,
  '.outline,.hatch{fill:none;stroke:currentColor;stroke-width:2}.hatch{stroke-width:2.6}',
  '.dashed{stroke-dasharray:4 3.2}.frame{fill:none;stroke:currentColor;stroke-width:3}',
  `.stamp{fill:${slip}}`,
  `.track{fill:${band}}.empty{fill:none;stroke:${edge};stroke-width:1.5;stroke-dasharray:5 4}`,
  `.mark{stroke:${ink};stroke-width:4}.actual{fill:${blue}}`,
  `.trend{overflow:visible}.trend text{font-size:12.5px}.trend .axis text{fill:${soft};font-size:12px}`,
  `.trend .base{stroke:${edge}}.trend .gap{fill:${band}}`,
  `.trend .target{stroke:${ink};stroke-width:1.5;stroke-dasharray:6 4;fill:none}`,
  `.trend .actual{stroke:${blue};stroke-width:2.5;fill:none}.trend .dot{fill:${blue}}`,
  `.trend .value text{fill:${blue};font-weight:700}`,
].join('');
