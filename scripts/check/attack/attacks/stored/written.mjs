import { randomBytes, randomUUID } from 'node:crypto';
import { pollStrategies } from '../../../../../packages/domain/src/polls/index.ts';
import { filesWith } from './erased.mjs';
import { closePoll, openPoll } from './poll.mjs';

/**
 * Writes texts with markup in a poll, and looks for them where anybody can look: while they wait, after a refusal, after a
 * change of what was accepted, and after their writer erased them. Nobody but an editor reads or decides.
 * @type {import('../../target.mjs').Attack}
 */
export async function writtenAnswers(target, report) {
  const { ask, url, cookies, dataFolder } = target;
  const id = 'written';
  const path = `/v1/polls/${id}`;
  const changes = pollStrategies['open-answer'].settings({ options: [] });
  await openPoll(target, id, { ...changes, kind: 'open-answer', options: [] });
  const editor = { origin: url, cookie: cookies['editor'] ?? '' };
  const post = (/** @type {string} */ address, /** @type {object} */ body, headers = {}) =>
    ask(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });
  const writer = () => {
    const voter = randomBytes(16).toString('base64url');
    return {
      write: (/** @type {string} */ text) =>
        post(`${path}/votes`, { id: randomUUID(), voter, choices: [text] }),
      withdraw: () => post(`${path}/withdrawals`, { id: randomUUID(), voter }),
    };
  };
  const listed = async (/** @type {string} */ state) => {
    const answer = await ask(`/v1/poll-answers?state=${state}&poll=${id}`, { headers: editor });
    /** @type {{ answers: { id: string; revision: number; text: string }[] }} */
    const list = await answer.json();
    return list.answers;
  };
  const decide = async (/** @type {string} */ text, /** @type {object} */ decision, state = 'waiting') => {
    const found = (await listed(state)).find((one) => one.text.includes(text));
    const body = { revision: found?.revision, ...decision };
    return post(`/v1/poll-answers/${found?.id ?? ''}/decision`, body, editor);
  };
  const seen = async () => {
    const places = [path, `${path}/answers`, `${path}/answers?format=csv`, `/pages/poll/${id}`];
    const texts = await Promise.all(places.map(async (place) => (await ask(place)).text()));
    return texts.join('\n');
  };

  const [refused, changed, accepted] = [writer(), writer(), writer()];
  const marks = { refused: randomUUID(), changed: randomUUID(), later: randomUUID(), accepted: randomUUID() };
  const script = '<img src=x onerror=alert(1)>';
  for (const [who, mark] of /** @type {const} */ ([
    [refused, marks.refused],
    [changed, marks.changed],
    [accepted, marks.accepted],
  ])) {
    const answer = await who.write(`${script} ${mark}`);
    report.check(answer.status === 201, () => `A text is answered with ${answer.status}.`);
  }
  await decide(marks.refused, { state: 'refused', reason: 'insulting' });
  await decide(marks.accepted, { state: 'accepted' });
  const [before] = (await listed('waiting')).filter(({ text }) => text.includes(marks.changed));
  await decide(marks.changed, { state: 'accepted' });
  await changed.write(`${script} ${marks.later}`);
  const late = await post(
    `/v1/poll-answers/${before?.id ?? ''}/decision`,
    { revision: before?.revision, state: 'accepted' },
    editor,
  );
  report.check(late.status === 409, () => `A decision about a changed text is answered with ${late.status}.`);
  const open = await seen();
  for (const [name, mark] of Object.entries(marks))
    report.check(!open.includes(mark), () => `The ${name} text is public while the poll is open.`);
  await closePoll(target, id);
  const page = await (await ask(`/pages/poll/${id}`)).text();
  report.check(!/<blockquote[^>]*>(?:<!--[^>]*-->)?<img/.test(page), () => 'Markup of a text is rendered.');
  const over = await seen();
  report.check(over.includes(marks.accepted), () => 'What was accepted is not public after the close.');
  for (const name of /** @type {const} */ (['refused', 'changed', 'later']))
    report.check(!over.includes(marks[name]), () => `The ${name} text is public after the close.`);
  await accepted.withdraw();
  report.check(!(await seen()).includes(marks.accepted), () => 'What was erased is public.');
  const left = await filesWith(dataFolder, marks.accepted);
  report.check(left.length === 0, () => `What was erased is still in ${left.join(', ')}.`);
}
