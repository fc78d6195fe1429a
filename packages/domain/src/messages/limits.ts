/** The kinds of files that a resident may send with a message, by media type, each with its extensions. */
export const attachmentTypes = {
  'application/pdf': ['pdf'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/png': ['png'],
} as const satisfies Record<string, readonly string[]>;
export type AttachmentType = keyof typeof attachmentTypes;

/** How many files a message may have. */
export const mostAttachments = 3;
/** How large the files of a message may be together, in bytes. */
export const largestAttachments = 6_000_000;
/** How many characters a message may have. */
export const longestMessage = 5000;

/** Value of the attribute `accept` of a file field. */
export const acceptedFiles = Object.entries(attachmentTypes)
  .flatMap(([type, extensions]) => [type, ...extensions.map((extension) => `.${extension}`)])
  .join();
