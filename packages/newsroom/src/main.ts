import { PleinNewsroom } from './shell/newsroom.js';
import { newsroomLanguages, type NewsroomLanguage } from './shell/language.js';

const asked = new URLSearchParams(location.search).get('language');
document.documentElement.lang = newsroomLanguages.find((known) => known === asked) ?? 'nl';
document.addEventListener('newsroom-language-chosen', (event) => {
  const { language } = (event as CustomEvent<{ language: NewsroomLanguage }>).detail;
  const address = new URL(location.href);
  address.searchParams.set('language', language);
  history.replaceState(undefined, '', address);
  document.documentElement.lang = language;
});
customElements.define('plein-newsroom', PleinNewsroom);
