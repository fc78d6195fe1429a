import { createGateway, openLibsqlStore, seed } from '@plein/gateway';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { profile } from '@plein/demo/content.js';
import { judge } from './rate.mjs';

/** @typedef {import('@plein/domain/chat.js').ChatPiece} ChatPiece */
/** @typedef {import('./corpus.mjs').Corpus} Corpus */
/** @typedef {{ question: import('./corpus.mjs').Question, judgement: import('./rate.mjs').Judgement, outcome: import('./rate.mjs').Outcome }} Judged */

const now = new Date('2026-11-23T09:30:00Z');

/** Asks each question of a corpus at a gateway that has only its items, and judges what comes back. */
export async function askAll(/** @type {Corpus} */ { items, questions }) {
  const folder = await mkdtemp(path.join(tmpdir(), 'plein-answers-'));
  const store = await openLibsqlStore(folder);
  try {
    await seed(store, { profile, polls: [], cases: [], knowledge: items }, now);
    const gateway = createGateway({
      store,
      clock: () => now,
      random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
      limits: { chat: 100_000 },
    });
    const idOfAnswer = new Map(items.map(({ id, answer }) => [answer['nl'], id]));
    const idOfQuestion = new Map(items.map(({ id, question }) => [question['nl'], id]));

    const ask = async (/** @type {string} */ question) => {
      const response = await gateway.request('/v1/chat-answers', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ question, language: 'nl' }),
      });
      if (response.status !== 200) throw new Error(`${question}: ${String(response.status)}`);
      const pieces = [...(await response.text()).matchAll(/^data: ?(.*)$/gm)].map(
        ([, data = '']) => /** @type {ChatPiece} */ (JSON.parse(data)),
      );
      const text = pieces
        .map((piece) => (piece.type === 'text' ? piece.text : ''))
        .join('')
        .trim();
      const offered = pieces.flatMap((piece) => (piece.type === 'suggestions' ? piece.suggestions : []));
      const isAnswered = pieces.some((piece) => piece.type === 'done' && piece.answered);
      return {
        offered: offered.map((one) => idOfQuestion.get(one) ?? one),
        ...(isAnswered && { answered: idOfAnswer.get(text) ?? text }),
      };
    };

    /** @type {Judged[]} */
    const judged = [];
    for (const question of questions) {
      const outcome = await ask(question.text);
      judged.push({ question, outcome, judgement: judge(question, outcome) });
    }
    return judged;
  } finally {
    await store.close();
    await rm(folder, { recursive: true, force: true });
  }
}
