/**
 * Prints two error rates of the removal of personal data: how often it removes harmless text, and how often
 * it leaves personal data, by kind. Usage: npm run check:privacy. A test holds the limits;
 * docs/measurement.md has the figures.
 */
import {
  falsePositives,
  misses,
  perThousand,
  productNames,
  together,
} from '../../packages/domain/src/privacy/rates.fixtures.ts';

/** @typedef {import('../../packages/domain/src/privacy/rates.fixtures.ts').Rate} Rate */

function print(/** @type {string} */ title, /** @type {Rate[]} */ rates) {
  process.stdout.write(`\n${title}\n`);
  for (const rate of [...rates, { name: 'all', ...together(rates), examples: [] }]) {
    const { name, texts, wrong, examples } = rate;
    const figure = perThousand(rate).toFixed(1).padStart(7);
    process.stdout.write(`${figure}  ${name} (${wrong} of ${texts})\n`);
    for (const example of examples) process.stdout.write(`           ${example}\n`);
  }
}

const names = productNames();
if (names.length === 0) process.stdout.write('Without the names of products: set PLEIN_SPECS.\n');
const products = names.length > 0 ? [{ name: 'names of products (UPL)', texts: names }] : [];
print('Harmless texts from which something was taken, per 1,000', falsePositives(products));
print('Personal data of which something was left, per 1,000', misses());
