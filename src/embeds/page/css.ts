import { readFileSync } from 'node:fs';

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const sheet = (name: string): string => read(`../../styles/${name}.css`);

/** Style sheets of ours hold no strings with spaces or braces that would be harmed. */
function minify(css: string): string {
  return css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,>]) ?/g, '$1')
    .replace(/: /g, ':')
    .replaceAll(';}', '}')
    .trim();
}

interface Rule {
  /** A selector, or what follows an at sign. */
  readonly prelude: string;
  readonly text: string;
}

/** The outermost rules of a minified sheet. */
function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < css.length; at++) {
    if (css[at] === '{') depth++;
    if (css[at] !== '}' || --depth > 0) continue;
    const text = css.slice(start, at + 1);
    rules.push({ prelude: text.slice(0, text.indexOf('{')), text });
    start = at + 1;
  }
  return rules;
}

/** The rules of the site's sheet whose selectors the pattern finds. */
function pick(name: string, wanted: RegExp): string {
  return rulesOf(minify(sheet(name)))
    .filter(({ prelude }) => wanted.test(prelude))
    .map(({ text }) => text)
    .join('');
}

const inner = (rule: string): string => rule.slice(rule.indexOf('{') + 1, -1);

/**
 * The site's colours; the scheme is the reader's unless the address ends in `#dark` or `#light`. The fragment names
 * the root or the body, which both are targets then, without any script; where WordPress has put its secret behind
 * the fragment, a class stands in. On paper all is light. The order decides, not the selectors.
 */
function colours(): string {
  const [light, dark, contrast] = rulesOf(minify(sheet('tokens')));
  if (!light || !dark || !contrast) throw new Error('tokens.css: light, dark and contrast expected');
  const darkened = inner(inner(dark.text));
  const forced = (name: string, target: string, values: string) =>
    `@media screen{:where(${target}:target,.${name}){color-scheme:${name};${values}}}`;
  const lightened = inner(light.text)
    .split(';')
    .filter((value) => /^--[\w-]+:#/.test(value))
    .join(';');
  return [
    light.text.replace(':root', ':where(:root)'),
    dark.text.replace(':root', ':where(:root)'),
    forced('dark', 'html', darkened),
    forced('light', 'body', lightened),
    'html:has(body:target){color-scheme:light}',
    contrast.text.replace(':root', ':where(:root,body:target)'),
  ].join('');
}

/** The style of every embed's page: the site's own rules where they are wanted, and a few for the card. */
export const css = [
  colours(),
  pick('base', /^(?:\*|html$|p,|ul,|a$|a:hover|:focus-visible|svg$|summary$|\.hidden$)/),
  pick('chart', /./),
  pick('tally', /^\.shape/),
  pick('verdict', /^\.(?:verdict$|figure|caveat|met|missed|at_risk|no_data|verdict,|tag)/),
  pick('table', /^(?:table$|caption$|th,|thead th$|tbody th$|\.num$|\.table-box$)/),
  minify(read('./page.css')),
  pick('adapt', /forced-colors/),
].join('');
