import 'survey-core/survey-core.min.css';
import { Model } from 'survey-core';
import 'survey-js-ui';
import { renderSurvey } from 'survey-js-ui';
import { feedback } from 'works';

for (const place of document.querySelectorAll('.work')) {
  const model = new Model({
    completeText: feedback.send,
    elements: [
      { type: 'boolean', renderAs: 'radio', name: 'helpful', title: feedback.question },
      { type: 'comment', name: 'text', title: feedback.explain, visibleIf: '{helpful} notempty' },
    ],
  });
  renderSurvey(model, place);
}
