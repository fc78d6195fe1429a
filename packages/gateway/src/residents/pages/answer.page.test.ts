import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, languageOf } from '../../testing/html.fixtures.js';
import { writeKnowledge } from '../chat/knowledge.store.js';
import { pageLanguages } from './page-languages.js';

const item = {
  id: 'grofvuil',
  question: { nl: 'Waar laat ik <mijn> grofvuil?', en: 'Where does my bulky waste go?' },
  answer: { nl: 'Breng het weg.\nDat is gratis.\n\nOf maak een afspraak.' },
  url: '/grofvuil',
};

describe('the page of an answer', () => {
  let gateway: TestGateway;
  before(async () => {
    const profile = {
      ...content.profile,
      organisation: { ...content.profile.organisation, url: 'https://www.zilverbeek.example' },
    };
    gateway = await openTestGateway({ content: { ...content, profile, knowledge: [item] } });
  });
  after(() => gateway.close());

  test('has the question as its heading, the answer in paragraphs, and the ways on', async () => {
    const response = await gateway.app.request('/pages/answers/grofvuil');
    assert.equal(response.status, 200);
    const html = await response.text();
    checkStructure(html);
    assert.match(html, /<h1 lang="nl">Waar laat ik &lt;mijn&gt; grofvuil\?<\/h1>/);
    assert.match(html, /<p>Breng het weg\.<br \/>Dat is gratis\.<\/p>\s*<p>Of maak een afspraak\.<\/p>/);
    assert.match(html, /href="https:\/\/www\.zilverbeek\.example\/grofvuil">Lees meer/);
    assert.match(html, /href="\/pages\/contact"/);
    assert.match(response.headers.get('content-security-policy') ?? '', /frame-ancestors 'self' https/);
  });

  test('speaks each language, and marks the answer with the language that it is in', async () => {
    for (const language of pageLanguages) {
      const html = await (await gateway.app.request(`/pages/answers/grofvuil?language=${language}`)).text();
      assert.equal(languageOf(html), language);
      assert.match(html, /<div lang="nl">/);
      assert.match(html, language === 'en' ? /<h1 lang="en">/ : /<h1 lang="nl">/);
    }
  });

  test('shows the answer of now, and none that was taken away or never was', async () => {
    const changed = { ...item, answer: { nl: 'Bel 14 0999.' } };
    await gateway.store.commit((transaction) =>
      writeKnowledge(transaction, item.id, JSON.stringify(changed)),
    );
    assert.match(await (await gateway.app.request('/pages/answers/grofvuil')).text(), /Bel 14 0999\./);
    const headers = { accept: 'text/html' };
    for (const id of ['weg', 'WEG', '..%2f']) {
      const none = await gateway.app.request(`/pages/answers/${id}`, { headers });
      assert.ok([400, 404].includes(none.status), id);
      assert.match(none.headers.get('content-type') ?? '', /text\/html/);
    }
  });
});
