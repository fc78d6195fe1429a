import type { Static, TSchema } from '@sinclair/typebox';
import { ConnectorError } from '../outgoing/connector-error.js';
import { createOutgoingClient, type OutgoingContext, type Question } from '../outgoing/outgoing-client.js';
import { pageOf } from './answers.js';
import { authorizationOf, type ZgwApplication } from './token.js';

/** Asks one API of ZGW. */
export interface ZgwClient {
  one<Schema extends TSchema>(question: Question<Schema>): Promise<Static<Schema>>;
  /** Returns all items of a list, of every page. */
  list<Item extends TSchema>(question: Question<Item>): Promise<Static<Item>[]>;
}

/** A list of more pages is no list of one case or one case type. */
const mostPages = 10;

export function createZgwClient(
  base: string,
  application: ZgwApplication,
  context: OutgoingContext,
): ZgwClient {
  const client = createOutgoingClient({
    ...context,
    base,
    authorize: (now) => authorizationOf(application, now),
  });
  return {
    one: (question) => client.ask(question),
    async list<Item extends TSchema>({ answer, query, ...question }: Question<Item>) {
      const items: Static<Item>[] = [];
      for (let page = 1; page <= mostPages; page += 1) {
        const { next, results } = await client.ask({
          ...question,
          // The address of the next page is not followed: it may be one that only the system itself can reach.
          query: { ...query, ...(page > 1 && { page: String(page) }) },
          answer: pageOf(answer),
        });
        items.push(...(results as Static<Item>[]));
        if (!next) return items;
      }
      throw new ConnectorError('malformed', question.part);
    },
  };
}

/** Returns the last part of the address of a resource, where that is a UUID. */
export function uuidIn(url: string): string | undefined {
  return /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i.exec(url)?.[1];
}
