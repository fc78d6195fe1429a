/**
 * What of the requests of residents is in the outside system. Each request has an id, which its klantcontact is about.
 * @typedef {{ objects: readonly object[], betrokkenen: readonly unknown[], addresses: readonly unknown[], tasks: readonly { uuid: string }[] }} StoredContact
 * @typedef {{ kept: number, delivered: number, stored: number, lost: number, twice: number, half: number }} Received
 *   `half`: requests of which the person, the number or address, or the task is not there exactly once
 */

/** Returns the id of the request that a klantcontact is about. */
export function requestOf(/** @type {StoredContact} */ { objects }) {
  const [object] = /** @type {{ onderwerpobjectidentificator: { objectId: string } }[]} */ (
    /** @type {unknown} */ (objects)
  );
  return object?.onderwerpobjectidentificator.objectId ?? '';
}

/**
 * Compares what residents sent with what the outside system has.
 * @param {readonly string[]} ids of the requests
 * @param {readonly StoredContact[]} contacts
 * @returns {Received}
 */
export function received(ids, contacts) {
  const found = ids.map((id) => contacts.filter((one) => requestOf(one) === id));
  return {
    kept: ids.length,
    delivered: found.filter(({ length }) => length > 0).length,
    stored: contacts.length,
    lost: found.filter(({ length }) => length === 0).length,
    twice: contacts.length - found.filter(({ length }) => length > 0).length,
    half: contacts.filter((one) =>
      [one.betrokkenen, one.addresses, one.tasks].some(({ length }) => length !== 1),
    ).length,
  };
}

/** Returns what is wrong, one sentence each. @returns {string[]} */
export function receivedComplaints(/** @type {Received} */ { kept, lost, twice, half }) {
  return [
    ...(kept === 0 ? ['Nothing was sent.'] : []),
    ...(lost > 0 ? [`${lost} of ${kept} requests did not arrive.`] : []),
    ...(twice > 0 ? [`${twice} klantcontacten are there more than once.`] : []),
    ...(half > 0 ? [`${half} klantcontacten are not whole.`] : []),
  ];
}

/**
 * @typedef {object} OfflineRun
 * @property {Received} arrived
 * @property {Awaited<ReturnType<typeof import('./stored-requests.mjs').storedRequests>>} stored by the gateway
 * @property {readonly string[]} invalid requests to Open Klant
 * @property {number} missedKills
 */

/**
 * Returns what is wrong with a whole run, one sentence each.
 * @param {OfflineRun} run
 * @returns {string[]}
 */
export function offlineComplaints({ arrived, stored, invalid, missedKills }) {
  const { callbacks, messages, files, wholeFiles, deliveries, delivered } = stored;
  return [
    ...receivedComplaints(arrived),
    ...invalid.map((one) => `Open Klant got what its specification does not allow: ${one}`),
    ...(callbacks + messages === arrived.kept
      ? []
      : [`The gateway has ${callbacks} callbacks and ${messages} messages.`]),
    ...(files === messages && wholeFiles === files ? [] : [`Of ${messages} files ${wholeFiles} are whole.`]),
    ...(delivered === deliveries
      ? []
      : [`${deliveries - delivered} deliveries are not known to have arrived.`]),
    ...(missedKills > 0 ? [`${missedKills} kills of a delivering gateway did not happen.`] : []),
  ];
}
