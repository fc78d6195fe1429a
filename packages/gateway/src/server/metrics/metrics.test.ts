import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { content } from '../../testing/content.fixtures.js';
import { freePort } from '../../testing/postgres.fixtures.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { serveGateway, type ServeOptions } from '../serve.js';
import { createMetrics } from './metrics.js';

/** Returns the figure of a line that has this name and all of these labels. */
function figure(
  text: string,
  name: string,
  labels: Readonly<Record<string, string>> = {},
): number | undefined {
  const line = text
    .split('\n')
    .find(
      (one) =>
        new RegExp(`^${name}[ {]`).test(one) &&
        Object.entries(labels).every(([label, value]) => one.includes(`${label}="${value}"`)),
    );
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

describe('the figures for an operator', async () => {
  const { folder, remove } = await temporaryFolder();
  after(remove);

  const open = async (name: string, more: Partial<ServeOptions> & { metrics?: string } = {}) => {
    const { metrics = `127.0.0.1:${await freePort()}`, ...options } = more;
    const gateway = await serveGateway({
      environment: {
        PLEIN_DATA: `${folder}/${name}`,
        PORT: '0',
        PLEIN_LOG: 'silent',
        PLEIN_METRICS: metrics,
      },
      content,
      ...options,
    });
    const read = async () => (await fetch(`http://${metrics}/metrics`)).text();
    return { gateway, metrics, read };
  };

  it('count requests by the pattern of their path, commits, jobs and refusals', async () => {
    const { gateway, read } = await open('counts', { limits: { feedback: 1 } });
    await fetch(`${gateway.url}/v1/profile`);
    await fetch(`${gateway.url}/v1/polls/geheim?naam=Jansen`);
    const send = async (text: string) => {
      const answer = await fetch(`${gateway.url}/v1/feedback-submissions`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ id: crypto.randomUUID(), page: '/', language: 'nl', text }),
      });
      return answer.status;
    };
    assert.deepEqual([await send('Goed'), await send('Beter'), await send('Best')], [201, 429, 429]);
    const text = await read();
    await gateway.close();
    const requests = 'http_server_request_duration_count';
    assert.equal(figure(text, requests, { http_route: '/v1/profile', http_response_status_code: '200' }), 1);
    assert.equal(
      figure(text, requests, { http_route: '/v1/polls/{poll}', http_response_status_code: '404' }),
      1,
    );
    assert.equal(figure(text, 'plein_limit_refused_total', { limit: 'feedback' }), 2);
    assert.ok((figure(text, 'plein_commit_works_sum') ?? 0) >= 1);
    assert.ok((figure(text, 'plein_job_duration_count', { job: 'aggregation', failed: 'false' }) ?? 0) >= 1);
    assert.ok((figure(text, 'process_memory_usage') ?? 0) > 1_000_000);
    assert.equal(figure(text, 'plein_disk_low'), 0);
    assert.doesNotMatch(text, /jansen|geheim/i);
  });

  it('count what waits for an outside system', async () => {
    const { measures: _, ...metrics } = createMetrics({ memory: () => 1 });
    metrics.followDeliveries(async () => new Map([['webhook', { waiting: 2, stuck: 1 }]]));
    const text = await metrics.text();
    assert.equal(figure(text, 'plein_deliveries', { connector: 'webhook', state: 'waiting' }), 2);
    assert.equal(figure(text, 'plein_deliveries', { connector: 'webhook', state: 'stuck' }), 1);
  });

  it('are not at the address of the gateway, and end with it', async () => {
    const { gateway, metrics } = await open('apart');
    assert.equal((await fetch(`${gateway.url}/metrics`)).status, 404);
    assert.equal((await fetch(`http://${metrics}/v1/profile`)).status, 404);
    await gateway.close();
    await assert.rejects(fetch(`http://${metrics}/metrics`));
  });

  it('say in one sentence that their port is taken, and leave nothing open', async () => {
    const { gateway, metrics } = await open('first');
    await assert.rejects(open('second', { metrics }), /is taken: .* set the port of PLEIN_METRICS/);
    await gateway.close();
  });

  it('have one label for all methods that clients make up', async () => {
    const { measures, text } = createMetrics({ memory: () => 1 });
    for (let count = 0; count < 50; count++) {
      measures.request({ method: `MAKE${count}`, route: '-', status: 404, milliseconds: 1 });
    }
    const lines = (await text()).split('\n').filter((line) => /duration_count/.test(line));
    assert.equal(lines.length, 1);
    assert.match(lines[0] ?? '', /http_request_method="_OTHER".* 50$/);
  });
});
