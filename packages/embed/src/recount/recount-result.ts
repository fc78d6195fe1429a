import type { PublishedPoll, Recount, RecountWords } from '@plein/domain/polls.js';
import { textIn } from '@plein/domain/text.js';

/** Number of ballots with a problem that are named: enough to report it, and not a page without end. */
const mostNamed = 50;

export interface ShownRecount {
  readonly poll: PublishedPoll;
  readonly result: Recount;
  readonly words: RecountWords;
  readonly language: string;
}

/** Makes an element with a text. */
export function textElement<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = page.createElement(name);
  element.textContent = text;
  return element;
}

/** Makes what a recount found: the problems, both counts beside each other, and the numbers of ballots and codes. */
export function recountResult(
  page: Document,
  { poll, result, words, language }: ShownRecount,
): DocumentFragment {
  const { view, list } = poll;
  const made = page.createDocumentFragment();
  const countIn = (counts: Recount['tally']['counts'] | undefined, option: string): string =>
    counts?.find((counted) => counted.option === option)?.count.toLocaleString(language) ?? '–';
  if (result.problems.length > 0) {
    const problems = page.createElement('ul');
    for (const { code, number = '' } of result.problems.slice(0, mostNamed))
      problems.append(textElement(page, 'li', `${words.problems[code]} ${number}`.trim()));
    made.append(problems);
  }
  const rows = view.poll.options.map(({ id, label }) => [
    textIn(label, language),
    countIn(result.tally.counts, id),
    countIn(result.published?.counts, id),
  ]);
  made.append(tableOf(page, [words.option, words.own, words.published], rows));
  const facts = page.createElement('dl');
  for (const [name, value] of [
    [words.ballots, list.ballots.length],
    [words.usedCodes, list.usedCodes],
    [words.withdrawn, result.withdrawn],
  ] as const)
    facts.append(textElement(page, 'dt', name), textElement(page, 'dd', value.toLocaleString(language)));
  made.append(facts);
  return made;
}

function tableOf(
  page: Document,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): HTMLTableElement {
  const table = page.createElement('table');
  const head = table.createTHead().insertRow();
  for (const text of heads) {
    const cell = textElement(page, 'th', text);
    cell.scope = 'col';
    head.append(cell);
  }
  const body = table.createTBody();
  for (const [name = '', ...counts] of rows) {
    const row = body.insertRow();
    const cell = textElement(page, 'th', name);
    cell.scope = 'row';
    row.append(cell, ...counts.map((count) => textElement(page, 'td', count)));
  }
  return table;
}
