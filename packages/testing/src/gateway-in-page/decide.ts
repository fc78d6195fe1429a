import type { AnswerDecision, WrittenAnswerList } from '@plein/domain/polls/written.js';

interface Gateway {
  request(path: string, init?: RequestInit): Response | Promise<Response>;
}

/** Decides about what residents wrote in polls and nobody read yet, as an editor in the newsroom does. */
export async function decideAbout(
  gateway: Gateway,
  decision: Omit<AnswerDecision, 'revision'>,
  isMeant: (text: string) => boolean = () => true,
): Promise<void> {
  const list = await gateway.request('/v1/poll-answers?state=waiting');
  const { answers } = (await list.json()) as WrittenAnswerList;
  for (const { id, revision, text } of answers) {
    if (!isMeant(text)) continue;
    const answer = await gateway.request(`/v1/poll-answers/${id}/decision`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...decision, revision }),
    });
    if (!answer.ok) throw new Error(`The decision of the example was refused: ${await answer.text()}`);
  }
}
