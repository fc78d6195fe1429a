import type { TemplateResult } from 'lit';
import type { PollDraft } from '@plein/domain/newsroom.js';
import { textIn } from '@plein/domain/text.js';
import type { NewsroomContext } from '../shell/context.js';
import type { CopyTools } from '../shared/copy-text.js';
import { pageSnippet } from '../shared/page-snippet.js';

/** What is put on a page to show a poll there. */
export const pollSnippet = (
  { poll: { id, kind, question } }: PollDraft,
  copying: CopyTools,
  context: Pick<NewsroomContext, 'language' | 'gateway'>,
): TemplateResult =>
  pageSnippet(
    {
      id,
      tag: 'plein-participation-poll',
      attributes: { poll: id, kind },
      path: `/pages/poll/${id}`,
      words: textIn(question, 'nl'),
    },
    copying,
    context,
  );
