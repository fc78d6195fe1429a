/**
 * Reads the Dutch terms as a resident would. It finds long sentences, passive voice, office words and long
 * words, and measures how easy each part is to read. It fails on findings for which
 * scripts/check/terms/allowed.mjs has no reason.
 * Usage: npm run check:terms.
 */
import { checkTerms, leastEase } from './check.mjs';

const { broken, unused, ease } = checkTerms();

for (const { path, rule, words, instead, text } of broken) {
  process.stdout.write(`${path}: ${rule}\n  ${text}\n  ${words === text ? '' : `${words} → `}${instead}\n`);
}
for (const key of unused) process.stdout.write(`${key}: no longer found; remove it from the list\n`);

process.stdout.write('\nFlesch-Douma, of all sentences of a part together (60 is plain, 80 is easy)\n');
for (const { part, sentences, ease: value } of ease) {
  const remark = value < leastEase ? '  too hard' : '';
  process.stdout.write(
    `${part.padEnd(20)}${value.toFixed(0).padStart(4)}  ${sentences} sentences${remark}\n`,
  );
}

if (broken.length > 0 || unused.length > 0 || ease.some(({ ease: value }) => value < leastEase)) {
  process.exitCode = 1;
}
