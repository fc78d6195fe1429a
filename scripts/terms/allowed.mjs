/**
 * What the check of the Dutch terms finds and what may stay, each with its reason. The key is the way to the
 * term and the rule; an entry that finds nothing any more must go.
 * @type {Readonly<Record<string, string>>}
 */
export const allowed = {
  'participation-poll.results.counted: passive voice':
    'a receipt of four words: the vote is what it is about, and nobody in particular counts it',
  'participation-poll.results.changed: passive voice': 'as the receipt of a first vote',
  'participation-poll.results.refused: passive voice': 'as the receipt of a first vote',
};
