import { jsonWriter } from '@plein/measurement/request.js';
import { withStorage } from '../settings/browser-storage.js';

/**
 * What a resident has typed in a form so far. It is stored for this tab only, so that a reload or a stray tap
 * loses nothing, and cleared after sending. Without storage, and on a kiosk, the draft lives in memory.
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
    withStorage('sessionStorage', (storage) => {
      storage.setItem(this.#key, jsonWriter.text(this.#fields));
    });
  }

  /** Sets a field without storing it, such as a value that came with the page. */
  give<Name extends keyof Fields>(name: Name, value: Fields[Name]): void {
    this.#fields = { ...this.#fields, [name]: value };
  }

  clear(): void {
    this.#fields = {};
    withStorage('sessionStorage', (storage) => {
      storage.removeItem(this.#key);
    });
  }

  #read(): Partial<Fields> {
    let found: Partial<Fields> = {};
    withStorage('sessionStorage', (storage) => {
      const text = storage.getItem(this.#key);
      if (text) found = JSON.parse(text) as Partial<Fields>;
    });
    return found;
  }
}
