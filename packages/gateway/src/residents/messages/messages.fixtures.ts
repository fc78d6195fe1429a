import type { MessageSubmission, SentAttachment } from '@plein/domain/messages.js';
import { toBase64 } from '../../core/base64.js';

/** Makes a message with an id and a key of its own. */
export function messageOf(change: Partial<MessageSubmission> = {}): MessageSubmission {
  const key = toBase64(crypto.getRandomValues(new Uint8Array(32)));
  return {
    id: crypto.randomUUID(),
    receiptKey: key.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''),
    text: 'De lantaarn in mijn straat is kapot.',
    email: 'bewoner@example.org',
    language: 'nl',
    ...change,
  };
}

const starts = {
  pdf: new TextEncoder().encode('%PDF-1.7\n'),
  jpeg: Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0),
  png: Uint8Array.of(
    ...[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52],
    ...[0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 10, 0x49, 0x44, 0x41, 0x54],
  ),
} as const;

const fileOf =
  (kind: keyof typeof starts) =>
  (name: string, size = 300): SentAttachment => {
    const bytes = new Uint8Array(size).fill(0x20);
    bytes.set(starts[kind]);
    return { name, content: toBase64(bytes) };
  };

/** Makes files of each kind, with the first bytes of that kind. */
export const files = { pdf: fileOf('pdf'), jpeg: fileOf('jpeg'), png: fileOf('png') };
