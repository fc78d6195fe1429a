import type { ContentPart } from '@plein/domain/content.js';

/** Returns the sentence that refuses a change of parts on which the files have the last word. */
export function ofFiles(parts: readonly ContentPart[]): string {
  return `The content files of the municipality own ${parts.join(' and ')}. Make the change there.`;
}
