import { caseView, checkCaseLookup } from '@plein/domain/cases.js';
import { caseLookupSchema } from '@plein/domain/cases/schema.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { CaseLinks } from '../../case-links/case-links.service.js';
import { pageTexts } from '../page.texts.js';
import type { FormPage, PageContext } from '../form.js';
import { shownCase } from '../status.page.js';
import { askPath, linkFrame, linkOver, linksOff } from './link.content.js';
import { linkTexts } from './link.texts.js';

const language = Type.Optional(Type.String());

/** The page on which a resident asks for a link to a case. Its answer is always the same. */
export function linkRequestPage(links: Pick<CaseLinks, 'isOn' | 'ask'>): FormPage {
  function form(context: PageContext, status: number, problem?: string): Promise<Response> {
    if (!links.isOn) return linksOff(context);
    const words = linkTexts[context.language];
    const title = status === 400 ? `${pageTexts[context.language].notSent}: ${words.title}` : words.title;
    const describedBy = problem ? 'reference-hint reference-error' : 'reference-hint';
    return linkFrame(
      context,
      status,
      title,
      html`<h1>${words.title}</h1>
        <p>${words.intro}</p>
        <form method="post" action="${context.address(askPath)}">
          <label class="text" for="reference">${words.reference}</label>
          <p class="day" id="reference-hint">${words.referenceHint}</p>
          ${problem ? html`<p class="said wrong" id="reference-error" role="alert">${problem}</p>` : ''}
          <input
            id="reference"
            name="reference"
            required
            maxlength="60"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck="false"
            dir="ltr"
            aria-describedby="${describedBy}"
            ${status === 400 ? 'aria-invalid=true' : ''}
            value="${context.values.one('reference') ?? ''}"
          />
          <button>${words.ask}</button>
        </form>
        <p><a class="alone" href="${context.address('/pages/status')}">${words.withAddress}</a></p>`,
    );
  }

  return {
    path: askPath,
    name: 'CaseLinkRequest',
    summary: 'Ask for a link to a case by mail, without JavaScript',
    limit: 'caseLinks',
    isOptional: true,
    linked: ['reference'],
    fields: Type.Object({ reference: Type.String(), language }),
    show: (context) => form(context, 200),
    busy: (context) => form(context, 429, linkTexts[context.language].busy),
    async send(context) {
      if (!links.isOn) return linksOff(context);
      const words = linkTexts[context.language];
      const reference = context.values.one('reference');
      const wrong = checkCaseLookup({ reference }).find(({ field }) => field === 'reference');
      if (wrong)
        return form(context, 400, wrong.code === 'reference-missing' ? words.missing : words.invalid);
      const { minutes } = await links.ask({ reference: reference ?? '', language: context.language });
      return linkFrame(
        context,
        200,
        words.asked,
        html`<h1>${words.asked}</h1>
          <p>${words.askedText(minutes)}</p>
          <p>${words.noMail}</p>
          <p><a class="alone" href="${context.address(askPath)}">${words.again}</a></p>
          <p><a class="alone" href="${context.address('/pages/status')}">${words.withAddress}</a></p>`,
      );
    },
  };
}

/**
 * The page of a link. Opening it uses up nothing, so that a program that reads mail may open it; its button shows the
 * case, and uses the link up.
 */
export function linkPage(links: Pick<CaseLinks, 'isUsable' | 'use'>, clock: () => Date): FormPage {
  const keyOf = ({ params }: PageContext): string => params['linkKey'] ?? '';

  async function show(context: PageContext, status: number, problem?: string): Promise<Response> {
    const key = keyOf(context);
    if (!(await links.isUsable(key))) return linkOver(context);
    const words = linkTexts[context.language];
    return linkFrame(
      context,
      status,
      words.open,
      html`<h1>${words.open}</h1>
        ${problem ? html`<p class="said wrong" role="alert">${problem}</p>` : ''}
        <p>${words.openText}</p>
        <form method="post" action="${context.address(`${askPath}/${key}`)}">
          <button>${words.openButton}</button>
        </form>`,
    );
  }

  return {
    path: `${askPath}/{linkKey}`,
    name: 'CaseLink',
    summary: 'See a case by the link of a mail, once',
    limit: 'cases',
    linked: [],
    params: Type.Object({ linkKey: caseLookupSchema.properties.access }),
    fields: Type.Object({ language }),
    show: (context) => show(context, 200),
    busy: (context) => show(context, 429, pageTexts[context.language].failedHelp),
    async send(context) {
      const opened = await links.use(keyOf(context), context.language);
      if (!opened) return linkOver(context);
      const view = caseView(opened.found.document, clock(), context.language);
      return shownCase(context, view, { reference: view.reference, access: opened.access });
    },
  };
}
