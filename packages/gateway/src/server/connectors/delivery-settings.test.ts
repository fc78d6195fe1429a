import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '../../core/start-error.js';
import { readDeliveries } from './delivery-settings.js';

const klant = {
  PLEIN_KLANTINTERACTIES_URL: 'https://openklant.zilverbeek.example/klantinteracties/api/v1/',
  PLEIN_KLANTINTERACTIES_TOKEN: 'geheim',
};
const secret = `whsec_${btoa('geheim van vierentwintig tekens')}`;
const webhook = {
  PLEIN_WEBHOOK_URL: 'https://intake.zilverbeek.example/plein',
  PLEIN_WEBHOOK_SECRET: secret,
};
const email = {
  PLEIN_EMAIL_SERVER: 'smtp://plein@mail.zilverbeek.example',
  PLEIN_EMAIL_PASSWORD: 'geheim',
  PLEIN_EMAIL_FROM: 'plein@zilverbeek.example',
  PLEIN_EMAIL_TO: '*=kcc@zilverbeek.example, burgerzaken=bz@zilverbeek.example',
};

const refusal = (environment: Record<string, string>): string => {
  try {
    readDeliveries(environment);
  } catch (error) {
    assert.ok(error instanceof StartError);
    assert.doesNotMatch(error.message, /geheim|whsec_Z/);
    return error.message;
  }
  return 'accepted';
};

describe('the settings of connectors that deliver', () => {
  it('are none where nothing is set', () => {
    assert.equal(readDeliveries({ PLEIN_WEBHOOK_URL: '' }), undefined);
  });

  it('turn on what has an address', () => {
    const read = readDeliveries({ ...klant, ...webhook, ...email, PLEIN_DELIVERY_PAUSED: 'email' });
    assert.deepEqual(read, {
      klantinteracties: {
        base: 'https://openklant.zilverbeek.example/klantinteracties/api/v1',
        token: 'geheim',
      },
      webhook: { url: webhook.PLEIN_WEBHOOK_URL, secrets: [secret] },
      email: {
        ...{ host: 'mail.zilverbeek.example', port: 587, tls: 'upgrade', user: 'plein', password: 'geheim' },
        from: 'plein@zilverbeek.example',
        to: new Map([
          ['*', 'kcc@zilverbeek.example'],
          ['burgerzaken', 'bz@zilverbeek.example'],
        ]),
      },
      paused: ['email'],
    });
  });

  it('ask for TLS of a mail server, but on this machine', () => {
    const tls = (server: string) => readDeliveries({ ...email, PLEIN_EMAIL_SERVER: server })?.email;
    assert.deepEqual(
      [tls('smtps://mail.example.nl')?.tls, tls('smtps://mail.example.nl')?.port],
      ['immediate', 465],
    );
    assert.equal(tls('smtp://mail.example.nl:25')?.tls, 'upgrade');
    assert.equal(tls('smtp://relay:25')?.tls, 'upgrade');
    assert.equal(tls('smtp://127.0.0.1:1025')?.tls, 'none');
  });

  it('name what is wrong', () => {
    const actor = '7d3b0b49-4c83-4f0d-8c5b-3d3f3f0c0a01';
    for (const [environment, says] of [
      [{ ...klant, PLEIN_KLANTINTERACTIES_TOKEN: '' }, /PLEIN_KLANTINTERACTIES_TOKEN.* must be set/],
      [{ ...klant, PLEIN_KLANTINTERACTIES_TOKEN: 'Token geheim' }, /must be the token alone/],
      [{ ...klant, PLEIN_KLANTINTERACTIES_URL: 'http://openklant.example.nl' }, /must be an https address/],
      [{ ...klant, PLEIN_KLANTINTERACTIES_CHANNEL: 'x'.repeat(51) }, /at most 50 characters/],
      [{ ...klant, PLEIN_KLANTINTERACTIES_ACTORS: actor }, /PLEIN_KLANTINTERACTIES_ACTORS must be a list/],
      [{ ...klant, PLEIN_KLANTINTERACTIES_ACTORS: `*=${actor}` }, /^accepted$/],
      [{ ...webhook, PLEIN_WEBHOOK_SECRET: 'geheim' }, /PLEIN_WEBHOOK_SECRET must be whsec_/],
      [{ ...webhook, PLEIN_WEBHOOK_SECRET: `${secret} ${secret}` }, /^accepted$/],
      [{ ...email, PLEIN_EMAIL_SERVER: 'mail.example.nl' }, /PLEIN_EMAIL_SERVER must be an address/],
      [{ ...email, PLEIN_EMAIL_SERVER: 'smtp://plein:geheim@mail.example.nl' }, /The password goes in/],
      [{ ...email, PLEIN_EMAIL_PASSWORD: '' }, /PLEIN_EMAIL_PASSWORD.* must be set/],
      [{ ...email, PLEIN_EMAIL_FROM: 'Plein' }, /PLEIN_EMAIL_FROM must be an e-mail address/],
      [{ ...email, PLEIN_EMAIL_TO: 'burgerzaken=bz@example.nl' }, /like \*=kcc@example\.nl/],
      [{ ...email, PLEIN_EMAIL_TO: '*=kcc' }, /PLEIN_EMAIL_TO must be a list of e-mail addresses/],
      [{ ...email, PLEIN_DELIVERY_PAUSED: 'openklant' }, /PLEIN_DELIVERY_PAUSED must be a list of/],
    ] as const) {
      assert.match(refusal(environment), says, JSON.stringify(environment));
    }
  });
});
