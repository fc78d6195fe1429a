import type { ChatTurn } from '@plein/domain/chat.js';
import { inWords } from '../terms/relative-date.js';
import type { TermLanguage } from '../terms/terms.js';

/** Names of the two speakers, and the language they are in. */
export interface TranscriptWords {
  readonly you: string;
  readonly assistant: string;
  readonly language: TermLanguage;
}

/** The conversation as plain text: for each turn a line with speaker and time, then the text. */
export function transcriptText(
  turns: readonly ChatTurn[],
  { you, assistant, language }: TranscriptWords,
): string {
  return turns
    .map(({ who, text, at }) => {
      const when = inWords(new Date(at), language, {
        timeZone: 'Europe/Amsterdam',
        dateStyle: 'long',
        timeStyle: 'short',
      });
      return `${who === 'resident' ? you : assistant}, ${when}\n${text}\n`;
    })
    .join('\n');
}

/** Downloads the text as a file with this name. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
