import type { QuestionOffPage } from '../questions/codes.js';
import { askedInWords, type AskedChoice } from './asked-question.js';
import { askedWords } from './words.js';

/** A question for the template of a mail, in both forms of a mail. */
export interface MailQuestion {
  /** HTML without styles, scripts and pictures: a heading, and a list of links. */
  readonly html: string;
  readonly text: string;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * Returns a question as a part of a mail. Each answer is a link to the page that asks the question with that answer
 * chosen; opening it sends nothing.
 *
 * @param addressOf returns the address of the page, with an answer chosen or without one
 */
export function mailQuestion(
  question: QuestionOffPage,
  language: 'nl' | 'en',
  addressOf: (choice?: AskedChoice) => string,
): MailQuestion {
  const { title, intro, choices } = askedInWords(question, language);
  const words = askedWords[language];
  const links =
    choices.length === 0
      ? [{ label: words.write, address: addressOf() }]
      : choices.map((choice) => ({ label: choice.label, address: addressOf(choice) }));
  const html = [
    `<div lang="${language}">`,
    ...(intro ? [`<p>${escaped(intro)}</p>`] : []),
    `<p><strong>${escaped(title)}</strong></p>`,
    ...(choices.length > 0 ? [`<p>${escaped(words.mail)}</p>`] : []),
    '<ul>',
    ...links.map(({ label, address }) => `<li><a href="${escaped(address)}">${escaped(label)}</a></li>`),
    '</ul>',
    '</div>',
  ].join('\n');
  const text = [
    ...(intro ? [intro] : []),
    title,
    ...(choices.length > 0 ? [words.mail] : []),
    '',
    ...links.flatMap(({ label, address }) => [label, address, '']),
  ].join('\n');
  return { html, text: text.trimEnd() };
}
