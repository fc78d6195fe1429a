import { html } from 'hono/html';
import { linkMinutes } from '../../case-links/case-link-rules.js';
import type { PageContext } from '../form.js';
import { linkTexts } from './link.texts.js';

/** Address of the page on which a resident asks for a link. */
export const askPath = '/pages/case-links';

/** No search engine may keep a page with a secret address, and no other page may learn that address. */
const headers = { 'x-robots-tag': 'noindex' } as const;

/** Makes a page of links around its content. */
export async function linkFrame(
  context: PageContext,
  status: number,
  title: string,
  content: ReturnType<typeof html>,
): Promise<Response> {
  return context.frame({
    ...{ status, title, headers },
    content: { html: `<div class="promise">${String(await content)}</div>`, style: '', script: '' },
  });
}

/** Makes a page that says why there is no case here, and leads to the form with the postcode. */
function dead(context: PageContext, title: string, help: string, anew?: string): Promise<Response> {
  const { withAddress } = linkTexts[context.language];
  return linkFrame(
    context,
    404,
    title,
    html`<h1>${title}</h1>
      <p>${help}</p>
      ${anew === undefined ? '' : html`<p><a class="alone" href="${context.address(askPath)}">${anew}</a></p>`}
      <p><a class="alone" href="${context.address('/pages/status')}">${withAddress}</a></p>`,
  );
}

/** Says that a link does not open a case, for whatever reason, and leads to a new one. */
export function linkOver(context: PageContext): Promise<Response> {
  const { over, overHelp, title } = linkTexts[context.language];
  return dead(context, over, overHelp(linkMinutes), title);
}

/** Says that the gateway mails no links. */
export function linksOff(context: PageContext): Promise<Response> {
  const { off, offHelp } = linkTexts[context.language];
  return dead(context, off, offHelp);
}
