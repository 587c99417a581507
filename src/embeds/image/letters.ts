/** Widths in ems and the letters that are at most so wide, in Be Vietnam Pro and in the widest usual system font. */
const regular: readonly (readonly [number, string])[] = [
  [0.33, " \u00a0'ijlI.,‘’·"],
  [0.41, ':;fr!|²t'],
  [0.46, '()[]"'],
  [0.52, 'J\\*`°/“”sz'],
  [0.6, 'kvxy•?'],
  [0.64, 'cehnuLEFSP1278{}'],
  [0.67, 'abdgopqđ35$TY'],
  [0.71, '0469KZBR§_–-V'],
  [0.76, 'XUANHD'],
  [0.8, 'CG&Đ'],
  [0.88, 'OQwM+=<>≥≤×→~^#'],
  [0.97, 'm%'],
  [1.01, '…—W@'],
];

const bold: readonly (readonly [number, string])[] = [
  [0.36, " \u00a0'ijl"],
  [0.41, 'I.,‘’·:;'],
  [0.46, 'f!|²()'],
  [0.5, 'tJr`°[]'],
  [0.54, '"*\\/'],
  [0.61, 'sz-'],
  [0.66, '?c•Lxvy“”'],
  [0.68, 'kaeEF'],
  [0.72, 'oT0123456789$–§hnu{}bdgpqđSY'],
  [0.78, 'Z_PBRXAVKC'],
  [0.85, 'UGDHNĐ+=<>≥≤×→~^#OQ'],
  [0.93, '&w'],
  [1.05, 'M…—%@m'],
  [1.1, 'W'],
];

/** Letters of other scripts and signs may come from any font. */
const UNKNOWN = 1.3;
const HORN = '\u031b';
/** A horn makes a capital wider. */
const HORN_WIDTH = 0.13;

type Widths = (letter: string) => number;

function widthsOf(classes: readonly (readonly [number, string])[]): Widths {
  const known = new Map(classes.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width])));
  return (letter) => {
    const found = known.get(letter);
    if (found !== undefined) return found;
    const [base = '', ...marks] = letter.normalize('NFD');
    const width = (known.get(base) ?? UNKNOWN) + (marks.includes(HORN) && base < 'a' ? HORN_WIDTH : 0);
    known.set(letter, width);
    return width;
  };
}

/** Widths of texts in letters' own size; the same words come again on thousands of pictures. */
function textWidths(letterWidth: Widths): Widths {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    let ems = 0;
    for (const letter of text) ems += letterWidth(letter);
    known.set(text, ems);
    return ems;
  };
}

const widths = { regular: textWidths(widthsOf(regular)), bold: textWidths(widthsOf(bold)) };

/** How letters are set. */
export interface Setting {
  /** Pixels. */
  readonly size: number;
  readonly bold?: boolean;
}

/** Width in pixels that a text does not exceed, whichever usual font the reader has. */
export function widthOf(text: string, setting: Setting): number {
  const ems = setting.bold ? widths.bold : widths.regular;
  return ems(text) * setting.size;
}
