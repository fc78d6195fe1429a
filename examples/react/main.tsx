import { configure } from '@plein/components';
import { startMeasurement } from '@plein/measurement';
import { PleinContactWidget, PleinFeedbackPrompt, PleinParticipationPoll } from '@plein/react';
import { useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { gateway, tasks } from '../tasks.js';

configure({ gateway });
startMeasurement({ gateway });

function App(): ReactNode {
  const [task, setTask] = useState<string>(tasks[0].uri);
  const [news, setNews] = useState('Er is nog niets gebeurd.');
  return (
    <main>
      <h1>Voorbeeld in React</h1>
      <p>
        <label htmlFor="task">Waar gaat uw vraag over?</label>{' '}
        <select
          id="task"
          value={task}
          onChange={({ target }) => {
            setTask(target.value);
          }}
        >
          {tasks.map(({ name, uri }) => (
            <option key={uri} value={uri}>
              {name}
            </option>
          ))}
        </select>
      </p>
      <PleinContactWidget
        task={task}
        onPleinCallbackRequested={({ detail }) => {
          setNews(`Wij bellen u. Kenmerk: ${detail.reference}`);
        }}
      >
        <p>
          Bel <a href="tel:140999">14 0999</a>.
        </p>
      </PleinContactWidget>
      <PleinParticipationPoll
        poll="zilverplein-inrichting"
        headingLevel={2}
        onPleinVoted={({ detail }) => {
          setNews(`Gestemd: ${detail.choices.join(', ')}`);
        }}
      />
      <PleinFeedbackPrompt
        onPleinFeedbackGiven={({ detail }) => {
          setNews(detail.helpful ? 'De pagina hielp.' : 'De pagina hielp niet.');
        }}
      />
      <output>{news}</output>
    </main>
  );
}

const place = document.querySelector('#app');
if (place) createRoot(place).render(<App />);
