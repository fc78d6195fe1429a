import type { Language } from '../language.js';
import { html } from '../markup.js';
import type { Page } from '../page.js';
import { paths } from '../paths.js';

interface PrivacyText {
  title: string;
  lead: string;
  parts: { title: string; lines: string[] }[];
}

const texts: Record<Language, PrivacyText> = {
  nl: {
    title: 'Privacy',
    lead: 'Wij vragen alleen wat nodig is om u te helpen. Hier leest u wat wij bewaren en waarom.',
    parts: [
      {
        title: 'Als u ons iets stuurt',
        lines: [
          'Laat u terugbellen? Dan bewaren wij uw naam, uw telefoonnummer en uw vraag.',
          'Geeft u uw mening over een pagina? Persoonlijke gegevens halen wij uit de tekst voordat wij die bewaren.',
          'Weet de chat geen antwoord? Dan bewaren wij uw vraag, zonder persoonlijke gegevens.',
          'Stemt u? Dan bewaren wij uw keuze, maar niet wie u bent. Een code op uw eigen apparaat laat u uw stem wijzigen.',
        ],
      },
      {
        title: 'Als u deze site bekijkt',
        lines: [
          'Wij tellen hoe vaak pagina’s en knoppen worden gebruikt. Daarvoor gebruiken wij geen cookies.',
          'Wij bewaren geen IP-adres en volgen u niet van pagina naar pagina.',
        ],
      },
      {
        title: 'Uw rechten',
        lines: [
          'U mag zien wat wij van u hebben. U mag het laten verbeteren of weghalen.',
          'Bel 14 0999 of mail naar privacy@zilverbeek.example.',
        ],
      },
    ],
  },
  en: {
    title: 'Privacy',
    lead: 'We only ask what we need to help you. Here you read what we keep and why.',
    parts: [
      {
        title: 'When you send us something',
        lines: [
          'Do you ask us to call you back? Then we keep your name, your telephone number and your question.',
          'Do you give your opinion about a page? We take personal data out of the text before we keep it.',
          'Does the chat have no answer? Then we keep your question, without personal data.',
          'Do you vote? Then we keep your choice, but not who you are. A code on your own device lets you change your vote.',
        ],
      },
      {
        title: 'When you look at this site',
        lines: [
          'We count how often pages and buttons are used. We use no cookies for that.',
          'We keep no IP address and do not follow you from page to page.',
        ],
      },
      {
        title: 'Your rights',
        lines: [
          'You may see what we have about you. You may have it corrected or removed.',
          'Call 14 0999 or mail to privacy@zilverbeek.example.',
        ],
      },
    ],
  },
};

/** Returns the page about the municipality's use of personal data. */
export function privacyView(language: Language): Page {
  const text = texts[language];
  return {
    language,
    paths: paths.privacy,
    title: text.title,
    description: text.lead,
    trail: [],
    feedback: true,
    kind: 'plain',
    body: html`<div class="text">
      <h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${text.parts.map(
        (part) =>
          html`<h2>${part.title}</h2>
            ${part.lines.map((line) => html`<p>${line}</p>`)}`,
      )}
    </div>`,
  };
}
