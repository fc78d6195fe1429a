/**
 * A word or phrase that the project does not use, with its replacement.
 * @typedef {{ pattern: RegExp, say: string }} WordRule
 */

/**
 * Phrases that hide the subject of a sentence, in comments, docs and messages.
 * @type {readonly WordRule[]}
 */
export const proseRules = [
  { pattern: /\bwho(m)?ever\b/i, say: 'anyone who' },
  { pattern: /\bfor who\b/i, say: 'for anyone who' },
  { pattern: /\bwhichever\b/i, say: 'the … that' },
  { pattern: /\bhangs? (on|from|at|by)\b/i, say: 'depends on' },
  { pattern: /\bstands? (as it is|for itself|anew|by itself)\b/i, say: 'is, or stays' },
  { pattern: /\bunseen\b/i, say: 'hidden' },
  { pattern: /\bgoes along\b/i, say: 'is sent with' },
  { pattern: /\b(told|tells?|telling) apart\b/i, say: 'distinguish' },
  { pattern: /\bdrawn? anew\b|\bdraws? (itself )?anew\b/i, say: 'render again' },
  { pattern: /\b(is|are|was|were|been|be) drawn by\b/i, say: 'rendered by' },
  { pattern: /\b(takes?|taken|taking) over what\b/i, say: 'hydrates what' },
  { pattern: /\bfollows? (it|them|this) live\b/i, say: 'live subscribers' },
  { pattern: /\bhears? of\b/i, say: 'is notified of' },
  { pattern: /\blies on the desk\b/i, say: 'is open work' },
  { pattern: /\bin the words? of each\b/i, say: 'in the terms of each' },
];

/**
 * Words of the project that have a usual word in the field, in comments and docs.
 * @type {readonly WordRule[]}
 */
export const termRules = [
  { pattern: /\bopenWorld\b|\bthe world (around|of) (an|the) (example|story)\b/, say: 'gateway in the page' },
  { pattern: /\bshel(f|ves)\b/i, say: 'outbox' },
  { pattern: /\b(un)?folds?\b(?! out)|\bfolded\b|\bfolding\b/i, say: 'aggregate' },
  { pattern: /\buncount(s|ed)?\b/i, say: 'subtract from counts' },
  { pattern: /\bwardrobes?\b|\bdress(es|ed)?\b|\bworn\b/i, say: 'theme, apply theme' },
  { pattern: /\blegible\b|\bmend(s|ed)? (a|the|its) (theme|colou?rs?)\b/i, say: 'contrast repair' },
  { pattern: /\bsurroundings\b/i, say: 'context' },
  { pattern: /\bpatience\b/i, say: 'request timeout' },
  { pattern: /\buniverses?\b/i, say: 'segment' },
  { pattern: /\bstretch(es)? of (time|the period|whole days)\b/i, say: 'interval' },
  { pattern: /\b(the|a|at the|at a) desks?\b/i, say: 'staff, work page' },
  { pattern: /\bPLEIN_KEEP\b(?!`?\)?,? is (still )?read)/, say: 'PLEIN_RETENTION' },
];

/**
 * Names that the code does not use.
 * @type {readonly WordRule[]}
 */
export const nameRules = [
  {
    pattern: /^(#?attend|keepLegible|mendAll|illegible)$/,
    say: 'deferSetup, repairContrast',
  },
  { pattern: /(^world$|World(s|Key)?$|^(open|enter|leave)World)/, say: 'gateway in a page' },
  { pattern: /(^#?shelf$|Shelf$|^Kept(Item|Conversation)$|^keptAt$)/, say: 'outbox rules, queued' },
  {
    pattern: /^(#?fold|folds|folded|foldStep|foldedUntil|folding|uncount|claimArrivals)$/,
    say: 'aggregate, subtractFromCounts, lockIntake',
  },
  { pattern: /^(with)?[aA]rrivals$|^shareArrivals$/, say: 'event bus' },
  { pattern: /^(open)?Desks?$|^desk$|Desk(Capability|Options)?$/, say: 'staff, work page' },
  {
    pattern: /^(Changes|createChanges|Senders|createSenders|Keep|defaultKeep|keptKinds)$/,
    say: 'audited change, sender rules, retention periods',
  },
  { pattern: /^(ways?|(advised|other|all)Ways?|[wW]ay(Details|InDutch|Terms|Styles)\w*)$/, say: 'channel' },
  { pattern: /[sS]urroundings$/, say: 'context' },
  { pattern: /^(end|storage)?[pP]atience$/, say: 'request timeout' },
  { pattern: /^Loaded(Controller)?$/, say: 'Resource' },
  { pattern: /^#?universes?(Of)?$/, say: 'segment' },
  { pattern: /^(locked)?[sS]tretch(es)?(In|Of|At)?$/, say: 'interval' },
  {
    pattern: /^#?(take[oO]ver|drawn(ByServer|In|All)?|DrawnElement|DrawnExample|[dD]rawElement|drawExample)$/,
    say: 'render, hydrate',
  },
  { pattern: /^unseen(In)?$/, say: 'hidden fields' },
  { pattern: /^#?(recall|forget)$/, say: 'load, clear' },
  { pattern: /^(openWardrobe|dress|dresses|dressed|undress|dressPage|worn|wear)$/, say: 'theme, applyTheme' },
  { pattern: /^(factor|factorHash|findFactorHash)$/, say: 'secondFactor' },
];
