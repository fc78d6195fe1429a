/**
 * What a program does to its files, as the system saw it, in order. A sync is two steps: what was written
 * before it began is safe once it has ended.
 * @typedef {{ kind: 'write', file: string, offset: number, data: Buffer }
 *   | { kind: 'truncate', file: string, length: number }
 *   | { kind: 'remove', file: string }
 *   | { kind: 'sync-start' | 'sync-end', file: string, thread: string }
 *   | { kind: 'said', text: string }} Step
 */

/** @typedef {Extract<Step, { kind: 'write' | 'truncate' }>} Change */

const sector = 512;

/** A disk with a cache that is lost when the power goes: only what was synced is sure to be there. */
export class Disk {
  /** @type {Map<string, { safe: Buffer | undefined, cached: Change[] }>} */
  #files = new Map();
  /** How much of the cache of a file was there when a sync began. @type {Map<string, number>} */
  #syncs = new Map();
  #liesAboutSync;

  /** @param {{ liesAboutSync?: boolean }} [options] `liesAboutSync`: a sync does nothing, as of a bad disk */
  constructor({ liesAboutSync = false } = {}) {
    this.#liesAboutSync = liesAboutSync;
  }

  /** Takes one step. */
  take(/** @type {Step} */ step) {
    if (step.kind === 'said') return;
    const file = this.#files.get(step.file) ?? { safe: undefined, cached: [] };
    this.#files.set(step.file, file);
    const sync = step.kind.startsWith('sync') ? `${/** @type {any} */ (step).thread} ${step.file}` : '';
    if (step.kind === 'write' || step.kind === 'truncate') file.cached.push(step);
    else if (step.kind === 'remove') this.#files.delete(step.file);
    else if (step.kind === 'sync-start') this.#syncs.set(sync, file.cached.length);
    else if (!this.#liesAboutSync) {
      for (const change of file.cached.splice(0, this.#syncs.get(sync) ?? 0)) {
        file.safe = changed(file.safe ?? Buffer.alloc(0), change);
      }
    }
  }

  /**
   * What is on the disk after a power cut now.
   * @param {() => number} [random] keeps a part of what was not synced, by chance, in whole sectors; without it
   * nothing of that is kept
   * @returns {Map<string, Buffer>} content by file; a file that was never synced may not be there
   */
  afterPowerCut(random) {
    /** @type {Map<string, Buffer>} */
    const image = new Map();
    for (const [name, { safe, cached }] of this.#files) {
      let content = safe;
      if (random) {
        for (const change of cached) content = partly(content, change, random);
      }
      if (content) image.set(name, content);
    }
    return image;
  }
}

function partly(
  /** @type {Buffer | undefined} */ content,
  /** @type {Change} */ change,
  /** @type {() => number} */ random,
) {
  if (change.kind === 'truncate')
    return random() < 0.5 ? changed(content ?? Buffer.alloc(0), change) : content;
  let result = content;
  for (let start = 0; start < change.data.length; start += sector) {
    if (random() < 0.5) continue;
    const data = change.data.subarray(start, start + sector);
    result = changed(result ?? Buffer.alloc(0), { ...change, data, offset: change.offset + start });
  }
  return result;
}

function changed(/** @type {Buffer} */ content, /** @type {Change} */ change) {
  if (change.kind === 'truncate') {
    return Buffer.concat([content.subarray(0, change.length)], change.length);
  }
  const end = change.offset + change.data.length;
  // Copied: an image that was taken before keeps what it has.
  const result = Buffer.alloc(Math.max(content.length, end));
  content.copy(result);
  change.data.copy(result, change.offset);
  return result;
}
