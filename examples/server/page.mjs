import '@plein/components/contact-widget.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import { renderElement, serverStateScript } from '@plein/components/server.js';

const poll = 'zilverplein-inrichting';
const tasks = [
  { name: 'Paspoort', uri: 'http://standaarden.overheid.nl/owms/terms/paspoort' },
  {
    name: 'Gehandicaptenparkeerkaart',
    uri: 'http://standaarden.overheid.nl/owms/terms/gehandicaptenparkeerkaart',
  },
];

async function ask(/** @type {string} */ url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}.`);
  return response.json();
}

/**
 * Renders a whole page with its elements, which a resident without JavaScript sees as well.
 * @param {string} gateway
 * @returns {Promise<string>}
 */
export async function examplePage(gateway) {
  const addresses = [`${gateway}/v1/profile`, `${gateway}/v1/polls/${poll}`];
  const answers = Object.fromEntries(
    await Promise.all(addresses.map(async (address) => [address, await ask(address)])),
  );
  const state = { now: new Date().toISOString(), gateway, channel: 'website', answers };
  const draw = async (/** @type {string} */ tag, attributes = {}, fallback = '') =>
    (await renderElement({ tag, attributes, fallback, language: 'nl', state })).html;
  const fallback = '<p>Bel <a href="tel:140999">14 0999</a>.</p>';
  return `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Voorbeeld van een server - Gemeente Zilverbeek</title>
    <link rel="stylesheet" href="page.css" />
    <script type="module" src="client.js"></script>
  </head>
  <body>
    <main>
      <h1>Voorbeeld van een server</h1>
      <p>
        <label for="task">Waar gaat uw vraag over?</label>
        <select id="task">
          ${tasks.map(({ name, uri }) => `<option value="${uri}">${name}</option>`).join('')}
        </select>
      </p>
      ${await draw('plein-contact-widget', { task: tasks[0]?.uri }, fallback)}
      ${await draw('plein-participation-poll', { poll })}
      ${await draw('plein-feedback-prompt')}
      <output>Er is nog niets gebeurd.</output>
    </main>
    ${serverStateScript(state)}
  </body>
</html>
`;
}
