interface Addresses {
  /** Address of the repository of this copy of the site, and its branch. */
  readonly repository: string;
  readonly branch: string;
  /** Address of an empty file to fill in. In: its name, `case-files.csv`. */
  readonly template: (file: string) => string;
}

/**
 * Fills in the addresses that a text cannot know.
 * In: HTML with `href="repository:blob/BRANCH/README.md"` or `href="template:case-files.csv"`.
 */
export function withAddresses(html: string, { repository, branch, template }: Addresses): string {
  return html
    .replace(/href="repository:([^"]*)"/g, (_, path: string) => {
      return `href="${repository}/${path.replace('BRANCH', branch)}"`;
    })
    .replace(/href="template:([^"]*)"/g, (_, file: string) => `href="${template(file)}" download`);
}
