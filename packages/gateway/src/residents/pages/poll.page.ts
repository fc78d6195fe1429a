import type { PageState } from '@plein/components/server.js';
import { pollStrategies, type Poll, type PollView, type VoteReceipt } from '@plein/domain/polls.js';
import type { Problem } from '@plein/domain/problem.js';
import { ballotSchema } from '@plein/domain/polls/schema.js';
import { textIn } from '@plein/domain/text.js';
import { Type } from '@sinclair/typebox';
import { html } from 'hono/html';
import type { InvitedVoters } from '../polls/invited/invited-voters.js';
import { voteByForm } from '../polls/invited/vote-by-form.js';
import type { PollsService } from '../polls/polls.service.js';
import { isUnchecked, type FormPage, type PageContext } from './form.js';
import { pageTexts } from './page.texts.js';

const tag = 'plein-participation-poll';
const fields = ballotSchema.properties;

/** Maximum number of choices that are read from a form: the maximum number of options of a poll. */
const mostChoices = 30;

/**
 * The page on which a resident votes. Only the page holds the voter's token. Sending the page again, also
 * with another choice, is the same vote.
 */
export function pollPage(
  polls: PollsService,
  invited: Pick<InvitedVoters, 'exchange'>,
  newId: () => string,
  newVoter: () => string,
): FormPage {
  async function show(
    status: number,
    context: PageContext,
    voter: string,
    state: Partial<PageState> = {},
  ): Promise<Response> {
    const id = context.params['poll'] ?? '';
    const view = await polls.view(id);
    if (!view) return notFound(context);
    return pageOf(status, context, view, {
      action: context.address(`/pages/poll/${id}`),
      hidden: { id: newId(), voter },
      ...state,
    });
  }

  /** Shows the stored vote, or the form with its choices for a voter who wants to change it. */
  async function showVote(context: PageContext, voter: string, isChanging: boolean): Promise<Response> {
    const vote = await polls.lookUp(context.params['poll'] ?? '', voter);
    if (!vote) return show(200, context, voter);
    const changing = { view: 'change', values: { choices: vote.choices } };
    return show(200, context, voter, { answer: vote, ...(isChanging && changing) });
  }

  const voterIn = ({ values }: PageContext) => values.valid('voter', fields.voter) ?? newVoter();

  return {
    path: '/pages/poll/{poll}',
    name: 'Poll',
    summary: 'Vote in a poll, without JavaScript',
    limit: 'polls',
    limitOf: (values) => (values.one('code') === undefined ? 'polls' : 'codes'),
    linked: [],
    fields: Type.Object({
      choices: Type.Array(Type.String(), { description: 'Ids of options.' }),
      code: Type.Optional(
        Type.String({ description: 'The code of an invited voter, or with `look` of an answer in words.' }),
      ),
      look: Type.Optional(Type.String({ description: 'Shows the answer in words that `code` belongs to.' })),
      voter: Type.Optional(Type.String({ description: 'The token in the page. Default: a new one.' })),
      id: Type.Optional(Type.String()),
      change: Type.Optional(Type.String({ description: 'Shows the ballot with the choices of this voter.' })),
      check: Type.Optional(
        Type.String({ description: 'Shows the ballot with these choices; no vote is stored.' }),
      ),
      withdraw: Type.Optional(
        Type.String({ description: 'Withdraws the vote of this voter, in a poll of invited voters.' }),
      ),
      cancel: Type.Optional(Type.String({ description: 'Shows the vote of this voter as it was.' })),
      language: Type.Optional(Type.String()),
    }),
    show: (context) => show(200, context, newVoter()),
    async busy(context, problem) {
      const poll = await polls.find(context.params['poll'] ?? '');
      return show(429, context, voterIn(context), { ...(poll && chosenIn(context, poll)), problem });
    },
    async send(context) {
      const { values, params } = context;
      if (values.one('look') !== undefined) {
        // Somebody who comes back with the code of an answer; with a wrong one there is nothing to show.
        const known = values.valid('code', fields.voter);
        return showVote(context, known ?? newVoter(), false);
      }
      const voter = voterIn(context);
      const isChanging = values.one('change') !== undefined;
      if (isChanging || values.one('cancel') !== undefined) return showVote(context, voter, isChanging);
      const poll = await polls.find(params['poll'] ?? '');
      if (!poll) return notFound(context);
      const id = values.valid('id', fields.id) ?? newId();
      const chosen = chosenIn(context, poll);
      if (isUnchecked(values)) return show(200, context, voter, chosen);
      const { choices } = chosen.values;
      const vote = { ballot: { id, voter, choices }, code: values.one('code') ?? '' };
      const result =
        values.one('withdraw') === undefined
          ? await voteByForm(polls, invited, { poll, vote, client: context.client })
          : await polls.withdraw(poll.id, { id, voter });
      switch (result.status) {
        case 'no-poll':
          return notFound(context);
        case 'not-open':
          return show(409, context, voter, { problem: { status: 409 } });
        case 'no-vote':
          return show(200, context, voter);
        case 'unsigned':
          return show(409, context, voter, { problem: { status: 409 } });
        case 'full':
          return show(409, context, voter, { ...chosen, problem: fullProblem });
        case 'wait':
          return show(429, context, voter, {
            ...chosen,
            problem: { status: 429, retryAfter: result.seconds },
          });
        case 'wrong-code':
          return show(400, context, voter, { ...chosen, errors: [{ field: 'code', code: result.code }] });
        case 'invalid':
          return show(400, context, voter, {
            ...chosen,
            errors: [{ field: 'choices', code: result.code }],
          });
        default: {
          const answer: VoteReceipt = result.receipt;
          return show(result.status === 'new' ? 201 : 200, context, voter, { view: 'voted', answer });
        }
      }
    },
  };
}

/** So many texts wait for a reader that no more are taken. */
const fullProblem: Problem = {
  status: 409,
  errors: [{ field: '/choices', code: 'full', detail: 'Send it again later.' }],
};

const chosenIn = ({ values }: PageContext, poll: Poll) => ({
  values: {
    code: [values.one('code') ?? ''],
    choices: pollStrategies[poll.kind].choicesIn((field) => values.all(field), poll).slice(0, mostChoices),
  },
});

function pageOf(status: number, context: PageContext, view: PollView, page: PageState): Promise<Response> {
  const { poll } = view;
  return context.answer({
    status,
    tag,
    attributes: { poll: poll.id },
    title: textIn(poll.question, context.language),
    answers: { [`/v1/polls/${poll.id}`]: view },
    page,
  });
}

function notFound({ language, params, address, answer }: PageContext): Promise<Response> {
  const { notFound: title, notFoundHelp, contact } = pageTexts[language];
  return answer({
    status: 404,
    tag,
    attributes: { poll: params['poll'] },
    title,
    fallback: html`<h1>${title}</h1>
      <p>${notFoundHelp}</p>
      <p><a class="alone" href="${address('/pages/contact')}">${contact}</a></p>`,
    page: { action: address(`/pages/poll/${params['poll'] ?? ''}`) },
  });
}
