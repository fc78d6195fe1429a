import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { StartError } from '../../core/start-error.js';

/** The encodings that files of municipalities have. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const head = 65_536;

/** First bytes of files that are no text, and what to do with each. */
const otherFiles: readonly (readonly [bytes: readonly number[], advice: string])[] = [
  [
    [0x50, 0x4b, 0x03, 0x04],
    'The file is a workbook, not CSV. Save it as "CSV UTF-8" in the spreadsheet, and import that file.',
  ],
  [
    [0xd0, 0xcf, 0x11, 0xe0],
    'The file is an old workbook, not CSV. Save it as "CSV UTF-8" in the spreadsheet, and import that file.',
  ],
  [[0x25, 0x50, 0x44, 0x46], 'The file is a PDF, not CSV. Ask for the same figures as CSV.'],
];

/**
 * Finds the encoding of a file. A byte order mark decides; then what the map says; then the bytes: zeros at
 * every second place are UTF-16, and what is not UTF-8 is Windows-1252.
 * @throws StartError that says what to do, where the file is empty or no text
 */
export async function encodingOf(file: string, said?: FileEncoding): Promise<FileEncoding> {
  const bytes = await headOf(file);
  if (bytes.length === 0) throw new StartError('The file is empty.');
  const advice = otherFiles.find(([first]) => first.every((byte, index) => bytes[index] === byte))?.[1];
  if (advice !== undefined) throw new StartError(advice);
  return markIn(bytes) ?? said ?? wideIn(bytes) ?? ((await isUtf8(file)) ? 'utf-8' : 'windows-1252');
}

/** Returns the beginning of a file as text. */
export async function textHead(file: string, encoding: FileEncoding): Promise<string> {
  return new TextDecoder(encoding).decode(await headOf(file), { stream: true });
}

/**
 * Reads the text of a file in parts.
 * @param onRead is called with the number of bytes of each part
 */
export async function* textParts(
  source: AsyncIterable<Buffer>,
  encoding: FileEncoding,
  onRead: (length: number) => void = () => undefined,
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const part of source) {
    onRead(part.length);
    yield decoder.decode(part, { stream: true });
  }
  yield decoder.decode();
}

async function headOf(file: string): Promise<Buffer> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(head), 0, head, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

function markIn([first, second, third]: Buffer): FileEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** A text of the west in UTF-16 has a zero beside nearly every letter; other encodings have none. */
function wideIn(bytes: Buffer): FileEncoding | undefined {
  const zeros = [0, 0];
  for (const [index, byte] of bytes.entries()) if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) < bytes.length / 4) return undefined;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

async function isUtf8(file: string): Promise<boolean> {
  try {
    for await (const text of textParts(createReadStream(file), 'utf-8')) void text;
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return false;
    throw error;
  }
}
