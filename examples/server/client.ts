import { hydrate } from '@plein/components/hydrate.js';

// The state of the server comes before the elements, which hydrate from it.
const hydrated = hydrate();
await Promise.all([
  import('@plein/components/contact-widget.js'),
  import('@plein/components/participation-poll.js'),
  import('@plein/components/feedback-prompt.js'),
]);
await hydrated;

const output = document.querySelector('output');
const say = (text: string): void => {
  if (output) output.textContent = text;
};
const widget = document.querySelector('plein-contact-widget');

document.querySelector<HTMLSelectElement>('#task')?.addEventListener('change', ({ target }) => {
  if (widget && target instanceof HTMLSelectElement) widget.task = target.value;
});
document.addEventListener('plein-voted', ({ detail }) => {
  say(`Gestemd: ${detail.choices.join(', ')}`);
});
document.addEventListener('plein-feedback-given', ({ detail }) => {
  say(detail.helpful ? 'De pagina hielp.' : 'De pagina hielp niet.');
});
document.addEventListener('plein-callback-requested', ({ detail }) => {
  say(`Wij bellen u. Kenmerk: ${detail.reference}`);
});
document.documentElement.dataset['hydrated'] = 'yes';
