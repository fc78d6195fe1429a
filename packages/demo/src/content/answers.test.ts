import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createGateway, openLibsqlStore, seed, type Store } from '@plein/gateway';
import type { ChatPiece } from '@plein/domain/chat.js';
import type { Hono } from 'hono';
import { cases, knowledge, polls, profile } from './index.js';

const now = new Date('2026-11-23T09:30:00Z');
let folder = '';
let store: Store;
let gateway: Hono;

before(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'plein-answers-'));
  store = await openLibsqlStore(folder);
  await seed(store, { profile, polls: polls(now), cases: cases(now), knowledge }, now);
  gateway = createGateway({
    store,
    clock: () => now,
    random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
    limits: { chat: 10_000 },
  });
});

after(async () => {
  await store.close();
  await rm(folder, { recursive: true, force: true });
});

async function ask(question: string, language: string): Promise<{ text: string; answered: boolean }> {
  const response = await gateway.request('/v1/chat-answers', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ question, language }),
  });
  assert.equal(response.status, 200, question);
  const pieces = [...(await response.text()).matchAll(/^data: ?(.*)$/gm)].map(
    ([, data = '']) => JSON.parse(data) as ChatPiece,
  );
  return {
    text: pieces.map((piece) => (piece.type === 'text' ? piece.text : '')).join(''),
    answered: pieces.some((piece) => piece.type === 'done' && piece.answered),
  };
}

describe('the chat of Zilverbeek', () => {
  for (const language of ['nl', 'en']) {
    it(`answers each question that it suggests with the answer to it (${language})`, async () => {
      for (const item of knowledge) {
        const question = item.question[language] ?? '';
        const { text, answered } = await ask(question, language);
        assert.ok(answered, question);
        assert.equal(text.trim(), item.answer[language], question);
      }
    });
  }

  it('understands how residents say it', async () => {
    const asked: [string, RegExp][] = [
      ['mijn paspoort is gestolen', /vermissing/],
      ['ik ga verhuizen', /nieuwe adres/],
      ['wanneer komt de vuilniswagen voor de container', /afvalkalender/i],
      ['lantaarnpaal kapot', /lantaarnpaal/],
      ['hoe laat is het stadhuis open', /9.00 tot 16.00/],
      ['wat komt er op het zilverplein', /drie ontwerpen/],
    ];
    for (const [question, pattern] of asked) {
      const { text, answered } = await ask(question, 'nl');
      assert.ok(answered, question);
      assert.match(text, pattern, question);
    }
  });

  it('says so when it has no answer', async () => {
    assert.equal((await ask('Wat is de hoofdstad van Peru?', 'nl')).answered, false);
  });
});
