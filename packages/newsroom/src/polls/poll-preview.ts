import { html, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { PollDraft } from '@plein/domain/newsroom.js';
import { pollState, type Poll, type PollView } from '@plein/domain/polls.js';
import type { NewsroomLanguage } from '../shell/language.js';
import { preview, previewGateway, previewSection } from '../shared/editing/preview.js';
import type { PollsTerms } from './polls.terms.js';

/** Preview of a poll in the real element: as it will be when it opens, or a closed poll as it is now. */
export class PollPreview {
  #text = '';

  constructor() {
    void import('@plein/components/participation-poll.js');
  }

  render(
    poll: Poll,
    draft: PollDraft | undefined,
    {
      terms,
      language,
      now,
      gateway,
    }: {
      readonly terms: PollsTerms;
      readonly language: NewsroomLanguage;
      readonly now: Date;
      readonly gateway: string;
    },
  ): TemplateResult {
    const at =
      draft?.state === 'closed' ? now : new Date(Math.max(now.getTime(), Date.parse(poll.opensAt) || 0));
    const state = pollState(poll, at);
    const view: PollView = {
      poll: withWords(poll, terms),
      state,
      ...(state === 'closed' && draft?.tally && { tally: draft.tally }),
      ...(draft?.outcome && { outcome: draft.outcome }),
    };
    const origin = previewGateway(gateway);
    const text = JSON.stringify(view);
    if (text !== this.#text) {
      this.#text = text;
      preview(origin, { [`/v1/polls/${poll.id}`]: view }, () => at);
    }
    return previewSection(
      terms,
      keyed(
        text,
        html`<plein-participation-poll
          lang=${language}
          heading-level="3"
          gateway=${origin}
          poll=${poll.id}
        ></plein-participation-poll>`,
      ),
    );
  }
}

/** Fills empty texts of a poll with placeholders, so that the preview shows all of it. */
function withWords(poll: Poll, terms: PollsTerms): Poll {
  const filled = (text: Poll['question'], words: string): Poll['question'] =>
    text['nl'] === '' ? { ...text, nl: words } : text;
  return {
    ...poll,
    question: filled(poll.question, terms.untitled),
    weight: filled(poll.weight, '…'),
    askedBy: filled(poll.askedBy, '…'),
    options: poll.options.map((option, index) => ({
      ...option,
      label: filled(option.label, terms.option(index + 1)),
    })),
  };
}
