import assert from 'node:assert/strict';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { contractItem } from '../contact-delivery.contract.js';
import type { ContactDelivery } from '../contact-delivery.js';
import type { ConnectorFaultCode } from '../connector-health.js';
import type { SendOptions } from '../sending/send-request.js';

/** A connector by HTTP with its outside system, for the tests with faults. */
export interface FaultyDelivery {
  connect(options: SendOptions): ContactDelivery;
  /** What the outside system stored, one for each item. */
  stored(): string[];
  /** How many requests an item takes. */
  requests: number;
  /** Whether the connector reads answers; else any 2xx says that the item arrived. */
  readsAnswers: boolean;
  close(): Promise<void>;
}

const now = new Date('2026-11-23T09:00:00Z');

/** A fault of the outside system at one request. */
interface Fault {
  name: string;
  answer: (response: ServerResponse) => void;
  code: ConnectorFaultCode;
  status?: 'later' | 'stuck';
  /** After how many seconds it asks to come back. */
  backIn?: number;
  /** The time of the attempt ends while nothing comes. */
  isSilent?: boolean;
  /** Only where answers are read. */
  isOfAnswer?: boolean;
}

const json = { 'content-type': 'application/json' };
const reply =
  (status: number, headers: Record<string, string> = {}, body = '{}') =>
  (response: ServerResponse): void => {
    response.writeHead(status, { ...json, ...headers }).end(body);
  };
const cut = (response: ServerResponse): void => {
  response.writeHead(200, { ...json, 'content-length': '5000' });
  response.write('{"results":[{');
  setImmediate(() => response.destroy());
};
const page = reply(200, { 'content-type': 'text/html' }, '<!doctype html><title>Log in</title>');

const faults: readonly Fault[] = [
  { name: 'is silent', answer: () => undefined, code: 'timeout', isSilent: true },
  {
    name: 'begins an answer and never ends it',
    answer: (response) => void response.writeHead(200, json).write('{'),
    code: 'timeout',
    isSilent: true,
  },
  { name: 'closes the connection', answer: (response) => void response.destroy(), code: 'unreachable' },
  { name: 'cuts its answer', answer: cut, code: 'malformed' },
  { name: 'answers 500', answer: reply(500), code: 'failed' },
  { name: 'answers 502 with a page', answer: reply(502, {}, '<html>'), code: 'failed' },
  { name: 'answers 503', answer: reply(503), code: 'failed' },
  { name: 'answers 503 for a minute', answer: reply(503, { 'retry-after': '60' }), code: 'busy', backIn: 60 },
  { name: 'answers 429', answer: reply(429), code: 'busy' },
  { name: 'answers 429 for a minute', answer: reply(429, { 'retry-after': '60' }), code: 'busy', backIn: 60 },
  {
    name: 'answers 429 until a moment',
    answer: reply(429, { 'retry-after': 'Mon, 23 Nov 2026 09:05:00 GMT' }),
    code: 'busy',
    backIn: 300,
  },
  { name: 'has an expired key', answer: reply(401), code: 'refused' },
  { name: 'refuses the right', answer: reply(403), code: 'refused' },
  {
    name: 'sends elsewhere',
    answer: reply(302, { location: 'https://elsewhere.example/' }),
    code: 'failed',
  },
  { name: 'refuses the item', answer: reply(422), code: 'failed', status: 'stuck' },
  { name: 'answers with a page of a proxy', answer: page, code: 'malformed', isOfAnswer: true },
  { name: 'answers half', answer: reply(200, {}, '{"results":[{'), code: 'malformed', isOfAnswer: true },
  { name: 'answers null', answer: reply(200, {}, 'null'), code: 'malformed', isOfAnswer: true },
  {
    name: 'answers with another form',
    answer: reply(200, {}, '{"results":1,"uuid":7,"klantcontact":[]}'),
    code: 'malformed',
    isOfAnswer: true,
  },
  {
    name: 'answers without end',
    answer: reply(200, {}, `"${'a'.repeat(1_100_000)}"`),
    code: 'malformed',
    isOfAnswer: true,
  },
];

/** Runs what every connector that delivers by HTTP must hold while its system fails, at each request of an item. */
export function describeDeliveryFaults(name: string, open: () => Promise<FaultyDelivery>): void {
  describe(`the delivery by ${name}, while its system fails`, () => {
    let opened: FaultyDelivery;
    let fault: Fault | undefined;
    let ending: AbortController;
    const failing = createServer((request, response) => {
      request.resume();
      fault?.answer(response);
      if (fault?.isSilent) setImmediate(() => ending.abort());
    });
    let failingUrl = '';
    before(async () => {
      opened = await open();
      await new Promise<void>((resolve) => failing.listen(0, '127.0.0.1', resolve));
      failingUrl = `http://127.0.0.1:${String((failing.address() as AddressInfo).port)}`;
    });
    after(async () => {
      failing.closeAllConnections();
      await new Promise((resolve) => failing.close(resolve));
      await opened.close();
    });

    for (const one of faults) {
      it(`keeps the item where it ${one.name}, and brings it once afterwards`, async () => {
        if (one.isOfAnswer && !opened.readsAnswers) return;
        fault = one;
        for (let failsAt = 0; failsAt < opened.requests; failsAt += 1) {
          ending = new AbortController();
          let [count, failed] = [0, 0];
          const delivery = opened.connect({
            clock: () => now,
            fetch: (url, init) => {
              const isFailing = failsAt === count++;
              failed += isFailing ? 1 : 0;
              return fetch(isFailing ? failingUrl : url, init);
            },
          });
          const before = opened.stored().length;
          const item = contractItem();
          const result = await delivery.deliver(item, ending.signal);
          assert.equal(failed, 1);
          assert.equal(count, failsAt + 1, 'it ends at the fault');
          assert.ok(result.status === (one.status ?? 'later'), result.status);
          assert.equal(result.fault.code, one.code);
          assert.doesNotMatch(JSON.stringify(result), /Noor|zus|12345678|TB-7K3M/);
          if (one.backIn !== undefined) {
            assert.ok(result.status === 'later');
            assert.equal(result.notBefore?.getTime(), now.getTime() + one.backIn * 1000);
          }
          assert.equal((await delivery.deliver(item, new AbortController().signal)).status, 'delivered');
          assert.equal(opened.stored().length, before + 1);
        }
      });
    }
  });
}
