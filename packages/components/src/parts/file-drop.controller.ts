import type { ReactiveControllerHost } from 'lit';
import { fileProblem, type FileLimits, type FileProblem } from './file-rules.js';

type FileDropHost = ReactiveControllerHost & { readonly renderRoot: ParentNode };

/** A file that was left out, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly problem: FileProblem;
}

/** What happened last, to be told to who does not see the list. */
export type FileNews = { readonly is: 'added' | 'removed'; readonly names: readonly string[] };

/** The files that a resident chose, dropped or pasted, as far as the rules allow them. */
export class FileDropController {
  readonly id: string;
  readonly limits: FileLimits;
  files: readonly File[] = [];
  refused: readonly RefusedFile[] = [];
  news: FileNews | undefined;
  isOver = false;
  readonly #host: FileDropHost;
  readonly #changed: ((files: readonly File[]) => void) | undefined;

  constructor(
    host: FileDropHost,
    id: string,
    limits: FileLimits,
    changed?: (files: readonly File[]) => void,
  ) {
    this.#host = host;
    this.id = id;
    this.limits = limits;
    this.#changed = changed;
  }

  /** Adds what is allowed and says why the rest is not. */
  add(offered: Iterable<File>): void {
    const files = [...this.files];
    const refused: RefusedFile[] = [];
    for (const file of offered) {
      const problem = fileProblem(file, files, this.limits);
      if (problem) refused.push({ name: file.name, problem });
      else files.push(file);
    }
    const added = files.slice(this.files.length).map(({ name }) => name);
    this.refused = refused;
    this.isOver = false;
    this.news = added.length > 0 ? { is: 'added', names: added } : undefined;
    this.#take(files);
  }

  /** Takes a file out; the focus goes to the next one, else to the field. */
  async remove(file: File): Promise<void> {
    const at = this.files.indexOf(file);
    this.refused = [];
    this.news = { is: 'removed', names: [file.name] };
    this.#take(this.files.filter((one) => one !== file));
    await this.#host.updateComplete;
    const { renderRoot } = this.#host;
    const buttons = renderRoot.querySelectorAll<HTMLElement>(`#${this.id}-files button`);
    (buttons[at] ?? buttons[at - 1] ?? renderRoot.querySelector<HTMLElement>(`#${this.id}`))?.focus();
  }

  /** Shows that what is dragged can be dropped here. */
  hover(isOver: boolean): void {
    if (this.isOver === isOver) return;
    this.isOver = isOver;
    this.#host.requestUpdate();
  }

  #take(files: readonly File[]): void {
    this.files = files;
    this.#fillIn();
    this.#changed?.(files);
    this.#host.requestUpdate();
  }

  /** Gives the input of the browser the same files, so that its form sends them. */
  #fillIn(): void {
    const input = this.#host.renderRoot.querySelector<HTMLInputElement>(`#${this.id}`);
    if (!input) return;
    const transfer = new DataTransfer();
    for (const file of this.files) transfer.items.add(file);
    input.files = transfer.files;
  }
}
