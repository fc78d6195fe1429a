import {
  ballotOfReceipt,
  readPublished,
  recount,
  type FoundBallot,
  type PublishedPoll,
  type ReadJson,
  type RecountWords,
} from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';
import { recountResult, textElement } from './recount-result.js';

/** Number of ballots between two reports: a screen reader reads each. */
const reportEvery = 2_000;

const readInPage: ReadJson = async (address) => {
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
};

/**
 * Shows the form of the page that counts again, and counts when it is sent. What is typed in stays in the browser.
 * @param canVerify whether the browser checks signatures here, which it does only over HTTPS
 */
export function startRecount(
  page: Document,
  read: ReadJson = readInPage,
  canVerify = globalThis.isSecureContext,
): void {
  const form = page.querySelector<HTMLFormElement>('form[data-poll]');
  const place = page.querySelector<HTMLElement>('[data-recount]');
  const answer = page.getElementById('receipt-answer');
  if (!form || !place || !answer) return;
  const words = JSON.parse(form.dataset['words'] ?? '{}') as RecountWords;
  const language = page.documentElement.lang;
  const status = textElement(page, 'p', '');
  status.setAttribute('role', 'status');
  const shown = page.createElement('div');
  place.replaceChildren(status, shown);
  page.querySelector('[data-without-script]')?.remove();
  form.hidden = false;
  let published: Promise<PublishedPoll> | undefined;

  const count = async (): Promise<void> => {
    if (!canVerify) {
      status.textContent = words.unsafe;
      return;
    }
    const receipt = new FormData(form).get('receipt') as string;
    status.textContent = words.checked;
    try {
      published ??= readPublished(form.dataset['poll'] ?? '', read);
      const poll = await published;
      const { ballots } = poll.list;
      const found = receipt.trim() === '' ? undefined : ballotOfReceipt(poll.list, receipt);
      answer.textContent = found ? sentenceOf(found, poll, { words, language }) : '';
      const result = await recount(poll, (checked) => {
        if (checked % reportEvery === 0)
          status.textContent = `${words.checked} ${checked} / ${ballots.length}`;
      });
      status.textContent = result.isSame ? words.same : words.different;
      if (result.problems.length > 0) status.textContent += ` ${words.wrong}`;
      status.dataset['right'] = String(result.isRight);
      shown.replaceChildren(recountResult(page, { poll, result, words, language }));
    } catch {
      published = undefined;
      status.textContent = words.failed;
    }
  };

  let counting: Promise<void> | undefined;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    counting ??= count().finally(() => {
      counting = undefined;
    });
  });
}

/** Says what is known of the ballot of a receipt. */
function sentenceOf(
  found: FoundBallot,
  { view }: PublishedPoll,
  { words, language }: { words: RecountWords; language: string },
): string {
  if (found.status !== 'found') return words[found.status];
  const labels = view.poll.options
    .filter(({ id }) => found.choices.includes(id))
    .map(({ label }) => textIn(label, language));
  return found.choices.length === 0 ? words.foundWithdrawn : `${words.found} ${labels.join(', ')}`;
}
