import type { NewsroomLanguage } from '../shell/language.js';

const nl = {
  title: 'Zet dit op een pagina',
  html: 'HTML voor de pagina',
  htmlHelp: 'De link erin zien bewoners als het onderdeel niet kan laden. U mag die tekst veranderen.',
  head: 'Eén keer in de kop van de site',
  placeholder: 'HTML voor een systeem dat onbekende codes weghaalt',
  placeholderHelp:
    'Is het onderdeel na het opslaan verdwenen? Gebruik dan deze code. De twee regels in de kop blijven nodig.',
  frame: 'Een kader',
  frameHelp: 'Werkt ook zonder de regels in de kop. Het kader heeft dan een vaste hoogte.',
  answerFrameHelp:
    'Het kader toont altijd het antwoord van nu. Met de twee regels in de kop krijgt het vanzelf de goede hoogte.',
  text: 'De tekst zelf',
  textHelp: 'Deze tekst verandert niet mee. Plak hem opnieuw als u het antwoord wijzigt.',
  link: 'Een link',
  linkHelp:
    'Kan uw site geen HTML aan? Zet dan deze link. Hij gaat naar dezelfde inhoud op een eigen pagina.',
};

export type SnippetTerms = typeof nl;

const en: SnippetTerms = {
  title: 'Put this on a page',
  html: 'HTML for the page',
  htmlHelp: 'Residents see the link in it when the element cannot load. You may change its text.',
  head: 'Once in the head of the site',
  placeholder: 'HTML for a system that takes out unknown code',
  placeholderHelp:
    'Is the element gone after saving? Then use this code. The two lines in the head are still needed.',
  frame: 'A frame',
  frameHelp: 'Works without the lines in the head too. The frame then has a fixed height.',
  answerFrameHelp:
    'The frame always shows the answer of today. With the two lines in the head it gets the right height by itself.',
  text: 'The text itself',
  textHelp: 'This text does not follow. Paste it again when you change the answer.',
  link: 'A link',
  linkHelp:
    'If your site does not take HTML, use this link. It leads to the same content on a page of its own.',
};

/** Terms of "put this on a page". */
export const snippetTerms: Readonly<Record<NewsroomLanguage, SnippetTerms>> = { nl, en };
