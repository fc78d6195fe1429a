import assert from 'node:assert/strict';
import { test } from 'node:test';
import { profileWithAppointments } from '../../../testing/appointments.fixtures.js';
import { content } from '../../../testing/content.fixtures.js';
import { openTestGateway } from '../../../testing/gateway.fixtures.js';
import { checkStructure, pageOf, renderedIn } from '../../../testing/html.fixtures.js';

test('the form for an appointment shows free moments without script, also of two pages at once', async (t) => {
  const gateway = await openTestGateway({ content: { ...content, profile: profileWithAppointments } });
  t.after(() => gateway.close());
  const pages = await Promise.all(
    [1, 2].map(async () => pageOf(await gateway.app.request('/pages/appointments'), 200)),
  );
  for (const html of pages) {
    checkStructure(html);
    assert.match(renderedIn(html), /name="moment"[^>]*value="2026-11-23 [\d:]+ balie"/s);
    assert.match(renderedIn(html), /<button[^>]*name="step"[^>]*value="day"/s);
  }
});
