import type { Language } from '../language.js';
import { html, type Markup } from '../markup.js';
import type { Page } from '../page.js';
import { icon } from '../parts/icons.js';
import { paths } from '../paths.js';
import { taskPages, themes, topTaskPages, type TaskPage } from '../tasks/index.js';
import { siteTexts } from '../texts.js';

const words = {
  nl: {
    title: 'Wat wilt u regelen?',
    lead: 'Kies een onderwerp. U leest wat u nodig heeft, wat het kost en hoe lang het duurt.',
    top: 'Veel gekozen',
    all: 'Alle onderwerpen',
    followText: 'Heeft u iets aangevraagd of gemeld? Kijk hoe ver wij zijn.',
    followAction: 'Volg uw zaak',
    squareTitle: 'Het Zilverplein wordt nieuw',
    squareText: 'Groen, water of markt? Er zijn drie ontwerpen. Kies het plein dat bij de buurt past.',
    squareAction: 'Geef uw mening',
    contactText: 'Bel, kom langs of laat u terugbellen op een tijd die u past.',
    contactAction: 'Neem contact op',
    contactTitle: 'Liever een mens spreken?',
  },
  en: {
    title: 'What would you like to arrange?',
    lead: 'Choose a subject. You read what you need, what it costs and how long it takes.',
    top: 'Chosen most',
    all: 'All subjects',
    followText: 'Did you apply for something or report something? See how far we are.',
    followAction: 'Follow your case',
    squareTitle: 'A new square: Het Zilverplein',
    squareText:
      'Green, water or market? There are three designs. Choose the square that suits the neighbourhood.',
    squareAction: 'Give your opinion',
    contactText: 'Call, come in or ask us to call you back at a time that suits you.',
    contactAction: 'Contact us',
    contactTitle: 'Would you rather speak to a person?',
  },
} satisfies Record<Language, Record<string, string>>;

/** Returns the home page. It starts with the tasks that most residents come for. */
export function homeView(language: Language): Page {
  const say = words[language];
  const body: Markup = html`<div class="hero">
      <div class="frame hero-inside">
        <h1>${say.title}</h1>
        <p>${say.lead}</p>
      </div>
    </div>
    <div class="frame">
      <section aria-labelledby="top">
        <h2 class="visually-hidden" id="top">${say.top}</h2>
        <ul class="top-tasks">
          ${topTaskPages.map((task) => topTask(task, language))}
        </ul>
      </section>
      <div class="channel-links">
        <section class="channel-link">
          ${icon('track')}
          <h2>${say.followAction}</h2>
          <p>${say.followText}</p>
          <p><a class="button" href="${paths.follow[language]}">${say.followAction}${icon('arrow')}</a></p>
        </section>
        <section class="channel-link">
          ${icon('speech')}
          <h2>${say.contactTitle}</h2>
          <p>${say.contactText}</p>
          <p>
            <a class="button button-quiet" href="${paths.contact[language]}"
              >${say.contactAction}${icon('arrow')}</a
            >
          </p>
        </section>
      </div>
      <section class="square-teaser">
        <img src="/site/zilverplein.svg" alt="" width="560" height="360" />
        <div>
          <h2>${say.squareTitle}</h2>
          <p>${say.squareText}</p>
          <p>
            <a class="button button-quiet" href="${paths.square[language]}"
              >${say.squareAction}${icon('arrow')}</a
            >
          </p>
        </div>
      </section>
      <section class="all" aria-labelledby="all">
        <h2 id="all">${say.all}</h2>
        <div class="all-tasks">
          ${themes.map(
            (theme) =>
              html`<div>
                <h3>${siteTexts[language].themes[theme]}</h3>
                <ul>
                  ${taskPages
                    .filter((task) => task.theme === theme)
                    .map(
                      (task) =>
                        html`<li><a href="${task.paths[language]}">${task.texts[language].title}</a></li>`,
                    )}
                </ul>
              </div>`,
          )}
        </div>
      </section>
    </div>`;
  return {
    language,
    paths: paths.home,
    title: say.title,
    description: say.lead,
    trail: [],
    body,
    feedback: false,
    kind: 'home',
  };
}

function topTask(task: TaskPage, language: Language): Markup {
  const text = task.texts[language];
  return html`<li class="top-task">
    <span class="top-task-icon">${icon(task.icon)}</span>
    <span class="top-task-words">
      <a href="${task.paths[language]}">${text.title}</a>
      <span class="top-task-summary">${text.summary}</span>
    </span>
  </li>`;
}
