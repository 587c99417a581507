import { origin } from '../../model/derived/words.ts';
import type { Lang } from '../../model/lang.ts';
import type { SchemaTable } from '../../model/schema.ts';
import { dictionary } from './dictionary.ts';

interface SchemaColumnView {
  readonly name: string;
  readonly type: string;
  readonly meaning: string;
}

export interface SchemaTableView {
  readonly name: string;
  readonly title: string;
  readonly view: boolean;
  readonly columns: readonly SchemaColumnView[];
}

const isOrigin = (name: string): name is keyof typeof origin => Object.hasOwn(origin, name);

/** Every table and view as it can be asked, with the dictionary's words. Throws on a column without words. */
export function schemaView(tables: readonly SchemaTable[], lang: Lang): readonly SchemaTableView[] {
  const entries = dictionary(
    tables.map(({ name }) => name),
    lang,
  );
  return tables.map(({ name: table, view, columns }, index) => {
    const words = new Map(entries[index]?.columns.map(({ name, meaning }) => [name, meaning]));
    return {
      name: table,
      title: entries[index]?.title ?? table,
      view,
      columns: columns.map(({ name, type }) => {
        const meaning = words.get(name) ?? (isOrigin(name) ? origin[name][lang] : undefined);
        if (meaning === undefined) throw new Error(`column without words: ${table}.${name}`);
        return { name, type, meaning };
      }),
    };
  });
}
