/**
 * The operations of a program on its files, in the order in which the system saw them. A sync is two steps.
 * Data that was written before its start is safe after its end.
 * @typedef {{ kind: 'write', file: string, offset: number, data: Buffer }
 *   | { kind: 'truncate', file: string, length: number }
 *   | { kind: 'remove', file: string }
 *   | { kind: 'sync-start' | 'sync-end', file: string, thread: string }
 *   | { kind: 'said', text: string }} Step
 */

/** @typedef {Extract<Step, { kind: 'write' | 'truncate' }>} Change */

const sector = 512;

/** A disk with a cache that a power cut clears. Only synced data is sure to remain. */
export class Disk {
  /** @type {Map<string, { safe: Buffer | undefined, cached: Change[] }>} */
  #files = new Map();
  /** Number of changes in the cache of a file when a sync began. @type {Map<string, number>} */
  #syncs = new Map();
  #liesAboutSync;

  /**
   * @param {{ liesAboutSync?: boolean }} [options] `liesAboutSync`: a sync has no effect, as on a faulty disk
   */
  constructor({ liesAboutSync = false } = {}) {
    this.#liesAboutSync = liesAboutSync;
  }

  /** Applies one step. */
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
   * Returns the content of the disk after a power cut at this moment.
   * @param {() => number} [random] keeps a random part of the data that was not synced, in whole sectors;
   * without it all of that data is lost
   * @returns {Map<string, Buffer>} content by file; a file that was never synced may be missing
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
  // The content is copied, so that images that were taken earlier do not change.
  const result = Buffer.alloc(Math.max(content.length, end));
  content.copy(result);
  change.data.copy(result, change.offset);
  return result;
}
