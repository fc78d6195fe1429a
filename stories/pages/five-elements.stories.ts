import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { tokens } from '@plein/tokens/list.js';

export default {
  title: 'Plein/Vijf elementen · Five elements',
  id: 'plein-five-elements',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen' },
} satisfies Meta;

/** A token as the page of a municipality reads it: from its theme, else our default. */
const token = (name: string): string => tokens.find((candidate) => candidate.name === name)?.css ?? 'inherit';

const pageStyles = `
  .town { --edge: clamp(16px, 4vw, 40px); background: ${token('color-ground')}; color: ${token('color-ink')};
    font-family: ${token('font-text')}; line-height: 1.5; }
  .town * { box-sizing: border-box; }
  .town .frame { max-inline-size: 72rem; margin-inline: auto; padding-inline: var(--edge); }
  .town header { border-block-end: 1px solid ${token('color-line')}; }
  .town header .frame { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 32px; padding-block: 16px; }
  .town .brand { display: flex; align-items: center; gap: 12px; margin-inline-end: auto; font-size: 1.125rem; font-weight: 700; }
  .town .brand::before { content: ''; inline-size: 28px; block-size: 28px; border: 6px solid ${token('color-action')};
    border-end-end-radius: 14px; }
  .town nav { display: flex; flex-wrap: wrap; gap: 8px 24px; }
  .town a { color: ${token('color-action')}; text-underline-offset: 0.15em; }
  .town .hero { background: ${token('color-soft')}; }
  .town .hero .frame { padding-block: 32px 40px; }
  .town h1, .town h2 { margin: 0; font-family: ${token('font-heading')}; font-weight: ${token('font-heading-weight')};
    line-height: 1.2; text-wrap: balance; }
  .town h1 { margin-block: 12px 12px; font-size: clamp(1.8rem, 1.4rem + 2vw, 2.6rem); }
  .town h2 { margin-block-end: 12px; font-size: 1.5rem; }
  .town p, .town ul { margin: 0 0 16px; max-inline-size: 62ch; }
  .town .trail { margin: 0; color: ${token('color-ink-quiet')}; font-size: 0.9375rem; }
  .town .columns { display: grid; gap: 40px clamp(32px, 6vw, 72px); padding-block: 40px; }
  .town section + section { margin-block-start: 48px; }
  .town footer { margin-block-start: 40px; border-block-start: 1px solid ${token('color-line')}; color: ${token('color-ink-quiet')}; }
  .town footer .frame { padding-block: 24px 96px; }
  @media (min-width: 60rem) { .town .columns { grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); } }
`;

const styleOf = (css: string): HTMLStyleElement =>
  Object.assign(document.createElement('style'), { textContent: css });

const head = html`<header lang="nl">
    <div class="frame">
      <span class="brand">Gemeente Zilverbeek</span>
      <nav aria-label="Hoofdmenu">
        <a href="#zaak">Volg uw zaak</a><a href="#plein">Het Zilverplein</a><a href="#contact">Contact</a>
      </nav>
    </div>
  </header>
  <div class="hero" lang="nl">
    <div class="frame">
      <p class="trail">Home › Paspoort en identiteitskaart</p>
      <h1>Paspoort aanvragen</h1>
      <p>U vraagt uw paspoort aan de balie aan. Neem uw oude paspoort en een pasfoto mee.</p>
    </div>
  </div>`;

const page = (): TemplateResult => html`
  ${styleOf(pageStyles)}
  <div class="town">
    ${head}
    <plein-channel task="http://standaarden.overheid.nl/owms/terms/paspoort">
      <main class="frame columns">
        <div>
          <section lang="nl">
            <h2>Zo werkt het</h2>
            <ul>
              <li>Maak een afspraak en kom zelf langs.</li>
              <li>Neem uw oude paspoort en een pasfoto mee.</li>
              <li>Haal uw paspoort na vijf werkdagen op.</li>
            </ul>
          </section>
          <section id="zaak"><plein-status-tracker></plein-status-tracker></section>
          <section id="plein">
            <plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>
          </section>
        </div>
        <div id="contact"><plein-contact-widget></plein-contact-widget></div>
      </main>
      <div class="frame"><plein-feedback-prompt></plein-feedback-prompt></div>
      <footer lang="nl">
        <div class="frame">Gemeente Zilverbeek bestaat niet. Alles op deze pagina is een voorbeeld.</div>
      </footer>
      <plein-chat-launcher></plein-chat-launcher>
    </plein-channel>
  </div>
`;

/** The five elements on the page of a municipality, with the gateway in this page. */
export const OnOnePage: StoryObj = { name: 'Op één pagina · On one page', render: page };
