import { expect } from '@open-wc/testing';
import { targetsTooSmall } from '@plein/testing/accessibility/target-size.js';
import { exampleSets } from '@plein/testing/fixtures/example-sets.js';
import { closeExampleGateway, showExample } from '@plein/testing/fixtures/example.js';

/** In the font of the tests; `npm run check:fonts` presses in others. */
describe('What can be pressed is large enough', () => {
  afterEach(closeExampleGateway);

  for (const { tag, examples } of exampleSets) {
    for (const example of examples) {
      it(`in <${tag}> as ${example.name}: ${example.description}`, async () => {
        const element = await showExample(example);
        expect(targetsTooSmall(element)).to.deep.equal([]);
      });
    }
  }
});
