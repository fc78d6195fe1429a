import { PleinNewsroom } from './shell/newsroom.js';
import { chosenLanguage } from './shell/chosen-language.js';
import type { NewsroomLanguage } from './shell/language.js';

const language = chosenLanguage(() => localStorage);
document.documentElement.lang = language.read(new URL(location.href));
document.addEventListener('newsroom-language-chosen', (event) => {
  const { language: chosen } = (event as CustomEvent<{ language: NewsroomLanguage }>).detail;
  history.replaceState(undefined, '', language.choose(chosen, new URL(location.href)));
  document.documentElement.lang = chosen;
});
customElements.define('plein-newsroom', PleinNewsroom);
