import { attachmentName, type Attachment } from '@plein/domain/messages.js';

/**
 * Answers a file that a resident sent, so that a browser saves it and never shows or runs it on the address of the
 * newsroom.
 */
export function fileAnswer({ file, content }: { file: Attachment; content: ArrayBuffer }): Response {
  const name = attachmentName(file.name);
  return new Response(content, {
    headers: {
      'content-type': file.type,
      'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${encoded(name)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    },
  });
}

/** The name for programs that do not know `filename*`. */
const asciiName = (name: string): string => name.replaceAll(/[^\w. -]/g, '_');

/** Encodes a name as RFC 8187 says. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
