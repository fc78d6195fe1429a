import { advice, fault, originOf, uniqueBy } from './finding.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/** What the Content Security Policy of the page stopped of ours. */
export function policy(/** @type {Visit} */ { facts: { blocked, scripts } }) {
  const hosts = new Set(scripts.map(({ address }) => new URL(address).origin));
  return uniqueBy(blocked, (one) => `${one.directive} ${one.address}`)
    .filter(
      ({ address, directive }) => hosts.has(originOf(address)) || directive.startsWith('require-trusted'),
    )
    .map(({ directive, address }) =>
      fault(
        'blocked-by-policy',
        `The Content Security Policy of the page stops ${address} (${directive}).`,
        directive.startsWith('require-trusted')
          ? 'Add to the policy: trusted-types lit-html.'
          : `Add to the policy: ${directive.replace(/-(?:elem|attr)$/, '')} ${originOf(address)}.`,
      ),
    );
}

/** Whether the gateway answers this page. */
export function gateway(/** @type {Visit} */ { address, facts: { elements, scripts }, answers }) {
  const asked = answers.filter(
    (one) => /\/v1\/(?:profile|polls)\b/.test(one.address) && one.method === 'GET',
  );
  const found = [];
  for (const one of asked) {
    if (one.status >= 200 && one.status < 400) continue;
    const refused = one.status === 0 || one.status === 403;
    found.push(
      fault(
        refused ? 'site-refused' : 'gateway-failed',
        refused
          ? `The gateway does not let ${originOf(address)} have ${one.address}.`
          : `${one.address} answers ${one.status}.`,
        refused
          ? `Add ${originOf(address)} in the newsroom under Sites.`
          : 'Ask who runs the gateway; its log names the request.',
      ),
    );
  }
  const own = elements.flatMap(({ attributes }) => attributes['gateway'] ?? []);
  const insecure = [...own, ...scripts.map((one) => one.address)].filter(
    (one) => address.startsWith('https:') && one.startsWith('http:'),
  );
  if (insecure.length > 0) {
    found.push(
      fault(
        'insecure',
        `A page on https asks ${insecure[0]}.`,
        'Write the address of the gateway with https.',
      ),
    );
  }
  return uniqueBy(found, ({ code, what }) => code + what);
}

/** What the elements said of their settings, and whether the page says what it is about. */
export function settings(/** @type {Visit} */ { facts: { elements }, said }) {
  const found = said
    .filter((line) => line.startsWith('<plein-') && !/is on this page already/.test(line))
    .map((line) => {
      const [what = line, ...todo] = line.split(/(?<=\.) /);
      return fault(
        'wrong-setting',
        what,
        todo.join(' ') || 'Look the setting up in the page of the element.',
      );
    });
  const taskless = elements.some(
    ({ tag, attributes }) => tag === 'plein-contact-widget' && !attributes['task'],
  );
  const hasChannel = elements.some(({ tag, attributes }) => tag === 'plein-channel' && attributes['task']);
  if (taskless && !hasChannel) {
    found.push(
      advice(
        'no-task',
        '<plein-contact-widget> does not say which task the page is about.',
        'Add task="…" with the address of the task in the UPL, so that it advises the best channel for it.',
      ),
    );
  }
  return found;
}
