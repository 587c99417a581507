import { heightOf, type TextStyle, text } from './mark.ts';
import type { Fitted } from './wrap.ts';

/** Something to draw below something else. */
export interface Block {
  /** How much of the height it takes, with the gap below it. */
  readonly height: number;
  readonly draw: (y: number) => string;
}

/** Lines of text as a block. */
export function words(fitted: Fitted, style: Omit<TextStyle, 'y'>, gap: number): Block {
  return { height: heightOf(fitted) + gap, draw: (y) => text(fitted, { ...style, y }) };
}

export const total = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { height }) => sum + height, 0);

/** Blocks below each other. */
export function drawAll(blocks: readonly Block[], top: number): string {
  let y = top;
  return blocks
    .map(({ height, draw }) => {
      const svg = draw(y);
      y += height;
      return svg;
    })
    .join('');
}
