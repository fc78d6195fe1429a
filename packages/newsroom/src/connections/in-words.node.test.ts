import type { Connection } from '@plein/domain/connections.js';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectionsTerms } from './connections.terms.js';
import { faultInWords, findingOf, systemName } from './in-words.js';

const { nl } = connectionsTerms;
const connection = (fields: Partial<Connection> = {}): Connection => ({
  ...{ id: 'webhook', system: 'webhook', state: 'answers', isConfigured: true },
  ...fields,
});

test('the finding names what needs a person first', () => {
  const counts = { waiting: 3, stuck: 2, delivered: 9 };
  assert.equal(findingOf([], nl), 'Koppelingen');
  assert.equal(findingOf([connection()], nl), 'Alle koppelingen werken');
  assert.equal(
    findingOf([connection(), connection({ state: 'not-asked' })], nl),
    'U heeft nog niet elke koppeling getest',
  );
  assert.equal(findingOf([connection({ deliveries: counts }), connection()], nl), '2 verzoeken zitten vast');
  assert.equal(
    findingOf([connection({ deliveries: counts }), connection({ state: 'fails' })], nl),
    'Eén koppeling antwoordt niet',
  );
});

test('a fault says what happened, where, and which fields were refused', () => {
  const at = '2026-11-23T09:00:00.000Z';
  assert.equal(faultInWords({ code: 'timeout', at }, nl), 'er kwam op tijd geen antwoord.');
  assert.equal(
    faultInWords(
      { code: 'failed', at, status: 400, part: 'maak-klantcontact', fields: ['klantcontact.kanaal'] },
      nl,
    ),
    'het systeem antwoordde met een fout (bij maak-klantcontact, code 400). Geweigerd: klantcontact.kanaal.',
  );
});

test('a system without a name of ours has that of the settings', () => {
  assert.equal(systemName({ id: 'zaken-2', system: 'zaken' }, nl), 'Zaaksysteem (Zaken-API)');
  assert.equal(systemName({ id: 'anders', system: 'anders' }, nl), 'anders');
});
