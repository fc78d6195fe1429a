import assert from 'node:assert/strict';
import type { ServerResponse } from 'node:http';
import { after, before, beforeEach, describe, it } from 'node:test';
import type { CaseConnector, CaseKnown } from '../case-source.js';
import type { ConnectorFaultCode } from '../connector-health.js';
import { ConnectorError } from '../outgoing/connector-error.js';
import type { OutgoingContext } from '../outgoing/outgoing-client.js';
import { reply, type SystemServer } from './system-server.fixtures.js';

/** A connector to a system that has one case, for the tests with faults. */
export interface FaultyCase {
  system: SystemServer;
  connect(context: OutgoingContext): CaseConnector;
  /** Finds the case. */
  known: CaseKnown;
  /** Finds no case. */
  unknown: CaseKnown;
}

/** A short limit for a silent system, and one that no answer reaches on a busy machine. */
const requestTimeouts = { silent: 100, usual: 60_000 };
const largestAnswer = 100_000;
const cut = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
  response.write('{"count":1,"next":null,"results":[{');
  setImmediate(() => response.destroy());
};
const text = (body: string) => (response: ServerResponse) => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(body);
};

/** Faults that last: what the system answers, and what the connector says of it. */
const lasting: readonly [
  name: string,
  answer: (response: ServerResponse) => void,
  code: ConnectorFaultCode,
][] = [
  ['is silent', () => undefined, 'timeout'],
  ['begins an answer and never ends it', (response) => void response.writeHead(200).write('{'), 'timeout'],
  ['cuts its answer', cut, 'malformed'],
  ['closes the connection', (response) => void response.destroy(), 'unreachable'],
  ['answers 500', (response) => reply(response, { status: 500 }), 'failed'],
  ['answers 429', (response) => reply(response, { status: 429 }), 'busy'],
  ['answers 429 for an hour', (response) => reply(response, busy('3600')), 'busy'],
  ['refuses the key', (response) => reply(response, { status: 403 }), 'refused'],
  ['answers with a page of a proxy', text('<!doctype html><title>Log in</title>'), 'malformed'],
  ['answers with another form', text('{"results":{"url":1},"status":7}'), 'malformed'],
  ['answers with null', text('null'), 'malformed'],
  [
    'answers without end',
    (response) => void text(`"${'a'.repeat(2 * largestAnswer)}"`)(response),
    'malformed',
  ],
  ['sends elsewhere', (response) => reply(response, elsewhere), 'failed'],
];
const busy = (retryAfter: string) => ({ status: 429, headers: { 'retry-after': retryAfter } });
const elsewhere = { status: 302, headers: { location: 'https://elsewhere.example/zaken' } };

/** Runs what every connector must hold while its system fails. */
export function describeFaults(name: string, open: () => Promise<FaultyCase>): void {
  describe(`${name}, while its system fails`, () => {
    let opened: FaultyCase;
    let now: Date;
    let waited: number[];
    before(async () => {
      opened = await open();
    });
    after(async () => {
      await opened.system.close();
      assert.deepEqual(opened.system.invalid, []);
    });
    beforeEach(() => {
      opened.system.fault = undefined;
      now = new Date();
      waited = [];
    });

    const connect = (
      requestTimeout = requestTimeouts.usual,
      lookupTimeout = requestTimeouts.usual,
    ): CaseConnector =>
      opened.connect({
        clock: () => now,
        wait: async (milliseconds) => void waited.push(milliseconds),
        limits: { requestTimeout, lookupTimeout, largestAnswer },
      });
    /** Answers the first questions with these, and the others as the system does. */
    const first = (...answers: ((response: ServerResponse) => void)[]): void => {
      opened.system.fault = (_, response) => {
        const answer = answers.shift();
        answer?.(response);
        return answer !== undefined;
      };
    };
    const faultOf = async (connector: CaseConnector, known: CaseKnown) => {
      const error: unknown = await connector.find(known).then(
        (found) =>
          assert.fail(`It must not say ${found ? 'that it has the case' : 'that there is no case'}.`),
        (thrown: unknown) => thrown,
      );
      assert.ok(error instanceof ConnectorError, String(error));
      return error.fault.code;
    };

    for (const [fault, answer, code] of lasting) {
      it(`says that there is no answer where the system ${fault}, whether the case exists or not`, async () => {
        opened.system.fault = (_, response) => {
          answer(response);
          return true;
        };
        for (const known of [opened.known, opened.unknown]) {
          const connector = connect(requestTimeouts[code === 'timeout' ? 'silent' : 'usual']);
          assert.equal(await faultOf(connector, known), code);
          const { state, lastFault } = connector.health();
          assert.deepEqual([state, lastFault?.code], ['fails', code]);
          assert.doesNotMatch(
            JSON.stringify(connector.health()),
            new RegExp(known.postcode || known.reference),
          );
        }
        opened.system.fault = undefined;
        const connector = connect();
        assert.ok(await connector.find(opened.known));
        assert.equal(connector.health().state, 'answers');
      });
    }

    it('ends a lookup whose questions take too long together', async () => {
      opened.system.fault = () => true;
      const connector = connect(requestTimeouts.usual, requestTimeouts.silent);
      assert.equal(await faultOf(connector, opened.known), 'timeout');
      assert.equal(connector.health().state, 'fails');
    });

    it('asks once more where the system failed once, was busy for a second, or closed the connection', async () => {
      for (const [answer, pause] of [
        [(response: ServerResponse) => reply(response, { status: 503 }), 250],
        [(response: ServerResponse) => reply(response, busy('1')), 1000],
        [(response: ServerResponse) => reply(response, { status: 429 }), 250],
        [(response: ServerResponse) => void response.destroy(), 250],
      ] as const) {
        waited = [];
        first(answer);
        assert.ok(await connect().find(opened.known));
        assert.deepEqual(waited, [pause]);
      }
    });

    it('leaves a busy system alone for as long as it asks, and then asks again', async () => {
      const connector = connect();
      first((response) => reply(response, busy('60')));
      assert.equal(await faultOf(connector, opened.known), 'busy');
      const { length } = opened.system.asked;
      now = new Date(now.getTime() + 59_000);
      assert.equal(await faultOf(connector, opened.known), 'paused');
      assert.equal(opened.system.asked.length, length);
      now = new Date(now.getTime() + 2_000);
      assert.ok(await connector.find(opened.known));
    });

    it('asks no more after several faults in a row', async () => {
      const connector = connect();
      opened.system.fault = (_, response) => {
        reply(response, { status: 500 });
        return true;
      };
      for (let round = 0; round < 5; round += 1)
        assert.equal(await faultOf(connector, opened.known), 'failed');
      const { length } = opened.system.asked;
      assert.equal(await faultOf(connector, opened.known), 'paused');
      assert.equal(opened.system.asked.length, length);
    });

    it('says in a check what is wrong', async () => {
      const connector = connect();
      assert.equal((await connector.check()).state, 'answers');
      opened.system.fault = (_, response) => {
        reply(response, { status: 403 });
        return true;
      };
      const { state, lastFault } = await connector.check();
      assert.deepEqual([state, lastFault?.code, lastFault?.status], ['fails', 'refused', 403]);
    });
  });
}
