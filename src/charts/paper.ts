import { SVG } from './chart.ts';

/** Signs that would be read as markup; a hard space is written as browsers write it. */
const inText = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('\u00A0', '&nbsp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

const inAttribute = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

interface Attribute {
  readonly name: string;
  value: string;
}

/** An element of a drawing, or a text in it: those words of the DOM that Plot and the charts of this site use. */
class Shape {
  readonly namespaceURI = SVG;
  readonly attributes: Attribute[] = [];
  readonly children: Shape[] = [];
  parentNode: Shape | null = null;
  readonly ownerDocument: Paper;
  readonly tagName: string;
  #text = '';

  constructor(ownerDocument: Paper, tagName: string) {
    this.ownerDocument = ownerDocument;
    this.tagName = tagName;
  }

  getAttribute(name: string): string | null {
    return this.attributes.find((known) => known.name === name)?.value ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = String(value);
    else this.attributes.push({ name, value: String(value) });
  }

  removeAttribute(name: string): void {
    const place = this.attributes.findIndex((known) => known.name === name);
    if (place >= 0) this.attributes.splice(place, 1);
  }

  remove(): void {
    const siblings = this.parentNode?.children;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  insertBefore(child: Shape, next: Shape | null): Shape {
    child.remove();
    child.parentNode = this;
    const place = next ? this.children.indexOf(next) : this.children.length;
    this.children.splice(place, 0, child);
    return child;
  }

  appendChild(child: Shape): Shape {
    return this.insertBefore(child, null);
  }

  append(...children: readonly Shape[]): void {
    for (const child of children) this.insertBefore(child, null);
  }

  prepend(...children: readonly Shape[]): void {
    const [first = null] = this.children;
    for (const child of children) this.insertBefore(child, first);
  }

  /** An element holds either a text or other elements; Plot never mixes them. */
  set textContent(text: string) {
    this.children.length = 0;
    this.#text = String(text);
  }

  /** In: a tag name, or `*` for every element. */
  querySelectorAll(name: string, found: Shape[] = []): readonly Shape[] {
    for (const child of this.children) {
      if (name === '*' || name === child.tagName) found.push(child);
      child.querySelectorAll(name, found);
    }
    return found;
  }

  querySelector(name: string): Shape | null {
    return this.querySelectorAll(name)[0] ?? null;
  }

  get outerHTML(): string {
    let words = '';
    for (const { name, value } of this.attributes) words += ` ${name}="${inAttribute(value)}"`;
    let inside = inText(this.#text);
    for (const child of this.children) inside += child.outerHTML;
    return `<${this.tagName}${words}>${inside}</${this.tagName}>`;
  }
}

/**
 * A document for drawings alone. A build draws tens of thousands of charts, and the elements of a whole DOM were most
 * of what that cost.
 */
export class Paper {
  readonly documentElement = new Shape(this, 'svg');

  createElementNS(_: string, name: string): Shape {
    return new Shape(this, name);
  }
}
