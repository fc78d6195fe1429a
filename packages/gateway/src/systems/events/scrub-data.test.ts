import { removePersonalData } from '@plein/domain/privacy.js';
import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { scrubData } from './scrub-data.js';

describe('personal data in the data of an event', () => {
  it('is taken out however deep it stands, and the rest stays', () => {
    const data = {
      page: '/melding/jan%40voorbeeld.nl/nieuw',
      options: ['phone', 'jan@voorbeeld.nl'],
      inside: { text: 'Bel 06-12345678.', count: 3 },
    };
    assert.deepEqual(scrubData(data), {
      page: '/melding/[e-mailadres verwijderd]/nieuw',
      options: ['phone', '[e-mailadres verwijderd]'],
      inside: { text: 'Bel [telefoonnummer verwijderd].', count: 3 },
    });
  });

  it('leaves the same object where there is none', () => {
    const data = { page: '/paspoort', options: ['phone'], inside: { version: '0.1.0' }, open: true };
    assert.equal(scrubData(data), data);
  });

  it('is never found in a text without a digit and without an at sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        fc.pre(!/[\d@]/.test(text));
        assert.equal(removePersonalData(text).text, text);
      }),
    );
  });
});
