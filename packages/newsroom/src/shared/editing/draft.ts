const prefix = 'plein-newsroom:';

/**
 * What staff have typed in a form. It is stored for this tab only, so that a reload, an error or a visit to
 * another page loses nothing. Without storage, it lives in memory.
 */
export class Draft<Fields extends object> {
  readonly #key: string;
  readonly #storage: () => Storage;
  #fields: Partial<Fields>;

  constructor(name: string, storage: () => Storage = () => sessionStorage) {
    this.#key = `${prefix}${name}`;
    this.#storage = storage;
    this.#fields = this.#read();
  }

  get fields(): Partial<Fields> {
    return this.#fields;
  }

  keep(changes: Partial<Fields>): void {
    this.#fields = { ...this.#fields, ...changes };
    this.#try((storage) => {
      storage.setItem(this.#key, JSON.stringify(this.#fields));
    });
  }

  clear(): void {
    this.#fields = {};
    this.#try((storage) => {
      storage.removeItem(this.#key);
    });
  }

  #read(): Partial<Fields> {
    let found: Partial<Fields> = {};
    this.#try((storage) => {
      const text = storage.getItem(this.#key);
      if (text !== null) found = JSON.parse(text) as Partial<Fields>;
    });
    return found;
  }

  #try(work: (storage: Storage) => void): void {
    try {
      work(this.#storage());
    } catch {
      // Storage is off, full or holds something else: the fields stay in memory.
    }
  }
}

/** Clears what was typed on every page, so that the next colleague on this computer does not find it. */
export function clearDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  } catch {
    // Without storage there is nothing to clear.
  }
}
