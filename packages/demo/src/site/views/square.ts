import type { Poll } from '@plein/domain/polls.js';
import type { Language } from '../language.js';
import { html, type Markup } from '../markup.js';
import type { Page } from '../page.js';
import { participationPoll } from '../parts/elements.js';
import { paths } from '../paths.js';

const words = {
  nl: {
    title: 'Het Zilverplein',
    lead: 'Het plein wordt vernieuwd. De bestrating is oud en bij hete zomers is er te weinig schaduw. U beslist mee over wat er komt.',
    plan: 'Wat gaat er gebeuren?',
    planSteps: [
      'Tot en met de stemming: u kiest een ontwerp en uw wensen.',
      'Daarna: de gemeenteraad leest de uitkomst en kiest een ontwerp.',
      'Volgend jaar: het plein gaat open. De winkels blijven bereikbaar.',
    ],
    question: 'Heeft u een vraag over het plein?',
    questionText: 'Stel uw vraag in de chat, of laat u terugbellen door iemand die het plan kent.',
    contact: 'Neem contact op',
    picture: 'Plattegrond van het plein met bomen, een beek en de markt.',
  },
  en: {
    title: 'Het Zilverplein',
    lead: 'The square is being redesigned. The paving is old and hot summers leave too little shade. You help decide what comes.',
    plan: 'What will happen?',
    planSteps: [
      'Until the vote closes: you choose a design and your wishes.',
      'Then: the council reads the outcome and chooses a design.',
      'Next year: work on the square starts. The shops stay open.',
    ],
    question: 'Do you have a question about the square?',
    questionText: 'Ask it in the chat, or ask someone who knows the plan to call you back.',
    contact: 'Contact us',
    picture: 'Plan of the square with trees, a brook and the market.',
  },
} satisfies Record<Language, Record<string, string | string[]>>;

/** Returns the page of the neighbourhood, with the polls about its square. */
export function squareView(language: Language, polls: Poll[]): Page {
  const say = words[language];
  return {
    language,
    paths: paths.square,
    title: say.title,
    description: say.lead,
    trail: [],
    feedback: true,
    kind: 'plain',
    body: html`<div class="columns">
      <div class="text">
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
        <img class="picture" src="/site/zilverplein.svg" alt="${say.picture}" width="560" height="360" />
        ${polls.map((poll) => pollOf(poll, language))}
      </div>
      <aside class="text beside-text">
        <h2>${say.plan}</h2>
        <ol class="steps">
          ${say.planSteps.map((step) => html`<li>${step}</li>`)}
        </ol>
        <h2>${say.question}</h2>
        <p>${say.questionText}</p>
        <p><a class="alone" href="${paths.contact[language]}">${say.contact}</a></p>
      </aside>
    </div>`,
  };
}

function pollOf(poll: Poll, language: Language): Markup {
  return participationPoll(language, {
    id: poll.id,
    question: poll.question[language] ?? '',
    options: poll.options.map((option) => ({ id: option.id, label: option.label[language] ?? option.id })),
    kind: poll.kind,
  });
}
