import { html } from 'lit';
import { emptyState } from '../empty.js';
import { fileIcon, searchIcon } from '../icons.js';
import { partExamples } from './stage/part-example.js';

export const emptyStateExamples = partExamples(
  {
    part: 'Empty state',
    template: 'emptyState({ icon, level, title, content, action }) // with emptyStyles',
    purpose: 'Says that there is nothing here yet, why, and what can be done.',
    when: ['A list that may be empty.', 'A search without results.'],
    whenNot: ['Something failed: use a notice.', 'Nothing will ever be here: leave the place out.'],
    good: ['"U hebt nog geen zaken. Doet u een melding? Dan volgt u die hier."', 'One way on.'],
    bad: ['"Geen resultaten" and nothing more.', 'A joke or a drawing: the same place shows in a crisis.'],
    keys: [],
    heard: 'Its heading and sentence, in their place.',
  },
  [
    {
      name: 'nothing-yet',
      description: 'Before the first thing is there.',
      setUp: () => () =>
        emptyState({
          icon: fileIcon,
          level: 3,
          title: 'U hebt nog geen zaken',
          content: html`<p>Doet u een melding of aanvraag? Dan volgt u die hier.</p>`,
          action: html`<a class="button second" href="#melding">Doe een melding</a>`,
        }),
    },
    {
      name: 'nothing-found',
      description: 'A search found nothing.',
      setUp: () => () =>
        emptyState({
          icon: searchIcon,
          level: 3,
          title: 'Wij vonden niets over "grofvuill"',
          content: html`<p>
            Bedoelt u <a href="#grofvuil">grofvuil</a>? Of bel <a href="tel:140999">14 0999</a>.
          </p>`,
        }),
    },
  ],
);
