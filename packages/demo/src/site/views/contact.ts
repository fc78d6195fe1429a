import type { CallbackSlot } from '@plein/domain/contact.js';
import type { Language } from '../language.js';
import { html } from '../markup.js';
import type { Page } from '../page.js';
import { contactWidget } from '../parts/elements.js';
import { paths } from '../paths.js';

const words = {
  nl: {
    title: 'Contact',
    lead: 'Bel ons, kom langs of laat u terugbellen. Is er nu niemand? Dan kiest u wanneer een medewerker u belt.',
    appointment: 'Maak een afspraak',
    appointmentText: 'Kies zelf een dag en een tijd. Lukt dat niet? Bel 14 0999.',
    visit: 'Kom naar het stadhuis',
    visitText: 'Het Zilverplein 1, 9999 ZB Zilverbeek',
    visitHours: 'Open op werkdagen van 9.00 tot 16.00 uur. Op donderdag tot 20.00 uur.',
    access: 'De ingang is gelijkvloers. De deur gaat vanzelf open. Er is een lift en een aangepast toilet.',
    urgent: 'Gevaar?',
    urgentText: 'Bel 112 als iemand direct gevaar loopt.',
  },
  en: {
    title: 'Contact',
    lead: 'Call us, come in or ask us to call you back. Is nobody there now? Then you choose when somebody calls you.',
    appointment: 'Make an appointment',
    appointmentText: 'Choose a day and a time yourself. Does that not work? Call 14 0999.',
    visit: 'Visit the town hall',
    visitText: 'Het Zilverplein 1, 9999 ZB Zilverbeek',
    visitHours: 'Open on working days from 9 am to 4 pm. On Thursdays until 8 pm.',
    access: 'The entrance is level. The door opens by itself. There is a lift and an accessible toilet.',
    urgent: 'Danger?',
    urgentText: 'Call 112 if someone is in immediate danger.',
  },
} satisfies Record<Language, Record<string, string>>;

/** Returns the page with every channel of the municipality. */
export function contactView(language: Language, slots: CallbackSlot[]): Page {
  const say = words[language];
  return {
    language,
    paths: paths.contact,
    title: say.title,
    description: say.lead,
    trail: [],
    feedback: true,
    kind: 'plain',
    body: html`<div class="columns">
      <div class="text">
        <h1>${say.title}</h1>
        <p class="lead">${say.lead}</p>
        ${contactWidget(language, slots)}
      </div>
      <aside class="text beside-text">
        <h2 id="afspraak">${say.appointment}</h2>
        <p>${say.appointmentText}</p>
        <h2>${say.visit}</h2>
        <address>${say.visitText}</address>
        <p>${say.visitHours}</p>
        <p>${say.access}</p>
        <h2>${say.urgent}</h2>
        <p>${say.urgentText}</p>
      </aside>
    </div>`,
  };
}
