import { expect } from '@open-wc/testing';
import type { ExampleSet } from '../examples.js';
import { leaveWorld, showExample } from './example-fixture.js';

/** Holds every example of an element against axe: the states of the examples are the states that exist. */
export function describeExamples({ tag, examples }: ExampleSet): void {
  describe(`<${tag}> in every example`, () => {
    afterEach(leaveWorld);

    it('has examples with names of their own', () => {
      const names = examples.map(({ name }) => name);
      expect(names).to.deep.equal([...new Set(names)]);
      expect(names).not.to.be.empty;
    });

    for (const example of examples) {
      it(`is accessible as ${example.name}`, async () => {
        const element = await showExample(example);
        await expect(element).to.be.accessible();
      });
    }
  });
}
