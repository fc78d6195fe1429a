import encodeQR from 'qr';
import { escaped, printedPage } from '../shared/print/printed-page.js';

/** What a poster says. */
export interface PosterTexts {
  readonly language: string;
  readonly title: string;
  /** What to do with the code. */
  readonly help: string;
  /** The address that the code leads to. */
  readonly address: string;
}

/** Writes a poster to print: the question, a QR code, and its address for anyone who types it. */
export const posterOf = ({ language, title, help, address }: PosterTexts): string =>
  printedPage({
    language,
    title,
    sheets: [
      `<section class="poster">
<h1>${escaped(title)}</h1>
<p>${escaped(help)}</p>
${encodeQR(address, 'svg')}
<p>${escaped(address)}</p>
</section>`,
    ],
  });
