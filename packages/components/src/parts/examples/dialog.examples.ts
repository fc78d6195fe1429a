import { html } from 'lit';
import { press, shown } from '../../examples/interact.js';
import { DialogController, dialog } from '../dialog.js';
import { partExamples } from './stage/part-example.js';
import type { SetUp } from './stage/part-stage.js';

const asked: SetUp = (stage) => {
  const controller = new DialogController(stage, 'forget');
  const close = (): void => {
    controller.close();
  };
  return () => html`
    <button
      type="button"
      class="button second"
      id="opener"
      @click=${(event: Event) => controller.open(event.currentTarget)}
    >
      Wis dit gesprek
    </button>
    ${dialog(controller, {
      level: 2,
      title: 'Wilt u dit gesprek wissen?',
      close: 'Sluit',
      content: html`<p>Wat u vroeg en wat wij zeiden, is dan weg. U kunt het niet terughalen.</p>`,
      actions: html`
        <button type="button" class="button" @click=${close}>Wis het gesprek</button>
        <button type="button" class="button second" @click=${close}>Bewaar het</button>
      `,
    })}
  `;
};

export const dialogExamples = partExamples(
  {
    part: 'Dialog',
    template:
      'dialog(new DialogController(host, id), { level, title, close, content, actions }) // with buttonStyles, dialogStyles',
    purpose: 'Asks something that must be answered first.',
    when: ['Something cannot be undone.', 'The answer is a word or two.'],
    whenNot: ['News: use a notice.', 'A form: give it a place on the page.', 'On opening a page: never.'],
    good: [
      'The title is the question, the buttons are its answers.',
      'Escape and the close button change nothing.',
    ],
    bad: ['"Weet u het zeker?" with "Ja" and "Nee".', 'A dialog from a dialog.'],
    keys: [
      ['Escape', 'closes it; nothing is changed'],
      ['Tab', 'stays inside'],
    ],
    heard: 'The title and "dialog". Afterwards the focus is back where it came from.',
  },
  [
    { name: 'closed', description: 'Before the press.', setUp: asked },
    {
      name: 'open',
      description: 'The page behind it cannot be reached; the focus is on the title.',
      setUp: asked,
      act: async (element) => {
        await press(element, '#opener');
        await shown(element, 'dialog[open] .title');
      },
    },
  ],
);
