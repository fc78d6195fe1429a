import { colleagueListSchema, workCountsSchema } from '@plein/domain/callbacks/schema.js';
import { operation, type Capability } from '../../http/operation.js';
import { json } from '../../http/problem.js';
import { refusals } from '../../http/refusals.js';
import type { Store } from '../../store/store.js';
import { actorOf } from '../changes/require-actor.js';
import { readAnswers } from '../polls/answers/poll-answers.store.js';
import type { Colleagues } from './colleagues.js';

const common = { method: 'get', tag: 'work', role: 'contact-centre', limit: 'newsroom' } as const;

/** The operations that say with whom work can be shared, and how much of it waits. */
export function colleaguesCapability(
  colleagues: Colleagues,
  { database }: Pick<Store, 'database'>,
): Capability {
  const count = async (table: 'callbacks' | 'messages' | 'feedback', statuses: string[]): Promise<number> => {
    const { waiting } = await database
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('waiting'))
      .where('status', 'in', statuses)
      .executeTakeFirstOrThrow();
    return Number(waiting);
  };
  return [
    operation({
      ...common,
      path: '/v1/colleagues',
      id: 'listColleagues',
      summary: 'Colleagues who are logged in and may handle contacts',
      answers: { 200: { description: 'The others.', schema: colleagueListSchema }, ...refusals },
      handler: async ({ actor }) => json(200, { colleagues: await colleagues.list(actorOf(actor)) }),
    }),
    operation({
      ...common,
      path: '/v1/work-counts',
      id: 'getWorkCounts',
      summary: 'How many requests and messages of residents wait',
      answers: { 200: { description: 'The counts.', schema: workCountsSchema }, ...refusals },
      handler: async () =>
        json(200, {
          callbacks: await count('callbacks', ['open', 'taken']),
          messages: await count('messages', ['open', 'taken']),
          feedback: await count('feedback', ['new', 'reopened']),
          polls: (await readAnswers(database, { state: 'waiting' })).total,
        }),
    }),
  ];
}
