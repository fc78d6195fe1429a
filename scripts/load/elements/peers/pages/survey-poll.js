import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { renderSurvey } from 'survey-js-ui';
import { poll } from 'works';

for (const place of document.querySelectorAll('.work')) {
  const model = new Model({
    completeText: poll.vote,
    elements: [
      {
        type: 'radiogroup',
        name: 'choices',
        title: poll.question,
        description: poll.text,
        choices: poll.options.map(({ name, hint, picture }) => ({
          value: picture,
          text: `${name}. ${hint}`,
        })),
      },
    ],
  });
  renderSurvey(model, place);
}
