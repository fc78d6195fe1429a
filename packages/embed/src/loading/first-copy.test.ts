import { expect } from '@open-wc/testing';
import { warningsDuring } from '../embed.fixtures.js';
import { isFirstCopy } from './first-copy.js';

describe('two copies of the script', () => {
  it('the first wins, and that is said once', async () => {
    const page = {};
    const warnings = await warningsDuring(() => {
      expect(isFirstCopy('https://a.example/embed/plein.js', page)).to.equal(true);
      expect(isFirstCopy('https://b.example/embed/plein.js', page)).to.equal(false);
      expect(isFirstCopy('https://c.example/embed/plein.js', page)).to.equal(false);
    });
    expect(warnings).to.deep.equal([
      'Plein is on this page already, from https://a.example/embed/plein.js. Remove the script https://b.example/embed/plein.js.',
    ]);
  });
});
