import { site } from '../../site.config.ts';

/** Forms of the repository by what a reader wants to say, with the fields that a page can fill in. */
const forms = {
  'wrong-figure': ['page', 'agency'],
} as const;

type Form = keyof typeof forms;

/** What a page knows already, by the fields of the form. */
type Filled<F extends Form> = Readonly<Record<(typeof forms)[F][number], string>>;

/** Address of a form of the repository, filled in as far as the page can. In: the form, the title, the fields. */
export function issueHref<F extends Form>(form: F, title: string, fields: Filled<F>): string {
  const words = new URLSearchParams({ template: `${form}.yml`, title, ...fields });
  return `${site.repository}/issues/new?${words}`;
}
