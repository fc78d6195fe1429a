/** An answer that is larger than it may be, or that is no JSON. */
export class UnreadableAnswer extends Error {}

/**
 * Reads the body of an answer as JSON.
 * @param largest how many bytes it may have
 * @throws UnreadableAnswer where it has more bytes, or is no JSON; and what the connection throws where it is cut
 */
export async function readJson(response: Response, largest: number): Promise<unknown> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytesOf(response)) {
    size += chunk.byteLength;
    if (size > largest) throw new UnreadableAnswer('The answer is too large.');
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.byteLength;
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    throw new UnreadableAnswer('The answer is no JSON.');
  }
}

async function* bytesOf({ body }: Response): AsyncGenerator<Uint8Array> {
  const reader = body?.getReader();
  if (!reader) return;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
  } finally {
    // A connection of which the rest is not wanted is closed.
    await reader.cancel().catch(() => undefined);
  }
}
