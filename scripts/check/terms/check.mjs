import { allowed } from './allowed.mjs';
import { dutchTexts } from './dutch-terms.mjs';
import { fleschDouma, sentencesOf } from './readability.mjs';
import { findingsIn } from './rules.mjs';

/** The lowest reading ease at which the sentences of a part together are plain. */
export const leastEase = 60;

/**
 * Returns the result of the check of the Dutch terms: findings without a reason, reasons without a finding,
 * and how easy each part is to read.
 */
export function checkTerms(
  /** @type {readonly import('./dutch-terms.mjs').DutchText[]} */ texts = dutchTexts(),
  reasons = allowed,
) {
  const used = new Set();
  const broken = [];
  for (const [path, text] of texts) {
    for (const finding of findingsIn(text)) {
      const key = `${path}: ${finding.rule}`;
      if (reasons[key]) used.add(key);
      else broken.push({ path, text, ...finding });
    }
  }
  return { broken, unused: Object.keys(reasons).filter((key) => !used.has(key)), ease: easeOf(texts) };
}

function easeOf(/** @type {readonly (readonly [path: string, text: string])[]} */ texts) {
  /** @type {Map<string, string[]>} */
  const sentences = new Map();
  for (const [path, text] of texts) {
    const [part = ''] = path.split('.');
    sentences.set(part, [...(sentences.get(part) ?? []), ...sentencesOf(text)]);
  }
  return [...sentences].map(([part, all]) => ({ part, sentences: all.length, ease: fleschDouma(all) }));
}
