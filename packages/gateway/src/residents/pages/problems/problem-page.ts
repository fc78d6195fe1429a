import { html } from 'hono/html';
import type { PageFor } from '../../../http/page-answers.js';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { basePathOf } from '../../../http/base-path.js';
import type { ProfileService } from '../../profile/profile.service.js';
import { framedPage } from '../element-page.js';
import { languageOf } from '../page-languages.js';
import { pageTexts } from '../page.texts.js';

/**
 * Makes the pages that stand in place of problem documents for a resident: what went wrong, and the way to a
 * person, in the language of the address or of the browser.
 */
export const problemPages =
  (
    profiles: Pick<ProfileService, 'profile'>,
    dependencies: Pick<GatewayDependencies, 'publicUrl'>,
  ): PageFor =>
  async (request, status, headers) => {
    const { searchParams } = new URL(request.url);
    const language = languageOf(request, searchParams.get('language'));
    const words = pageTexts[language];
    const title = status === 404 ? words.notFound : words.failed;
    const help = status === 404 ? words.notFoundHelp : words.failedHelp;
    const contact = `${basePathOf(dependencies.publicUrl)}/pages/contact${language === 'nl' ? '' : `?language=${language}`}`;
    const content = html`<h1>${title}</h1>
      <p>${help}</p>
      <p><a class="alone" href="${contact}">${words.contact}</a></p>`;
    // Without a store there is no profile, but there is still a page.
    const profile = await profiles.profile().catch(() => undefined);
    return framedPage(
      { status, title, content: { html: String(await content), style: '', script: '' }, headers },
      { dependencies, profile, language, channel: 'website' },
    );
  };
