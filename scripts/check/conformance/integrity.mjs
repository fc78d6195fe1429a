import { advice, fault } from './finding.mjs';

/** Whether the browser refused a file for its hash, and whether the hashes of the page cover all files. */
export function integrity(/** @type {import('./visit.mjs').Visit} */ { facts: { scripts }, said }) {
  const found = [];
  const folders = scripts.map(({ address }) => new URL('.', address).href);
  if (said.some((line) => /integrity/.test(line) && folders.some((folder) => line.includes(folder)))) {
    found.push(
      fault(
        'changed-file',
        'The browser refuses a file of Plein: it is not the one whose hash is in the page.',
        'Find out who changed it: the gateway, a proxy or a CDN. After an upgrade, copy the lines of the newsroom again.',
      ),
    );
  }
  if (scripts.some((one) => one.hasIntegrity && !one.hasHashes)) {
    found.push(
      advice(
        'script-alone-checked',
        'The page has a hash for the script, and none for the files that it fetches.',
        'Paste all lines of the newsroom, also the one with type="importmap", before the script.',
      ),
    );
  }
  return found;
}
