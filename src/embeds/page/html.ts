import { html as template } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';

/** A piece of a page; every value in it is escaped unless it is such a piece itself. */
export type Html = HtmlEscapedString;

/** What may stand in a template; null and false leave nothing. */
type Part = Html | string | number | null | false | readonly Part[];

/** Makes a piece of a page. Nothing in a page of ours waits for anything, so that the result is there at once. */
export const html = template as (strings: TemplateStringsArray, ...parts: readonly Part[]) => Html;
