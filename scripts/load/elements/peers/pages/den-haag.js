import { Button } from '@gemeente-denhaag/button';
import '@gemeente-denhaag/button/index.css';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { feedback } from 'works';

function Prompt() {
  const [isPressed, setPressed] = useState(false);
  const [yes, no] = feedback.answers;
  return createElement(
    'section',
    {},
    createElement('h2', {}, feedback.question),
    createElement(Button, { variant: 'secondary-action' }, yes),
    createElement(
      Button,
      { variant: 'secondary-action', 'data-press': '', onClick: () => setPressed(true) },
      no,
    ),
    createElement(Button, { variant: 'secondary-action' }, feedback.problem),
    isPressed && createElement('label', {}, feedback.explain, createElement('textarea')),
    isPressed && createElement(Button, {}, feedback.send),
  );
}

for (const place of document.querySelectorAll('.work')) createRoot(place).render(createElement(Prompt));
