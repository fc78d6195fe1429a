import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '../../core/start-error.js';
import { readCaseTokens, readVoterTokens } from './site-token-settings.js';

const settings = {
  PLEIN_CASE_TOKEN_JWKS: 'https://mijn.zilverbeek.example/jwks.json',
  PLEIN_CASE_TOKEN_ISSUER: 'https://mijn.zilverbeek.example',
  PLEIN_CASE_TOKEN_AUDIENCE: 'plein',
};

describe('the settings of the tokens of a site', () => {
  it('are none where nothing is set', () => {
    assert.equal(readCaseTokens({ PLEIN_CASE_TOKEN_ISSUER: 'any' }), undefined);
  });

  it('have a default age', () => {
    const read = readCaseTokens(settings);
    assert.deepEqual(read, {
      jwksUrl: settings.PLEIN_CASE_TOKEN_JWKS,
      issuer: 'https://mijn.zilverbeek.example',
      audience: 'plein',
      maxAge: 300,
    });
    assert.equal(readCaseTokens({ ...settings, PLEIN_CASE_TOKEN_MAX_AGE: '60' })?.maxAge, 60);
  });

  it('name what is wrong', () => {
    for (const [changed, says] of [
      [
        { PLEIN_CASE_TOKEN_JWKS: 'http://mijn.zilverbeek.example/jwks' },
        /PLEIN_CASE_TOKEN_JWKS must be an https/,
      ],
      [{ PLEIN_CASE_TOKEN_ISSUER: '' }, /PLEIN_CASE_TOKEN_ISSUER and .* must be set/],
      [{ PLEIN_CASE_TOKEN_AUDIENCE: '' }, /PLEIN_CASE_TOKEN_AUDIENCE must be set/],
      [{ PLEIN_CASE_TOKEN_MAX_AGE: '0' }, /from 1 to 3600/],
      [{ PLEIN_CASE_TOKEN_MAX_AGE: '5m' }, /from 1 to 3600/],
      [{ PLEIN_CASE_TOKEN_MAX_AGE: '86400' }, /from 1 to 3600/],
    ] as const) {
      assert.throws(
        () => readCaseTokens({ ...settings, ...changed }),
        (error: unknown) => error instanceof StartError && says.test(error.message),
      );
    }
  });

  it('of voters have names of their own, and another audience than those of cases', () => {
    const voters = {
      PLEIN_POLL_TOKEN_JWKS: 'https://mijn.zilverbeek.example/jwks.json',
      PLEIN_POLL_TOKEN_ISSUER: 'https://mijn.zilverbeek.example',
      PLEIN_POLL_TOKEN_AUDIENCE: 'plein-polls',
    };
    assert.equal(readVoterTokens(settings), undefined);
    assert.deepEqual(readVoterTokens({ ...settings, ...voters }), {
      jwksUrl: voters.PLEIN_POLL_TOKEN_JWKS,
      issuer: 'https://mijn.zilverbeek.example',
      audience: 'plein-polls',
      maxAge: 300,
    });
    for (const [changed, says] of [
      [{ PLEIN_POLL_TOKEN_AUDIENCE: 'plein' }, /PLEIN_POLL_TOKEN_AUDIENCE must differ/],
      [{ PLEIN_POLL_TOKEN_ISSUER: '' }, /PLEIN_POLL_TOKEN_ISSUER and .* must be set/],
      [{ PLEIN_POLL_TOKEN_MAX_AGE: '0' }, /PLEIN_POLL_TOKEN_MAX_AGE must be .* from 1 to 3600/],
    ] as const) {
      assert.throws(
        () => readVoterTokens({ ...settings, ...voters, ...changed }),
        (error: unknown) => error instanceof StartError && says.test(error.message),
      );
    }
  });
});
