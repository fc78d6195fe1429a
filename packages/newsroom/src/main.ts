import { PleinNewsroom } from './newsroom.js';
import { newsroomLanguages } from './newsroom.terms.js';

const titles = { nl: 'Nieuwskamer', en: 'Newsroom' } as const;
const asked = new URLSearchParams(location.search).get('language');
const language = newsroomLanguages.find((known) => known === asked) ?? 'nl';

const show = (chosen: 'nl' | 'en'): void => {
  document.documentElement.lang = chosen;
  document.title = titles[chosen];
};

show(language);
document.addEventListener('newsroom-language-chosen', (event) => {
  const { language: chosen } = (event as CustomEvent<{ language: 'nl' | 'en' }>).detail;
  const address = new URL(location.href);
  address.searchParams.set('language', chosen);
  history.replaceState(undefined, '', address);
  show(chosen);
});
customElements.define('plein-newsroom', PleinNewsroom);
