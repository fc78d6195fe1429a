import type { ChatPiece, ChatQuestion } from '@plein/domain/chat.js';
import { jsonWriter } from '@plein/measurement/request.js';
import { configuration } from '../settings/configuration.js';

/** Why there is no answer. */
export type ChatFailure = 'busy' | 'failed' | 'offline';

/** Maximum time for a whole answer, in milliseconds. */
const answerLimit = 60_000;

/**
 * Asks the gateway and passes on the pieces of the answer as they arrive. Never throws.
 *
 * @returns why the answer is not complete, or undefined after a `done` piece
 */
export async function askGateway(
  url: string,
  question: ChatQuestion,
  signal: AbortSignal,
  take: (piece: ChatPiece) => void,
): Promise<ChatFailure | undefined> {
  try {
    const response = await configuration().fetch(url, {
      method: 'POST',
      body: jsonWriter.text(question),
      headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(answerLimit)]),
    });
    if (response.status === 429) return 'busy';
    if (!response.ok || !response.body) return 'failed';
    let done = false;
    for await (const data of eventData(response.body)) {
      const piece = JSON.parse(data) as ChatPiece;
      take(piece);
      done ||= piece.type === 'done';
    }
    return done ? undefined : 'failed';
  } catch {
    return navigator.onLine ? 'failed' : 'offline';
  }
}

/** Yields the data of each server-sent event in a stream. Comments, names and ids are skipped. */
export async function* eventData(stream: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      rest += done ? '\n\n' : decoder.decode(value, { stream: true });
      // A `\r` at the end may be half of a line ending whose other half is still to come.
      rest = rest.replace(/\r\n|\r(?!$)/g, '\n');
      const blocks = rest.split(/\n\n+/);
      rest = blocks.pop() ?? '';
      for (const block of blocks) {
        const data = block
          .split('\n')
          .flatMap((line) => /^data: ?(.*)/s.exec(line)?.[1] ?? [])
          .join('\n');
        if (data) yield data;
      }
      if (done) return;
    }
  } finally {
    await reader.cancel();
  }
}
