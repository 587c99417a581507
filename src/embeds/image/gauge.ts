import type { CardBar } from '../card.ts';
import { track } from './bars.ts';
import type { Area } from './frame.ts';
import { heightOf, text } from './mark.ts';
import { fitOrCut } from './wrap.ts';

const BAR = 52;
const AIM = 22;

function anchorAt(value: number): 'middle' | 'end' | undefined {
  if (value < 25) return undefined;
  return value > 75 ? 'end' : 'middle';
}

/** The one bar of a single figure, which the stub says in words. Out: also how high it is. */
export function gauge(bar: CardBar, { x, y, width }: Omit<Area, 'height'>): { svg: string; height: number } {
  const drawn = track(bar, { x, y: y + 8, width, height: BAR });
  const { target } = bar.bar;
  if (!target) return { svg: drawn, height: BAR + 16 };
  const aim = fitOrCut(target.text, [AIM, 20, 18], { width: width / 2, lines: 1 });
  const at = x + (Math.min(Math.max(target.value, 0), 100) / 100) * width;
  const anchor = anchorAt(target.value);
  const words = text(aim, { x: at, y: y + BAR + 20, ...(anchor && { anchor }) });
  return { svg: drawn + words, height: BAR + 20 + heightOf(aim) };
}
