import { isServer } from 'lit';

/**
 * What a resident has typed in a form so far. It is stored for this tab only, so that a reload or a stray tap
 * loses nothing, and cleared after sending. Without storage, the draft lives in memory.
 */
export class FormDraft<Fields extends Readonly<Record<string, unknown>>> {
  #fields: Partial<Fields>;
  readonly #key: string;

  constructor(key: string) {
    this.#key = `plein-draft:${key}`;
    this.#fields = this.#read();
  }

  get fields(): Partial<Fields> {
    return this.#fields;
  }

  set<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.give(name, value);
    this.#store((storage) => {
      storage.setItem(this.#key, JSON.stringify(this.#fields));
    });
  }

  /** Sets a field without storing it, such as a value that came with the page. */
  give<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.#fields = { ...this.#fields, [name]: value };
  }

  clear(): void {
    this.#fields = {};
    this.#store((storage) => {
      storage.removeItem(this.#key);
    });
  }

  #read(): Partial<Fields> {
    let found: Partial<Fields> = {};
    this.#store((storage) => {
      const text = storage.getItem(this.#key);
      if (text) found = JSON.parse(text) as Partial<Fields>;
    });
    return found;
  }

  #store(work: (storage: Storage) => void): void {
    // On a server, all residents would share one storage.
    if (isServer) return;
    try {
      work(sessionStorage);
    } catch {
      // Storage is off, full or holds something else: the fields stay in memory.
    }
  }
}
