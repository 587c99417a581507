import { describe, expect, it } from 'vitest';
import { createHistory } from '../../src/browser/explore/history.ts';

/** As much of a browser's storage as is used. */
function fakeStorage(room = Number.POSITIVE_INFINITY): () => Storage {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    removeItem: (key: string) => kept.delete(key),
    setItem(key: string, value: string) {
      if (value.length > room) throw new DOMException('full', 'QuotaExceededError');
      kept.set(key, value);
    },
  };
  return () => storage as unknown as Storage;
}

describe('the questions of a tab', () => {
  it('are kept newest first, each once, twenty at most', () => {
    const storage = fakeStorage();
    const history = createHistory(storage, 'k');
    for (let n = 1; n <= 25; n += 1) history.add(`SELECT ${n}`);
    history.add('SELECT 20');
    const again = createHistory(storage, 'k').list();
    expect(again.slice(0, 3)).toEqual(['SELECT 20', 'SELECT 25', 'SELECT 24']);
    expect(again).toHaveLength(20);
    expect(new Set(again).size).toBe(20);
  });

  it('are deleted for good', () => {
    const storage = fakeStorage();
    const history = createHistory(storage, 'k');
    history.add('SELECT 1');
    history.clear();
    expect([history.list(), createHistory(storage, 'k').list()]).toEqual([[], []]);
  });

  it('last as long as the page where the browser keeps nothing', () => {
    const refused = createHistory(() => {
      throw new DOMException('no', 'SecurityError');
    }, 'k');
    const full = createHistory(fakeStorage(5), 'k');
    for (const history of [refused, full]) {
      history.add('SELECT 1');
      expect(history.list()).toEqual(['SELECT 1']);
      history.clear();
      expect(history.list()).toEqual([]);
    }
  });

  it.each(['{', '{"a":1}', '[1,null,"SELECT 1"]', 'null'])('survive what others wrote: %s', (kept) => {
    const storage = fakeStorage();
    storage().setItem('k', kept);
    expect(createHistory(storage, 'k').list()).toEqual(kept.startsWith('[') ? ['SELECT 1'] : []);
  });
});
