import type { MessageReceipt } from '@plein/domain/messages.js';

const languageNames = new Intl.DisplayNames('nl', { type: 'language' });

/** Returns what a colleague must know to answer, beside the address and the message; a line each, in Dutch. */
export function messageInWords({ reference, copy }: MessageReceipt): string[] {
  const { caseReference, language, attachments = [] } = copy;
  return [
    `Kenmerk van de inwoner: ${reference}.`,
    ...(caseReference ? [`Zaak: ${caseReference}.`] : []),
    ...(language === 'nl' ? [] : [`Taal: ${languageNames.of(language) ?? language}.`]),
    ...(attachments.length > 0
      ? [`Bijlagen, te openen in Plein: ${attachments.map(({ name }) => name).join(', ')}.`]
      : []),
  ];
}
