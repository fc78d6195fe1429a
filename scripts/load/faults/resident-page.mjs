/**
 * The page of a resident in a browser. It submits messages to the outbox and measures events while the
 * network is bad. It reports the result of each to the harness, without the bad network in between. Its clock
 * may run fast, so that long waits pass quickly.
 */
import { startMeasurement } from '../../../packages/measurement/src/index.ts';
import { openOutbox } from '../../../packages/measurement/src/outbox/index.ts';
import { uuidv7 } from '../../../packages/domain/src/identifier/index.ts';
import { letters } from './ledger/marks.mjs';

const settings = new URLSearchParams(location.search);
const tab = settings.get('tab') ?? 'a';
const count = Number(settings.get('count'));
const speed = Number(settings.get('speed') ?? 1);
const epoch = Number(settings.get('epoch'));

const now = () => new Date(epoch + (Date.now() - epoch) * speed);
/**
 * Short waits keep their length, so that the browser and its database can keep up.
 * @type {import('../../../packages/measurement/src/delivery/timers.ts').Timers}
 */
const timers = (callback, milliseconds) => {
  const timer = setTimeout(callback, Math.max(milliseconds / speed, Math.min(milliseconds, 3000)));
  return () => clearTimeout(timer);
};
const random = (/** @type {number} */ bytes) => crypto.getRandomValues(new Uint8Array(bytes));

/** Reports to the harness. These requests are never lost. */
async function tell(/** @type {object} */ news) {
  await fetch('/harness/told', { method: 'POST', body: JSON.stringify({ tab, ...news }) });
}

const outbox = openOutbox({ now, timers });
const measurement = startMeasurement({ gateway: location.origin, now, timers });
const pause = (/** @type {number} */ milliseconds) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

await tell({ pending: (await outbox.pending()).map(({ id, body }) => ({ id, page: pageOf(body) })) });

function pageOf(/** @type {unknown} */ body) {
  return /** @type {{ page: string }} */ (body).page;
}

/** @type {Promise<void>[]} */
const submissions = [];
for (let index = 0; index < count; index += 1) {
  const id = uuidv7(Date.now(), random);
  const page = `/proef/${tab}/${letters(index)}`;
  const body = { id, page, language: 'nl', helpful: true, text: 'Het formulier doet het niet.' };
  const submission = outbox.submit({ id, url: `${location.origin}/v1/feedback-submissions`, body });
  submissions.push(submission.then(({ status }) => tell({ id, page, status })));
  history.replaceState(undefined, '', `${page}${location.search}`);
  measurement.measure({
    name: 'feedback.given',
    detail: { helpful: true, withText: true },
    context: { component: 'plein-feedback-prompt', componentVersion: '0.1.0', language: 'nl' },
  });
  await pause(10 + 30 * Math.random());
}
await Promise.all(submissions);
for (;;) {
  await tell({ waiting: (await outbox.pending()).length, measured: measurement.pending });
  await pause(200);
}
