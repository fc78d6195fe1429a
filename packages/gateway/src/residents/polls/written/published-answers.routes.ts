import { pollState, pollStrategies } from '@plein/domain/polls.js';
import { publishedAnswersSchema } from '@plein/domain/polls/written/schema.js';
import { reportFormats } from '@plein/domain/reports.js';
import { Type } from '@sinclair/typebox';
import type { GatewayDependencies } from '../../../core/dependencies.js';
import { csv, csvAnswer, csvNotation, wantsCsv } from '../../../http/csv.js';
import { operation, type Capability } from '../../../http/operation.js';
import { json, problem } from '../../../http/problem.js';
import { notOpen, pollParams } from '../poll-answers.js';
import { findPoll } from '../polls.store.js';
import { countAnswersIn, readAccepted } from './written-answers.store.js';

/** Number of answers in one part. */
const together = 500;
const mostInCsv = 10_000;
/** Nobody who wrote an answer is known, so nobody can be named: public domain (CC0 1.0). */
const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** The operation that gives the accepted answers of a closed poll as open data. */
export function publishedAnswersCapability({
  store: { database },
  clock,
}: Pick<GatewayDependencies, 'store' | 'clock'>): Capability {
  return [
    operation({
      method: 'get',
      path: '/v1/polls/{poll}/answers',
      id: 'listPollAnswers',
      summary: 'What residents wrote in a closed poll and a person accepted, as open data',
      tag: 'polls',
      limit: 'polls',
      cors: 'public',
      params: pollParams,
      query: Type.Object({
        after: Type.Optional(Type.String({ format: 'uuid', description: '`next` of the part before.' })),
        format: Type.Optional(Type.Union(reportFormats.map((format) => Type.Literal(format)))),
      }),
      answers: {
        200: {
          description: 'A part of the answers; with `format=csv` or `Accept: text/csv` as CSV, up to 10,000.',
          also: ['text/csv'],
          schema: publishedAnswersSchema,
        },
        404: { description: 'There is no such poll, or residents write nothing in it.' },
        409: { description: 'The poll has not closed yet.' },
      },
      async handler({ params: { poll: id }, query: { after = '', format }, request }) {
        const poll = await findPoll(database, id);
        if (!poll || !pollStrategies[poll.kind].isWritten)
          return problem(404, 'There is no such poll, or residents write nothing in it.');
        const state = pollState(poll, clock());
        if (state !== 'closed') return problem(409, notOpen[state]);
        if (wantsCsv(format, request)) {
          const rows = await readAccepted(database, id, { after, most: mostInCsv });
          return csvAnswer(`${id}-antwoorden`, csv(['id', 'text'], rows, csvNotation(undefined, request)));
        }
        const answers = await readAccepted(database, id, { after, most: together });
        const last = answers.length === together ? answers.at(-1)?.id : undefined;
        return json(200, {
          poll: id,
          question: poll.question,
          licence,
          accepted: await countAnswersIn(database, id, 'accepted'),
          answers,
          ...(last !== undefined && { next: last }),
        });
      },
    }),
  ];
}
