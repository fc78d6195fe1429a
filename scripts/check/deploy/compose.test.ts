import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { readConfig } from '../../../packages/gateway/src/server/config.js';
import { root } from '../../build/run-program.mjs';

interface Service {
  environment: Record<string, string>;
  read_only?: boolean;
  cap_drop?: string[];
  ports?: string[];
}

const read = (name: string): string => readFileSync(path.join(root, 'docs/operate', name), 'utf8');
const { services } = parse(read('compose.yaml')) as { services: Record<'plein' | 'database', Service> };

/** Returns the settings as compose passes them, with a value for each that stands in no file. */
function settingsOf({ environment }: Service): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).map(([name, value]) => [
      name,
      value.replaceAll(/\$\{\w+:\?\}/g, 'a-secret-of-at-least-thirty-two-characters'),
    ]),
  );
}

describe('the sample for compose', () => {
  it('has settings that the gateway understands, and a database that it reaches', () => {
    const config = readConfig(settingsOf(services.plein));
    assert.equal(config.publicUrl, 'https://plein.voorbeelddam.nl');
    assert.ok(config.ballotSecret);
    const { hostname, username, password, pathname } = new URL(config.databaseUrl ?? '');
    const { POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD } = settingsOf(services.database);
    assert.deepEqual(
      [hostname, username, pathname.slice(1), decodeURIComponent(password)],
      ['database', POSTGRES_USER, POSTGRES_DB, POSTGRES_PASSWORD],
    );
  });

  it('names no secret itself, and lets nobody in but the proxy on the machine', () => {
    const secrets = Object.values(services)
      .flatMap(({ environment }) => Object.entries(environment))
      .filter(([name]) => /SECRET|PASSWORD|DATABASE_URL/.test(name));
    assert.equal(secrets.length, 3);
    for (const [name, value] of secrets) assert.match(value, /\$\{\w+:\?\}/, name);
    assert.deepEqual(services.plein.ports, ['127.0.0.1:8787:8787']);
    assert.equal(services.database.ports, undefined);
    assert.equal(services.plein.read_only, true);
    assert.deepEqual(services.plein.cap_drop, ['ALL']);
  });

  it('mounts and opens what the container file names', () => {
    const container = read('Containerfile');
    for (const words of ['PORT=8787', 'PLEIN_CONTENT=/content', 'USER node'])
      assert.ok(container.includes(words));
  });
});
