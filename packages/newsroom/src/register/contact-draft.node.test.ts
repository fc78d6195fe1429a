import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contactRegistrationSchema } from '@plein/domain/newsroom/schema.js';
import fc from 'fast-check';
import { causes, channelCodes, contactOutcomes, preventableCodes } from '@plein/domain/vocabulary.js';
import { checkDraft, emptyDraft, registrationOf } from './contact-draft.js';

const id = '0193a5c0-0000-7000-8000-000000000001';
const at = '2026-11-24T10:00:00.000Z';
const task = 'http://standaarden.overheid.nl/owms/terms/paspoort';

test('an empty form asks for a subject and for a judgement, in the order of the form', () => {
  assert.deepEqual(
    checkDraft(emptyDraft).map(({ code }) => code),
    ['task-missing', 'preventable-missing'],
  );
  assert.deepEqual(
    checkDraft({ ...emptyDraft, search: 'pas', preventable: 'yes' }).map(({ code }) => code),
    ['task-not-chosen', 'cause-missing'],
  );
});

test('whatever is chosen, a form without errors is a contact of the shape that the gateway takes', () => {
  fc.assert(
    fc.property(
      fc.record({
        channel: fc.constantFrom(...channelCodes),
        preventable: fc.constantFrom('', ...preventableCodes),
        cause: fc.constantFrom('', ...causes),
        outcome: fc.constantFrom(...contactOutcomes),
        department: fc.constantFrom('', 'burgerzaken'),
        followedStatus: fc.boolean(),
        residentRole: fc.constantFrom('', 'customer', 'affected'),
        perspective: fc.constantFrom('', 'neighbourhood'),
        language: fc.constantFrom('nl', 'ar'),
      }),
      (chosen) => {
        const draft = { ...emptyDraft, task, ...chosen };
        if (checkDraft(draft).length > 0) return;
        const contact = registrationOf(draft, id, at);
        for (const name of Object.keys(contact))
          assert.ok(name in contactRegistrationSchema.properties, name);
        for (const name of contactRegistrationSchema.required ?? []) assert.ok(name in contact, name);
        assert.ok(Object.values(contact).every((value) => value !== ''));
        assert.equal('cause' in contact, draft.preventable === 'yes');
      },
    ),
  );
});
