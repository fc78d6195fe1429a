import assert from 'node:assert/strict';
import { test } from 'node:test';
import { content, passport, profile } from '../../testing/content.fixtures.js';
import { openTestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, pageOf, renderedIn, textIn } from '../../testing/html.fixtures.js';

const filled = { name: 'A. Bewoner', phone: '06 12345678', slot: '2026-11-24 09:00 12:00' };

test('a window that somebody else filled is left out, with all that was typed', async (t) => {
  const small = await openTestGateway({
    content: {
      ...content,
      profile: {
        ...profile,
        departments: [{ code: 'burgerzaken', name: { nl: 'Burgerzaken' }, callsPerWindow: { Tuesday: 1 } }],
        tasks: profile.tasks.map((one) => ({ ...one, department: 'burgerzaken' })),
      },
    },
  });
  t.after(() => small.close());
  const address = `/pages/contact?view=callback&task=${encodeURIComponent(passport)}`;
  const ofTask = { ...filled, task: passport };
  assert.equal((await small.send('/pages/contact', ofTask)).status, 201);
  const late = await small.send('/pages/contact', { ...ofTask, name: 'B. Bewoner', question: 'Pasfoto?' });
  assert.equal(late.status, 400);
  const html = await late.text();
  checkStructure(html);
  assert.match(textIn(html), /^Vul nog één ding aan Dit moment is net vol\. Kies een ander moment/);
  for (const typed of ['value="B. Bewoner"', 'value="06 12345678"', 'Pasfoto?'])
    assert.ok(renderedIn(html).includes(typed), typed);
  for (const page of [html, await pageOf(await small.app.request(address), 200, address)]) {
    assert.doesNotMatch(renderedIn(page), /value="2026-11-24 09:00 12:00"/);
    assert.match(renderedIn(page), /value="2026-11-24 13:00 17:00"/);
  }
});
