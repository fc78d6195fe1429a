import { html, type TemplateResult } from 'lit';
import type { Profile } from '@plein/domain/profile.js';
import { textIn } from '@plein/domain/text.js';
import type { CopyTools } from '../shared/copy-text.js';
import { selectField } from '../shared/controls.js';
import { pageSnippet } from '../shared/page-snippet.js';
import type { NewsroomLanguage } from '../shell/language.js';
import type { AskedElsewhere } from './asked-elsewhere.js';
import { placedElements, type PlacedElement } from './placed-elements.js';
import type { SitesTerms } from './sites.terms.js';

interface Shown {
  readonly terms: SitesTerms;
  readonly tools: CopyTools;
  readonly language: NewsroomLanguage;
  readonly gateway: string;
  readonly profile: Profile | undefined;
  /** The subject of the page, by its URI; empty for none. */
  readonly task: string;
  readonly chooseTask: (task: string) => void;
  readonly elsewhere: AskedElsewhere;
}

/** What to paste for each element, for a page about a subject of choice. */
export function elementSnippets({
  terms,
  tools,
  language,
  gateway,
  profile,
  task,
  chooseTask,
  elsewhere,
}: Shown): TemplateResult {
  return html`<section class="card stack" aria-labelledby="elements-title" id="elements">
    <h2 id="elements-title">${terms.elements}</h2>
    ${selectField({
      id: 'task',
      label: terms.task,
      value: task,
      options: [
        ['', terms.noTask],
        ...(profile?.tasks ?? []).map(({ uri, name }) => [uri, textIn(name, language)] as const),
      ],
      choose: chooseTask,
    })}
    ${(Object.keys(placedElements) as PlacedElement[]).map((id) => {
      const { tag, path, hasTask } = placedElements[id];
      return pageSnippet(
        {
          id,
          tag,
          path,
          title: terms.elementNames[id],
          attributes: hasTask && task !== '' ? { task } : {},
          words: terms.elementLinks[id],
        },
        tools,
        { language, gateway },
      );
    })}
    ${elsewhere.render(tools, gateway, task)}
  </section>`;
}
