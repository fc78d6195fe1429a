import type { Poll, Tally, VoteReceipt } from '@plein/domain/polls.js';
import { ballotSchema } from '@plein/domain/polls/schema.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { PollsService } from '../polls/polls.service.js';
import type { FormPage, PageContext } from './form.js';
import { momentInWords, type PageLanguage } from './languages.js';
import { page, type Html } from './layout.js';
import { choiceList, hidden, type FieldErrors } from './parts.js';
import { pollTexts } from './poll.texts.js';

const fields = ballotSchema.properties;

/**
 * Voting. The voter's token stands in the page and nowhere else: sending the same page again, or with another
 * choice, is the same vote.
 */
export function pollPage(polls: PollsService, newId: () => string, newVoter: () => string): FormPage {
  async function form(status: number, context: PageContext, errors: FieldErrors): Promise<Response> {
    const { language, organisation, values, params } = context;
    const texts = pollTexts[language];
    const view = await polls.view(params['poll'] ?? '');
    if (!view) return notFound(context);
    const { poll, state, tally } = view;
    const voter = values.valid('voter', fields.voter) ?? newVoter();
    const content = html`${introduction(poll, language)}
      <p>${state === 'announced' ? texts.announced : state === 'open' ? texts.open : texts.closed}</p>
      ${state === 'open' ? voteForm(poll, language, voter, values.all('choices'), errors) : ''}
      ${tally ? results(poll, tally, [], language) : ''}`;
    return page(status, { language, organisation, title: textIn(poll.question, language), errors, content });
  }

  function voteForm(
    poll: Poll,
    language: PageLanguage,
    voter: string,
    chosen: readonly string[],
    errors: FieldErrors,
    button: string = pollTexts[language].send,
  ): Html {
    const texts = pollTexts[language];
    return html`<form method="post" action="/pages/poll/${poll.id}?language=${language}" novalidate>
      ${hidden({ id: newId(), voter })}
      ${choiceList({
        name: 'choices',
        language,
        label: texts.yourChoice(poll.minChoices, poll.maxChoices),
        error: errors['choices'],
        several: poll.kind === 'multiple',
        chosen,
        choices: poll.options.map(({ id, label, explanation }) => ({
          value: id,
          label: textIn(label, language),
          ...(explanation ? { explanation: textIn(explanation, language) } : {}),
        })),
      })}
      <button>${button}</button>
    </form>`;
  }

  function receipt(poll: Poll, voter: string, { choices, tally }: VoteReceipt, language: PageLanguage): Html {
    const texts = pollTexts[language];
    const chosen = poll.options.filter(({ id }) => choices.includes(id));
    return html`<div class="notice good">
        <h2>${texts.counted}</h2>
        <p>${texts.youChose}</p>
        <ul>
          ${chosen.map(({ label }) => html`<li>${textIn(label, language)}</li>`)}
        </ul>
      </div>
      <h2>${textIn(poll.question, language)}</h2>
      ${tally ? results(poll, tally, choices, language) : html`<p>${texts.later}</p>`}
      <h2>${texts.change}</h2>
      ${voteForm(poll, language, voter, choices, {}, texts.sendChange)}`;
  }

  return {
    path: '/pages/poll/{poll}',
    name: 'Poll',
    summary: 'Vote in a poll, without JavaScript',
    limit: 'polls',
    fields: Type.Object({
      choices: Type.Array(Type.String(), { description: 'Ids of options.' }),
      voter: Type.Optional(Type.String({ description: 'The token of the page; a new one without it.' })),
      id: Type.Optional(Type.String()),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => form(200, context, {}),
    async send(context) {
      const { language, organisation, values, params } = context;
      const texts = pollTexts[language];
      const view = await polls.view(params['poll'] ?? '');
      if (!view) return notFound(context);
      const voter = values.valid('voter', fields.voter) ?? newVoter();
      const id = values.valid('id', fields.id) ?? newId();
      const choices = values.all('choices').slice(0, 30);
      const result = await polls.vote(view.poll.id, { id, voter, choices });
      switch (result.state) {
        case 'no-poll':
          return notFound(context);
        case 'not-open':
          return form(409, context, {});
        case 'wrong':
          return form(400, context, { choices: texts.errors[result.code](view.poll) });
        default: {
          const content = receipt(view.poll, voter, result.receipt, language);
          const status = result.state === 'new' ? 201 : 200;
          return page(status, { language, organisation, title: texts.receiptTitle, content });
        }
      }
    },
  };
}

function notFound({ language, organisation }: PageContext): Promise<Response> {
  const texts = pollTexts[language];
  return page(404, {
    language,
    organisation,
    title: texts.notFound,
    content: html`<p>${texts.notFoundHelp}</p>`,
  });
}

function introduction(poll: Poll, language: PageLanguage): Html {
  const texts = pollTexts[language];
  return html`${poll.explanation ? html`<p>${textIn(poll.explanation, language)}</p>` : ''}
    <dl>
      <dt>${texts.askedBy}</dt>
      <dd>${textIn(poll.askedBy, language)}</dd>
      <dt>${texts.weight}</dt>
      <dd>${textIn(poll.weight, language)}</dd>
      <dt>${texts.until}</dt>
      <dd>${momentInWords(new Date(poll.closesAt), language)}</dd>
    </dl>`;
}

function results(
  poll: Poll,
  { voters, counts }: Tally,
  mine: readonly string[],
  language: PageLanguage,
): Html {
  const texts = pollTexts[language];
  const countOf = new Map(counts.map(({ option, count }) => [option, count]));
  return html`<table>
    <caption>
      ${texts.voters(voters)}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.option}</th>
        <th scope="col">${texts.votes}</th>
      </tr>
    </thead>
    <tbody>
      ${poll.options.map(({ id, label }) => {
        const count = countOf.get(id) ?? 0;
        const name = textIn(label, language);
        return html`<tr>
          <th scope="row">
            ${name}${mine.includes(id) ? html` <span class="state">(${texts.mine})</span>` : ''}<br />
            <meter aria-hidden="true" min="0" max="${Math.max(1, voters)}" value="${count}"></meter>
          </th>
          <td class="number">${count}</td>
        </tr>`;
      })}
    </tbody>
  </table>`;
}
