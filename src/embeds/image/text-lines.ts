const TEXT =
  /<text x="([\d.-]+)" y="([\d.-]+)" font-size="([\d.]+)"(?: class="([^"]*)")?(?: text-anchor="(\w+)")?>([^<]*)<\/text>/g;

/** A line of text of a drawing. */
export interface TextLine {
  /** The point that it begins, ends or has its middle at. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly size: number;
  /** Of the sheet's rules: its colour, and `b` where it is bold. */
  readonly classes: string;
  readonly anchor: string;
  readonly words: string;
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const plain = (text: string): string =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (one) => entities[one] ?? one);

/** A drawing in two parts: without its lines of text, and those that `take` could use; the others stay in the drawing. */
export function withoutText(svg: string, take: (line: TextLine) => boolean): string {
  return svg.replaceAll(TEXT, (whole, x, y, size, classes = '', anchor = '', words) => {
    const line = { x: Number(x), y: Number(y), size: Number(size), classes, anchor, words: plain(words) };
    return take(line) ? '' : whole;
  });
}
