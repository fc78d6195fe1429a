import { removePersonalData } from '@plein/domain/privacy.js';

/** What a resident writes before personal data: "bel mij op", "mijn BSN is". */
const reach =
  /(?:\b(?:bel|mail|app|sms|bereik|call|text|reach|bsn|burgerservicenummer|nummer|telefoon|adres|e-mail|phone)\p{L}*\s+(?:\p{L}+\s+){0,3})?/u;
const placeholder = new RegExp(`${reach.source}\\[[\\p{L}-]+ verwijderd\\]`, 'giu');

/** Removes personal data, and the placeholders in its place, from the text to search for. */
export function withoutPersonalData(question: string): string {
  return removePersonalData(question).text.replaceAll(placeholder, ' ');
}
