const MOST = 20;

/** Questions asked in this tab, newest first. */
export interface History {
  readonly list: () => readonly string[];
  readonly add: (sql: string) => void;
  readonly clear: () => void;
}

/** What is kept may have been changed by hand: only texts count. */
function parse(kept: string | null): readonly string[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(value) ? value.filter((each) => typeof each === 'string').slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Runs what a browser may refuse: storage switched off or full. */
function tolerate<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

/**
 * The last questions of the tab; they outlive a reload, not the tab. Where the browser refuses to keep them they
 * last as long as the page. In: how to reach the storage, which may itself be refused, and the name to keep under.
 */
export function createHistory(storage: () => Storage, key: string): History {
  let questions = tolerate(() => parse(storage().getItem(key)), []);
  const keep = () => tolerate(() => storage().setItem(key, JSON.stringify(questions)), undefined);
  return {
    list: () => questions,
    add(sql) {
      questions = [sql, ...questions.filter((each) => each !== sql)].slice(0, MOST);
      keep();
    },
    clear() {
      questions = [];
      tolerate(() => storage().removeItem(key), undefined);
    },
  };
}
