/**
 * @typedef {'fault' | 'advice'} Weight a fault keeps something from working; an advice makes it better
 * @typedef {object} Finding
 * @property {string} code one word for each kind, for machines
 * @property {Weight} weight
 * @property {string} what what is so
 * @property {string} todo what to do about it
 */

/** @returns {Finding} */
export const fault = (
  /** @type {string} */ code,
  /** @type {string} */ what,
  /** @type {string} */ todo,
) => ({
  code,
  weight: 'fault',
  what,
  todo,
});
/** @returns {Finding} */
export const advice = (
  /** @type {string} */ code,
  /** @type {string} */ what,
  /** @type {string} */ todo,
) => ({
  code,
  weight: 'advice',
  what,
  todo,
});

/** The elements that there are. */
export const tags = [
  'channel',
  'contact-widget',
  'status-tracker',
  'feedback-prompt',
  'participation-poll',
  'chat-launcher',
].map((name) => `plein-${name}`);

/** The origin of an address, or the word that a browser writes in its place, such as `inline`. */
export const originOf = (/** @type {string} */ address) =>
  URL.canParse(address) ? new URL(address).origin : address;

/**
 * Leaves out what has the same key.
 * @template Value
 * @param {readonly Value[]} values
 * @param {(value: Value) => string} key
 */
export const uniqueBy = (values, key) => [...new Map(values.map((value) => [key(value), value])).values()];
