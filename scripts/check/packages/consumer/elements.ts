/** Code of a page that uses the elements, with the errors that the types must report. */
import '@plein/components/contact-widget.js';
import '@plein/components/participation-poll.js';
import '@plein/components/status-tracker.js';

const poll = document.createElement('plein-participation-poll');
poll.poll = 'zilverplein-inrichting';
poll.headingLevel = 3;
// @ts-expect-error there is no such property
poll.question = 'Which plan?';
// @ts-expect-error a heading has a level, not a name
poll.headingLevel = 'three';
// @ts-expect-error no such channel
poll.channel = 'telegraph';

poll.addEventListener('plein-voted', ({ detail }) => {
  const choices: readonly string[] = detail.choices;
  // @ts-expect-error a vote has no score
  console.warn(choices, detail.score);
});

document.addEventListener('plein-measure', ({ detail }) => {
  const name: string = detail.name;
  // @ts-expect-error the name of an event is a text
  const wrong: number = detail.name;
  console.warn(name, wrong);
});

addEventListener('plein-contact-requested', (event) => {
  event.preventDefault();
  const reference: string = event.detail.caseReference;
  console.warn(reference);
});

const tracker = document.querySelector('plein-status-tracker');
if (tracker) {
  tracker.reference = 'Z2026-0001';
  // @ts-expect-error only the element itself knows its settings
  tracker.settings = {};
}

const widget = document.querySelector('plein-contact-widget');
widget?.requestCallback({ question: 'May I come by?' });
// @ts-expect-error a question is a text
widget?.requestCallback({ question: 7 });
