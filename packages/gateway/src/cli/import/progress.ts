import { createHash } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { replaceFile } from '../../server/replace-file.js';

/** The progress of importing a file. */
export interface ImportProgress {
  /** Rows that the gateway has acknowledged, or that were found wrong. */
  rows: number;
  stored: number;
  known: number;
  wrong: number;
}

interface StoredProgress extends ImportProgress {
  fingerprint: string;
}

const head = 65_536;
const nothing: ImportProgress = { rows: 0, stored: 0, known: 0, wrong: 0 };

/** Saves the progress of an import in a file beside the imported one, until the import is complete. */
export interface ProgressFile {
  /** Returns the saved progress, or the start where the file or the map has changed since. */
  read(): Promise<ImportProgress>;
  write(progress: ImportProgress): Promise<void>;
  remove(): Promise<void>;
}

export async function progressBeside(file: string, map: string): Promise<ProgressFile> {
  const path = `${file}.progress.json`;
  const fingerprint = await fingerprintOf(file, map);
  return {
    async read() {
      try {
        const kept = JSON.parse(await readFile(path, 'utf8')) as StoredProgress;
        return kept.fingerprint === fingerprint ? kept : nothing;
      } catch {
        return nothing;
      }
    },
    async write({ rows, stored, known, wrong }) {
      const kept: StoredProgress = { fingerprint, rows, stored, known, wrong };
      await replaceFile(path, JSON.stringify(kept));
    },
    remove: () => rm(path, { force: true }),
  };
}

/**
 * Returns a hash of the map, the size of the file and its first 64 KB. An import of a file that has grown or
 * changed starts again.
 */
async function fingerprintOf(file: string, map: string): Promise<string> {
  const { size } = await stat(file);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(head), 0, head, 0);
    const hash = createHash('sha256').update(`${map}\n${size}\n`).update(buffer.subarray(0, bytesRead));
    return hash.digest('hex');
  } finally {
    await handle.close();
  }
}
