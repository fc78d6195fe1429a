import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { configure } from '@plein/components';
import { caseView } from '@plein/domain/cases.js';
import type { CaseRecord } from '@plein/domain/cases/records.js';
import type { NewsroomContext } from '../shell/context.js';
import { preview, previewGateway, previewSection } from '../shared/editing/preview.js';
import type { CasesTerms } from './cases.terms.js';

/** Preview of a case in the real tracker, as the resident finds it. */
export class CasePreview implements ReactiveController {
  #text = '';

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
    void import('@plein/components/status-tracker.js');
  }

  hostDisconnected(): void {
    this.#text = '';
    // The elements of other previews are not on a page of the gateway.
    configure({ page: undefined });
  }

  render(
    { document }: CaseRecord,
    terms: CasesTerms,
    { language, now, gateway, profile }: Pick<NewsroomContext, 'language' | 'now' | 'gateway' | 'profile'>,
  ): TemplateResult {
    const origin = previewGateway(gateway);
    const view = caseView(document, now(), language);
    const text = JSON.stringify([view, language]);
    if (text !== this.#text) {
      this.#text = text;
      preview(origin, { '/v1/case-lookups': view, ...(profile && { '/v1/profile': profile }) }, now);
      configure({ page: { action: '', answer: view } });
    }
    return previewSection(
      terms,
      keyed(
        text,
        html`<plein-status-tracker
          lang=${language}
          heading-level="3"
          gateway=${origin}
        ></plein-status-tracker>`,
      ),
    );
  }
}
