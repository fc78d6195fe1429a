import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { StartError } from '../../core/start-error.js';
import { temporaryFolder } from '../../testing/temporary-folder.fixtures.js';
import { readConnectors } from './connector-settings.js';

const zaken = {
  PLEIN_ZAKEN_URL: 'https://openzaak.zilverbeek.example/zaken/api/v1/',
  PLEIN_ZAKEN_CATALOGI_URL: 'http://openzaak:8000/catalogi/api/v1',
  PLEIN_ZAKEN_CLIENT_ID: 'plein',
  PLEIN_ZAKEN_SECRET: 'geheim',
};

const refusal = (environment: Record<string, string>): string => {
  try {
    readConnectors(environment);
  } catch (error) {
    assert.ok(error instanceof StartError);
    assert.doesNotMatch(error.message, /geheim/);
    return error.message;
  }
  return 'accepted';
};

describe('the settings of the connectors', () => {
  it('are none where nothing is set', () => {
    assert.deepEqual(readConnectors({ PLEIN_ZAKEN_URL: '' }), {});
  });

  it('have a default for all but the addresses and the key', () => {
    assert.deepEqual(readConnectors(zaken), {
      zaken: {
        zakenUrl: 'https://openzaak.zilverbeek.example/zaken/api/v1',
        catalogiUrl: 'http://openzaak:8000/catalogi/api/v1',
        clientId: 'plein',
        secret: 'geheim',
        confidentiality: 'beperkt_openbaar',
        expand: true,
      },
    });
    const more = {
      PLEIN_ZAKEN_ORGANISATION: '517439943',
      PLEIN_ZAKEN_CONFIDENTIALITY: 'zaakvertrouwelijk',
      PLEIN_ZAKEN_EXPAND: '0',
    };
    const { organisation, confidentiality, expand } = readConnectors({ ...zaken, ...more }).zaken ?? {};
    assert.deepEqual([organisation, confidentiality, expand], ['517439943', 'zaakvertrouwelijk', false]);
  });

  it('have one address for Signalen', () => {
    const url = 'https://api.meldingen.example.nl/signals/v1';
    assert.deepEqual(readConnectors({ PLEIN_SIGNALEN_URL: `${url}/` }), { signalen: { url } });
    assert.match(refusal({ PLEIN_SIGNALEN_URL: 'meldingen' }), /PLEIN_SIGNALEN_URL must be an https address/);
  });

  it('take the secret from a file', async () => {
    const { folder, remove } = await temporaryFolder();
    const file = `${folder}/secret`;
    await writeFile(file, 'geheim uit een bestand\n');
    const { PLEIN_ZAKEN_SECRET: _, ...others } = zaken;
    const { secret } = readConnectors({ ...others, PLEIN_ZAKEN_SECRET_FILE: file }).zaken ?? {};
    assert.equal(secret, 'geheim uit een bestand');
    assert.match(refusal({ ...zaken, PLEIN_ZAKEN_SECRET_FILE: file }), /and not both/);
    await writeFile(file, '\n');
    assert.match(
      refusal({ ...others, PLEIN_ZAKEN_SECRET_FILE: file }),
      /PLEIN_ZAKEN_SECRET_FILE .* is empty/,
    );
    await remove();
    assert.match(refusal({ ...others, PLEIN_ZAKEN_SECRET_FILE: file }), /cannot be read/);
  });

  it('name what is wrong', () => {
    for (const [changed, says] of [
      [{ PLEIN_ZAKEN_SECRET: '' }, /PLEIN_ZAKEN_SECRET .* must be set beside PLEIN_ZAKEN_URL/],
      [{ PLEIN_ZAKEN_CLIENT_ID: '' }, /must be set beside/],
      [{ PLEIN_ZAKEN_CATALOGI_URL: '' }, /must be set beside/],
      [{ PLEIN_ZAKEN_URL: 'http://openzaak.example.nl/zaken/api/v1' }, /PLEIN_ZAKEN_URL must be an https/],
      [{ PLEIN_ZAKEN_URL: 'https://plein:geheim@openzaak.example.nl' }, /without a name and a password/],
      // An address of IPv6 has no dots, as a name within a network has none, and may be anywhere.
      [{ PLEIN_ZAKEN_URL: 'http://[2001:db8::5]/zaken/api/v1' }, /PLEIN_ZAKEN_URL must be an https/],
      [{ PLEIN_ZAKEN_URL: 'http://[::ffff:192.0.2.5]/zaken' }, /PLEIN_ZAKEN_URL must be an https/],
      [{ PLEIN_ZAKEN_URL: 'http://0xc0000205/zaken' }, /PLEIN_ZAKEN_URL must be an https/],
      [{ PLEIN_ZAKEN_URL: 'http://3221225989/zaken' }, /PLEIN_ZAKEN_URL must be an https/],
      [{ PLEIN_ZAKEN_URL: 'openzaak' }, /must be an https address/],
      [
        { PLEIN_ZAKEN_CONFIDENTIALITY: 'vertrouwelijk' },
        /PLEIN_ZAKEN_CONFIDENTIALITY must be one of openbaar/,
      ],
      [{ PLEIN_ZAKEN_ORGANISATION: '12' }, /PLEIN_ZAKEN_ORGANISATION must be the RSIN/],
      [{ PLEIN_ZAKEN_EXPAND: 'yes' }, /PLEIN_ZAKEN_EXPAND must be 1 or 0/],
    ] as const) {
      assert.match(refusal({ ...zaken, ...changed }), says, JSON.stringify(changed));
    }
  });
});
