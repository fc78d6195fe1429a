import { afterWords } from './after-words.js';
import type { PersonalDataKind } from './kinds.js';
import type { Rule } from './rules.js';

const names =
  'paspoort|passport|reisdocument|id|id-?kaart|identiteitskaart|id-?bewijs|identiteitsbewijs|legitimatie|identity card|document|vreemdelingendocument|verblijfsdocument|verblijfsvergunning|residence permit';

/** A code has at least three digits: no word ends with one, and no year with letters before it is a document. */
const hasDigits = (bare: string): boolean =>
  /^[a-np-z]{2}[a-np-z\d]{6}\d$/i.test(bare) && /(?:.*\d){3}/.test(bare);

/** Letters and digits by turns, as no reference of ours and no word has them: NXA1B2C34. */
const isMixed = (bare: string): boolean => hasDigits(bare) && /\d[A-Z]+\d/.test(bare);

/**
 * The number of a Dutch passport or identity card: two letters, six letters or digits and a digit, never an O. Without
 * its name a code of nine signs may be anything, so only one in which digits and letters take turns counts. A driving
 * licence, a V-number and an A-number are ten digits, which count after their names alone.
 */
export const documentRules: readonly (readonly [PersonalDataKind, Rule])[] = [
  [
    'document',
    [
      new RegExp(
        `${afterWords(names)}(?!(?:is|en|of|in|op|te|ik|nu|al|om|de|we|uw|na|at|an|it|my|by|to)\\s)[a-np-z]{2}(?:[.-]?[a-np-z\\d]|\\s\\d){6}[\\s.-]?\\d(?![\\p{L}\\d])`,
        'giu',
      ),
      hasDigits,
    ],
  ],
  ['document', [/(?<![\p{L}\d/=._-])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d/=_-])/gu, isMixed]],
  [
    'document',
    [
      new RegExp(
        `${afterWords('rijbewijs|driving licen[sc]e|[va]-?(?=n)|administratie(?=n)|vreemdelingen(?=n)')}\\d(?:[\\s.-]?\\d){9}(?!\\d)`,
        'giu',
      ),
    ],
  ],
];
