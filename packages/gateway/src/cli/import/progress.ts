import { createHash } from 'node:crypto';
import { open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';

/** How far a file was imported. */
export interface ImportProgress {
  /** Rows that the gateway has acknowledged, or that were found wrong. */
  rows: number;
  stored: number;
  known: number;
  wrong: number;
}

interface Kept extends ImportProgress {
  fingerprint: string;
}

const head = 65_536;
const nothing: ImportProgress = { rows: 0, stored: 0, known: 0, wrong: 0 };

/** Keeps beside a file how far it was imported, for as long as that is under way. */
export interface ProgressFile {
  /** Where to go on: at the beginning, unless the same file was interrupted with the same map. */
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
        const kept = JSON.parse(await readFile(path, 'utf8')) as Kept;
        return kept.fingerprint === fingerprint ? kept : nothing;
      } catch {
        return nothing;
      }
    },
    async write({ rows, stored, known, wrong }) {
      // In the place of the old one at once, so that a power cut leaves one of the two.
      const kept: Kept = { fingerprint, rows, stored, known, wrong };
      await writeFile(`${path}.new`, JSON.stringify(kept));
      await rename(`${path}.new`, path);
    },
    remove: () => rm(path, { force: true }),
  };
}

/** Of the map, the size of the file and its first 64 KB: a file that grew or changed begins anew. */
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
