import encodeQR from 'qr';
import { escaped, printedPage } from '../../shared/print/printed-page.js';

/** What goes to each invited voter. */
export interface Invitation {
  readonly code: string;
  /** Page of the poll, with the code in the part of an address that no server sees. */
  readonly address: string;
}

/** With how many letters a file to print is still made here. A printer makes more from the CSV. */
export const mostLetters = 1_000;

/** Returns an invitation for each code. */
export const invitationsOf = (codes: readonly string[], page: string): Invitation[] =>
  codes.map((code) => ({ code, address: `${page}#code=${code}` }));

/** Writes the invitations as CSV (RFC 4180), for a printer or a newsletter. */
export const csvOf = (invitations: readonly Invitation[]): string =>
  ['code,address', ...invitations.map(({ code, address }) => `${code},${address}`)]
    .map((line) => `${line}\r\n`)
    .join('');

/** What a letter says. */
export interface LetterTexts {
  readonly language: string;
  readonly question: string;
  /** Above the code. */
  readonly code: string;
  /** What to do with it. */
  readonly help: string;
  readonly page: string;
}

/** Writes a page to print, with a letter on each sheet: the code, the address and a QR code of both. */
export function lettersOf(
  invitations: readonly Invitation[],
  { language, question, code, help, page }: LetterTexts,
): string {
  const letters = invitations.map(
    (one) => `<section>
<h1>${escaped(question)}</h1>
<p>${escaped(help)}</p>
<p>${escaped(code)}: <strong>${one.code}</strong></p>
<p>${escaped(page)}</p>
${encodeQR(one.address, 'svg')}
</section>`,
  );
  return printedPage({ language, title: question, sheets: letters });
}
