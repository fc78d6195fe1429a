import type { ChatTurn } from '@plein/domain/chat.js';
import { inWords } from '../terms/relative-date.js';
import type { TermLanguage } from '../terms/terms.js';

/** Words for who speaks, and their language. */
export interface TranscriptWords {
  readonly you: string;
  readonly assistant: string;
  readonly language: TermLanguage;
}

/** The conversation as a text to keep: a line with who and when, then what was said. */
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

/** Gives the text to the resident as a file. */
export function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
