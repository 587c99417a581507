import { type ChartOptions, round, svgElement, svgText } from './chart.ts';

export interface BarData {
  /** What the bar says, for readers of the screen. */
  readonly title: string;
  /** Percentage done, 0 to 100 and above; null where nothing is known: the track stays empty and dashed. */
  readonly value: number | null;
  /** Percentage the plan set and its words, "kế hoạch đặt ra 55%"; without words its mark stands alone. */
  readonly target: { readonly value: number; readonly text: string } | null;
}

const HEIGHT = 14;
const TOP = 5;
const LABEL = 38;

/** Height of a bar with the words of its target below it, and without. */
export const LABEL_HEIGHT = LABEL + 6;
export const BAR_HEIGHT = HEIGHT + 2 * TOP;

const share = (value: number): string => `${round(Math.min(Math.max(value, 0), 100))}%`;

function anchorAt(value: number): 'start' | 'middle' | 'end' {
  if (value < 25) return 'start';
  return value > 75 ? 'end' : 'middle';
}

/** Lengths are percentages of the page's own width, so that the words never shrink with the bar. */
export function bar(data: BarData, { document }: Pick<ChartOptions, 'document'>): SVGElement {
  const height = data.target?.text ? LABEL_HEIGHT : BAR_HEIGHT;
  const svg = svgElement(document, 'svg', { class: 'bar', height, role: 'img', 'aria-label': data.title });
  const box = { y: TOP, height: HEIGHT, rx: 3 };
  svg.append(
    svgElement(document, 'rect', { class: data.value === null ? 'empty' : 'track', width: '100%', ...box }),
  );
  if (data.value !== null)
    svg.append(svgElement(document, 'rect', { class: 'actual', width: share(data.value), ...box }));
  if (data.target) appendTarget(svg, data.target);
  return svg;
}

function appendTarget(svg: SVGElement, target: NonNullable<BarData['target']>): void {
  const { ownerDocument } = svg;
  const x = share(target.value);
  const mark = { class: 'target', x1: x, x2: x, y1: 0, y2: BAR_HEIGHT };
  svg.append(svgElement(ownerDocument, 'line', mark));
  if (!target.text) return;
  const label = svgText(ownerDocument, 'text', target.text);
  for (const [name, value] of Object.entries({ x, y: LABEL, 'text-anchor': anchorAt(target.value) }))
    label.setAttribute(name, String(value));
  svg.append(label);
}
