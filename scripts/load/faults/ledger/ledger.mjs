/**
 * A record of the messages of one kind: sent, acknowledged, and stored. Each message has a unique mark
 * besides its id (the path of its page), so that the same message under two ids is noticed.
 */
export class Ledger {
  /** Mark of each message that the sender keeps until it has arrived, by id. @type {Map<string, string>} */
  kept = new Map();
  /** Ids of messages that the gateway has acknowledged. @type {Set<string>} */
  acknowledged = new Set();
  /** Ids of messages that the gateway answered as new more than once. @type {Set<string>} */
  answeredTwice = new Set();

  /** Records that the gateway answered for a message. */
  acknowledge(/** @type {string} */ id, /** @type {boolean} */ asNew) {
    if (asNew && this.acknowledged.has(id)) this.answeredTwice.add(id);
    this.acknowledged.add(id);
  }

  /**
   * Compares the record with the content of the store.
   * @param {readonly { id: string, page: string }[]} stored
   * @returns {Balance}
   */
  balance(stored) {
    const ids = new Set(stored.map(({ id }) => id));
    const marks = stored.map(({ page }) => page);
    const missing = [...this.kept.keys()].filter((id) => !ids.has(id));
    return {
      kept: this.kept.size,
      delivered: this.kept.size - missing.length,
      acknowledged: this.acknowledged.size,
      stored: stored.length,
      lost: [...this.acknowledged].filter((id) => !ids.has(id)).length,
      twice: stored.length - new Set(marks).size + this.answeredTwice.size,
    };
  }
}

/**
 * @typedef {object} Balance
 * @property {number} kept messages that the sender keeps until they have arrived
 * @property {number} delivered of those, how many are in the store
 * @property {number} acknowledged messages that the gateway has acknowledged
 * @property {number} stored
 * @property {number} lost acknowledged, and not in the store
 * @property {number} twice in the store more than once, or answered as new more than once
 */

/**
 * Returns the errors of a balance, one sentence each. The list is empty when there are none.
 * @returns {string[]}
 */
export function complaints(/** @type {Balance} */ { kept, delivered, lost, twice }) {
  return [
    ...(delivered < kept * 0.999 ? [`${kept - delivered} of ${kept} kept messages did not arrive.`] : []),
    ...(lost > 0 ? [`${lost} acknowledged messages are not in the store.`] : []),
    ...(twice > 0 ? [`${twice} messages were counted twice.`] : []),
  ];
}
