import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { content, passport, profile } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, renderedIn, textIn } from '../../testing/html.fixtures.js';

const form = {
  id: 'formulier',
  kind: 'web-form',
  name: { nl: 'Regel het zelf' },
  address: '/paspoort',
} as const;
const municipality = {
  ...profile,
  channels: [form, ...profile.channels],
  tasks: profile.tasks.map((task) => ({
    ...task,
    channels: ['formulier', 'telefoon'],
    selfService: { channel: 'formulier', minutes: 5 },
  })),
};

describe('a situation on the contact page, before any script', () => {
  let gateway: TestGateway;
  beforeEach(async () => {
    gateway = await openTestGateway({ content: { ...content, profile: municipality } });
  });
  afterEach(() => gateway.close());

  async function state(situation: string[], language = 'nl'): Promise<string> {
    const answer = await gateway.app.request(`/pages/contact?language=${language}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams([
        ['step', 'situation'],
        ['task', passport],
        ...situation.map((one) => ['situation', one]),
      ]).toString(),
    });
    assert.equal(answer.status, 200);
    const html = await answer.text();
    checkStructure(html);
    return html;
  }

  test('is a form with what a resident may state, and keeps the task', async () => {
    const answer = await gateway.app.request(`/pages/contact?task=${encodeURIComponent(passport)}`);
    const html = await answer.text();
    const text = textIn(html);
    assert.match(text, /Regel het zelf.*Dit regelt u zelf in 5 minuten\./);
    assert.match(text, /Wat speelt er bij u\?.*Ik kom er niet uit.*Ik heb geen DigiD/);
    assert.match(renderedIn(html), /name="step"\s+value="situation"/);
    assert.match(renderedIn(html), new RegExp(`name="task"\\s+value="${passport}"`));
  });

  test('brings people to the top for a resident who does not get any further, and says why', async () => {
    const before = textIn(await state([]));
    assert.ok(before.indexOf('Regel het zelf') < before.indexOf('Bel ons'));
    const html = await state(['stuck']);
    const text = textIn(html);
    assert.match(text, /Nu bovenaan: Bel ons\..*Bel ons .*Hier helpt iemand u verder\..*Regel het zelf/);
    assert.match(renderedIn(html), /value="stuck"[^>]*checked/);
  });

  test('speaks the language of the page, and tells of danger where it cannot wait', async () => {
    assert.match(textIn(await state(['urgent'], 'en')), /Is somebody’s life in danger\? Call 112 ?\./);
  });

  test('ignores what is no situation, stores nothing and counts nothing', async () => {
    const text = textIn(await state(['<script>', 'text-relay']));
    assert.match(text, /Nu bovenaan: Regel het zelf/);
    assert.deepEqual(await gateway.events(), []);
    assert.doesNotMatch(gateway.logged.join(), /text-relay/);
  });
});
