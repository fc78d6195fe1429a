import { advice, fault, tags } from './finding.mjs';

/** @typedef {import('./visit.mjs').Visit} Visit */

/** Whether the page has elements, and whether each is one of ours. */
export function presence(/** @type {Visit} */ { status, facts: { elements, placeholders, scripts } }) {
  const found = [];
  if (status >= 400) {
    found.push(
      fault('page-refused', `The page answers ${status}.`, 'Give the address of a page that opens.'),
    );
  }
  for (const tag of new Set(elements.map((one) => one.tag))) {
    if (tags.includes(tag)) continue;
    found.push(
      fault('unknown-element', `There is no element <${tag}>.`, `Write one of: ${tags.join(', ')}.`),
    );
  }
  const names = tags.map((tag) => tag.replace('plein-', ''));
  for (const name of new Set(placeholders)) {
    if (!names.includes(name)) {
      found.push(
        fault('unknown-element', `data-plein="${name}" is unknown.`, `Write one of: ${names.join(', ')}.`),
      );
    } else if (scripts.length > 0) {
      found.push(fault('not-replaced', `data-plein="${name}" was not replaced.`, 'See what else is found.'));
    }
  }
  if (elements.length === 0 && placeholders.length === 0) {
    found.push(
      fault(
        'no-elements',
        'No element of Plein is on this page.',
        'Paste the snippet of the newsroom (Sites) into the page, and look whether the CMS leaves its tags in.',
      ),
    );
  }
  for (const { tag } of elements.filter((one) => !one.hasFallback && tags.includes(one.tag))) {
    if (tag === 'plein-channel' || tag === 'plein-chat-launcher') continue;
    found.push(
      advice(
        'no-fallback',
        `<${tag}> holds no text of its own.`,
        'Write a telephone number and a link between its tags, for when the script does not run.',
      ),
    );
  }
  return found;
}

/** Whether the script came, once, and in one version. */
export function script(/** @type {Visit} */ { facts: { scripts, elements, placeholders }, answers, said }) {
  const found = [];
  if (
    scripts.length === 0 &&
    elements.length + placeholders.length > 0 &&
    elements.every(({ version }) => !version)
  ) {
    found.push(
      fault(
        'no-script',
        'The page has elements, and no script of Plein.',
        'Add the line with plein.js from the snippet, or ask who keeps the CMS to allow it.',
      ),
    );
  }
  for (const { address } of scripts) {
    const answer = answers.find((one) => one.address === address);
    if (answer && answer.status < 400 && answer.status > 0) continue;
    const how = answer?.status ? `answers ${answer.status}` : 'did not come';
    found.push(
      fault(
        'script-failed',
        `The script ${address} ${how}.`,
        'Check the address of the gateway in the snippet.',
      ),
    );
  }
  if (said.some((line) => /is on this page already/.test(line)) || scripts.length > 1) {
    found.push(
      fault(
        'script-twice',
        'The script of Plein is on this page twice.',
        'Leave one of the two lines in the page.',
      ),
    );
  }
  const waiting = elements.filter(
    ({ tag, isDrawn }) => tags.includes(tag) && tag !== 'plein-channel' && !isDrawn,
  );
  if (scripts.length > 0 && waiting.length > 0) {
    found.push(
      fault(
        'not-drawn',
        `${[...new Set(waiting.map(({ tag }) => `<${tag}>`))].join(', ')} shows only its fallback.`,
        'See what else is found; without a cause there, open the console of the browser on this page.',
      ),
    );
  }
  return found;
}
