/**
 * Prints how well the chat answers: right at once, right in three, wrong, and honestly not known, for the
 * questions that were looked at while the rules were made and for those that were not.
 * Usage: npm run bench:answers [-- --list]. `--list` names the questions that went wrong, without those held
 * out. docs/answers.md has the figures; a test holds the limits.
 */
import { askAll } from './ask.mjs';
import { plain, products } from './corpus.mjs';
import { count, foundShare, wrongShare } from './rate.mjs';

const percent = (/** @type {number} */ share) => `${(100 * share).toFixed(1)} %`;

function print(/** @type {string} */ title, /** @type {import('./ask.mjs').Judged[]} */ judged) {
  const rates = count(judged);
  const { inside, outside, right, choice, wrong, missed, unknown, offered } = rates;
  const lines = [
    `\n${title}: ${String(inside)} questions with an answer, ${String(outside)} without`,
    `  right at once              ${String(right)} (${percent(right / inside)})`,
    `  right in three             ${String(choice)} (${percent(choice / inside)})`,
    `  found, at once or in three ${percent(foundShare(rates))}`,
    `  not found                  ${String(missed)}`,
    `  wrongly answered           ${String(wrong)} (${percent(wrongShare(rates))} of all)`,
    `  honestly not known         ${String(unknown)} of ${String(outside)}, and ${String(offered)} with questions offered`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}

const isListed = process.argv.includes('--list');
for (const [name, corpus] of Object.entries({
  'Products of the UPL': products(),
  'Without keywords': plain(),
})) {
  const judged = await askAll(corpus);
  print(
    `${name}, looked at`,
    judged.filter(({ question }) => !question.heldOut),
  );
  print(
    `${name}, held out`,
    judged.filter(({ question }) => question.heldOut),
  );
  if (!isListed) continue;
  for (const { question, judgement, outcome } of judged) {
    if (question.heldOut || judgement === 'right' || judgement === 'unknown') continue;
    const got = outcome.answered ?? `? ${outcome.offered.join(', ')}`;
    process.stdout.write(`${judgement.padEnd(8)}${question.text} [${question.expected.join('|')}] ${got}\n`);
  }
}
