import { attachmentName, largestAttachments, type SentAttachment } from '@plein/domain/messages.js';

/** A file that a resident chose. */
export interface ChosenFile {
  readonly name: string;
  /** In bytes; 0 where the file is empty or could not be read. */
  readonly size: number;
  /** The content in base64; empty where it was not read, because the files are too large. */
  readonly content: string;
}

/**
 * Reads a file at once, so that it is there when the resident sends the message later: a file in the cloud, or on a stick,
 * may be gone then.
 * @param room how many bytes the files may still have together; a larger file is not read
 */
export async function readFile(file: File, room = largestAttachments): Promise<ChosenFile> {
  const { size } = file;
  const name = attachmentName(file.name);
  if (size > room) return { name, size, content: '' };
  const content = await base64Of(file).catch(() => '');
  return { name, size: content ? size : 0, content };
}

/** The files as they are sent. */
export const sentFiles = (files: readonly ChosenFile[]): SentAttachment[] =>
  files.map(({ name, content }) => ({ name, content }));

function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      // A data URL has its content after the first comma.
      resolve((reader.result as string).split(',')[1] ?? '');
    };
    reader.onerror = () => {
      reject(reader.error as Error);
    };
    reader.readAsDataURL(file);
  });
}

/** The files that a resident chose so far, and those that were added or removed last, to be said aloud. */
export class ChosenFiles {
  files: readonly ChosenFile[] = [];
  changed: { readonly what: 'added' | 'removed'; readonly files: readonly ChosenFile[] } | undefined;

  /** Adds files. @param changed is called after each of them; what is said is there after the last, to be heard whole */
  async add(chosen: readonly File[], changed: () => void): Promise<void> {
    const added: ChosenFile[] = [];
    this.changed = undefined;
    for (const file of chosen) {
      const taken = this.files.reduce((sum, { size }) => sum + size, 0);
      const read = await readFile(file, largestAttachments - taken);
      this.files = [...this.files, read];
      added.push(read);
      if (added.length === chosen.length) this.changed = { what: 'added', files: added };
      changed();
    }
  }

  remove(file: ChosenFile): void {
    this.files = this.files.filter((one) => one !== file);
    this.changed = { what: 'removed', files: [file] };
  }

  clear(): void {
    this.files = [];
    this.changed = undefined;
  }
}
