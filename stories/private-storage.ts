/** A storage that lasts as long as a story. */
class StoryStorage implements Storage {
  readonly #items = new Map<string, string>();

  get length(): number {
    return this.#items.size;
  }

  key(index: number): string | null {
    return [...this.#items.keys()][index] ?? null;
  }

  getItem(key: string): string | null {
    return this.#items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.#items.set(key, value);
  }

  removeItem(key: string): void {
    this.#items.delete(key);
  }

  clear(): void {
    this.#items.clear();
  }
}

let story = 0;

/**
 * Gives the next story empty storage of its own. Storybook may have the same origin as a site that uses the
 * elements. A story must not send or delete what a resident stored there.
 */
export function clearStorage(): void {
  story += 1;
  for (const name of ['localStorage', 'sessionStorage']) {
    Object.defineProperty(globalThis, name, { configurable: true, value: new StoryStorage() });
  }
}

/** Gives the databases of every story a name of their own, and deletes them with the page. */
export function keepDatabasesApart(): void {
  const visit = `storybook-${crypto.randomUUID()}`;
  const open = indexedDB.open.bind(indexedDB);
  const names = new Set<string>();
  indexedDB.open = (name, version) => {
    const own = `${visit}-${String(story)}-${name}`;
    names.add(own);
    return open(own, version);
  };
  addEventListener('pagehide', () => {
    for (const name of names) indexedDB.deleteDatabase(name);
  });
}
