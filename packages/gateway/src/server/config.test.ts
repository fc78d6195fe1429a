import fc from 'fast-check';
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isLoopback, readConfig } from './config.js';
import { defaultRetentionPeriods } from '../retention/retention-periods.js';

describe('readConfig', () => {
  it('has a default for everything, open to this machine alone', () => {
    const defaults = {
      port: 8787,
      host: '127.0.0.1',
      dataFolder: '.plein/data',
      embedArchive: '.plein/data/embed',
      retention: defaultRetentionPeriods,
      connectors: {},
      leastSpace: 100 * 1024 * 1024,
      logLevel: 'warn',
    };
    assert.deepEqual(readConfig({}), defaults);
    const empty = { PORT: '', HOST: '', PLEIN_DATA: '', DATABASE_URL: '', PLEIN_NEWSROOM_FOLDER: '' };
    assert.deepEqual(readConfig({ ...empty, PLEIN_EMBED_FOLDER: '' }), defaults);
  });

  it('takes every setting', () => {
    assert.deepEqual(
      readConfig({
        PORT: '0',
        HOST: '0.0.0.0',
        PLEIN_DATA: '/srv/plein',
        DATABASE_URL: 'postgresql://plein:geheim@db.example/plein',
        PLEIN_URL: 'https://plein.zilverbeek.example/',
        PLEIN_OIDC_ISSUER: 'https://login.zilverbeek.example/realms/plein',
        PLEIN_OIDC_CLIENT_ID: 'plein',
        PLEIN_OIDC_CLIENT_SECRET: 'geheim',
        PLEIN_OIDC_ROLE_CLAIM: 'realm_access.roles',
        PLEIN_OIDC_ROLES: 'kcc=contact-centre, CN=web=editor,afval=department-editor:afval',
        PLEIN_OIDC_DEPARTMENT_CLAIM: 'department',
        PLEIN_EMBED_FOLDER: '/srv/embed',
        PLEIN_EMBED_ARCHIVE: '/srv/builds',
        PLEIN_NEWSROOM_FOLDER: '/srv/newsroom',
        PLEIN_RETENTION: 'callbacks=14, events=90',
        PLEIN_LOG: 'info',
      }),
      {
        port: 0,
        host: '0.0.0.0',
        dataFolder: '/srv/plein',
        databaseUrl: 'postgresql://plein:geheim@db.example/plein',
        publicUrl: 'https://plein.zilverbeek.example',
        openIdConnect: {
          issuer: 'https://login.zilverbeek.example/realms/plein',
          clientId: 'plein',
          clientSecret: 'geheim',
          roleClaim: 'realm_access.roles',
          roles: new Map([
            ['kcc', { role: 'contact-centre' }],
            ['CN=web', { role: 'editor' }],
            ['afval', { role: 'department-editor', department: 'afval' }],
          ]),
          departmentClaim: 'department',
        },
        embedFolder: '/srv/embed',
        embedArchive: '/srv/builds',
        newsroomFolder: '/srv/newsroom',
        retention: { ...defaultRetentionPeriods, callbacks: 14, events: 90 },
        connectors: {},
        leastSpace: 100 * 1024 * 1024,
        logLevel: 'info',
      },
    );
  });

  it('reads the former name of the retention periods where the new one is absent', () => {
    assert.equal(readConfig({ PLEIN_KEEP: 'callbacks=14' }).retention.callbacks, 14);
    const both = { PLEIN_KEEP: 'callbacks=14', PLEIN_RETENTION: 'callbacks=21' };
    assert.equal(readConfig(both).retention.callbacks, 21);
  });

  it('reads which proxies are trusted, and whether the start makes a link beside a login service', () => {
    assert.deepEqual(readConfig({ PLEIN_TRUSTED_PROXY: '2' }).trustedProxy, { kind: 'hops', hops: 2 });
    assert.equal(
      readConfig({ PLEIN_TRUSTED_PROXY: '10.0.0.7, 10.1.0.0/16' }).trustedProxy?.kind,
      'addresses',
    );
    assert.equal(readConfig({ PLEIN_START_LINK: '1' }).startLink, true);
    assert.equal(readConfig({ PLEIN_START_LINK: '0' }).startLink, undefined);
    for (const wrong of [{ PLEIN_START_LINK: 'yes' }, { PLEIN_TRUSTED_PROXY: 'yes' }]) {
      assert.throws(() => readConfig(wrong), /must be/);
    }
  });

  it('knows which addresses only this machine can reach', () => {
    for (const host of ['0.0.0.0', '::', '192.0.2.7', 'plein.example', '127.example.org']) {
      assert.equal(isLoopback(host), false, host);
    }
    for (const host of ['127.0.0.1', '127.8.8.8', 'localhost', 'LOCALHOST', '::1']) {
      assert.ok(isLoopback(host), host);
    }
  });

  it('says in one sentence what is wrong, without a secret', () => {
    const login = {
      PLEIN_URL: 'https://plein.example',
      PLEIN_OIDC_ISSUER: 'https://login.example',
      PLEIN_OIDC_CLIENT_ID: 'plein',
      PLEIN_OIDC_CLIENT_SECRET: 'geheim',
    };
    const wrong: [Record<string, string>, RegExp][] = [
      [{ PORT: 'abc' }, /^PORT must be a whole number from 0 to 65535, but it is "abc"\.$/],
      [{ PORT: '65536' }, /^PORT must be/],
      [{ PORT: '-1' }, /^PORT must be/],
      [{ PORT: '80.5' }, /^PORT must be/],
      [{ PORT: '0x50' }, /^PORT must be/],
      [{ PLEIN_RETENTION: 'callbacks=0' }, /^PLEIN_RETENTION must be a list like callbacks=30,events=400: /],
      [{ PLEIN_RETENTION: 'dossiers=3' }, /^PLEIN_RETENTION must be/],
      [{ PLEIN_KEEP: 'dossiers=3' }, /^PLEIN_KEEP must be/],
      [{ PLEIN_LOG: 'loud' }, /^PLEIN_LOG must be one of silent, /],
      [{ PLEIN_URL: 'plein.example' }, /^PLEIN_URL must be an address like/],
      [{ PLEIN_URL: 'ftp://plein.example' }, /^PLEIN_URL must be/],
      [{ ...login, PLEIN_OIDC_CLIENT_SECRET: '' }, /^PLEIN_OIDC_CLIENT_ID and PLEIN_OIDC_CLIENT_SECRET/],
      [{ ...login, PLEIN_OIDC_ISSUER: 'http://login.example' }, /^PLEIN_OIDC_ISSUER must be an https/],
      [{ ...login, PLEIN_URL: '' }, /^PLEIN_URL must be set beside PLEIN_OIDC_ISSUER/],
      [{ ...login, PLEIN_OIDC_ROLES: 'kcc=boss' }, /^PLEIN_OIDC_ROLES must be a list/],
      [{ ...login, PLEIN_OIDC_ROLES: 'kcc=editor:afval' }, /Only department-editor takes/],
      [{ DATABASE_URL: 'mysql://plein:geheim@db/plein' }, /^DATABASE_URL must be an address like /],
    ];
    for (const [environment, message] of wrong) {
      assert.throws(
        () => readConfig(environment),
        (error) => {
          assert.ok(error instanceof Error);
          assert.equal(error.name, 'StartError');
          assert.match(error.message, message);
          assert.doesNotMatch(error.message, /geheim/);
          return true;
        },
      );
    }
  });

  it('takes every port there is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 65_535 }), (port) => {
        assert.equal(readConfig({ PORT: String(port) }).port, port);
      }),
    );
  });
});
