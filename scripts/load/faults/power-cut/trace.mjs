import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** @typedef {import('./disk.mjs').Step} Step */

/**
 * System calls that show what reaches the disk, and when. Calls on shared memory are left out, because that
 * is made again after a crash.
 */
export const tracedCalls = ['pwrite64', 'write', 'ftruncate', 'fdatasync', 'fsync', 'unlink'];

/** Returns the parameters of `strace` for the output that `parseTrace` reads. @returns {string[]} */
export const traceParameters = (/** @type {string} */ file) => [
  '-f',
  '--seccomp-bpf',
  '-qq',
  '-y',
  '-xx',
  ...['-s', '4194304'],
  ...['-e', `trace=${tracedCalls.join(',')}`],
  ...['-o', file],
];

const call =
  /^(\d+)\s+(\w+)\((?:(\d+)<((?:\\x\w\w)*)>|"((?:\\x\w\w)*)")(?:, "((?:\\x\w\w)*)", \d+)?(?:, (\d+))?/;
const resumed = /^(\d+)\s+<\.\.\. \w+ resumed>/;
const failed = /= -1 \w+ \(|= \?/;

const bytes = (/** @type {string} */ text) => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/**
 * Parses a trace of strace into steps.
 * @param {AsyncIterable<string> | Iterable<string>} lines
 * @param {string} folder the folder of the files that count
 * @returns {AsyncGenerator<Step>}
 */
export async function* parseTrace(lines, folder) {
  /** Step of each thread that has not ended yet. @type {Map<string, Step>} */
  const underWay = new Map();
  for await (const line of lines) {
    const again = resumed.exec(line);
    if (again) {
      const step = underWay.get(again[1] ?? '');
      underWay.delete(again[1] ?? '');
      if (step && !failed.test(line)) yield step;
      continue;
    }
    const step = stepOf(line, folder);
    if (!step) continue;
    // A reader may read the output before the call that writes it has ended.
    if (step.kind === 'said') {
      yield step;
      continue;
    }
    if (step.kind === 'sync-end') yield { ...step, kind: 'sync-start' };
    if (line.endsWith('<unfinished ...>')) underWay.set(line.split(' ', 1)[0] ?? '', step);
    else if (!failed.test(line)) yield step;
  }
}

/** @returns {Step | undefined} */
function stepOf(/** @type {string} */ line, /** @type {string} */ folder) {
  const [, thread = '', name, descriptor, place, path, data, last] = call.exec(line) ?? [];
  if (name === undefined) return undefined;
  if (name === 'write' && descriptor === '1') return { kind: 'said', text: bytes(data ?? '').toString() };
  const file = bytes(place ?? path ?? '').toString();
  if (!file.startsWith(`${folder}/`) || file.endsWith('-shm')) return undefined;
  switch (name) {
    case 'pwrite64':
      return { kind: 'write', file, offset: Number(last), data: bytes(data ?? '') };
    case 'ftruncate':
      return { kind: 'truncate', file, length: Number(last) };
    case 'unlink':
      return { kind: 'remove', file };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync-end', file, thread };
    default:
      throw new Error(`The trace has a call that cannot be parsed: ${line.slice(0, 80)}`);
  }
}

/** Returns the steps in a trace file of strace. */
export function readTrace(/** @type {string} */ file, /** @type {string} */ folder) {
  return parseTrace(createInterface({ input: createReadStream(file), crlfDelay: Infinity }), folder);
}
