import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '../../../core/start-error.js';
import { readEmail, readWorkNotices } from './mail-settings.js';

const url = 'https://plein.zilverbeek.example';
const server = {
  PLEIN_EMAIL_SERVER: 'smtp://mail.zilverbeek.example',
  PLEIN_EMAIL_FROM: 'plein@zilverbeek.example',
};
const notices = {
  ...server,
  PLEIN_EMAIL_NOTICE_TO: '*=kcc@zilverbeek.example,afval=afval@zilverbeek.example',
};

const refusal = (environment: Record<string, string>): string => {
  try {
    readWorkNotices(environment, url);
  } catch (error) {
    assert.ok(error instanceof StartError);
    return error.message;
  }
  return 'accepted';
};

describe('the settings of work notices', () => {
  it('are none where no department has an address', () => {
    assert.equal(readWorkNotices(server, url), undefined);
  });

  it('have an address for each department, and send no e-mail for each request', () => {
    const { to, language, publicUrl } = readWorkNotices(notices, url) ?? {};
    assert.deepEqual(
      to,
      new Map([
        ['*', 'kcc@zilverbeek.example'],
        ['afval', 'afval@zilverbeek.example'],
      ]),
    );
    assert.deepEqual([language, publicUrl], ['nl', url]);
    assert.equal(readEmail(notices), undefined);
  });

  it('name what is missing or wrong', () => {
    assert.match(refusal({ PLEIN_EMAIL_NOTICE_TO: '*=kcc@zilverbeek.example' }), /^PLEIN_EMAIL_SERVER must/);
    assert.match(refusal({ ...notices, PLEIN_EMAIL_NOTICE_LANGUAGE: 'fr' }), /must be nl or en/);
    for (const to of ['*=kcc', 'kcc@zilverbeek.example', '*=a@b.example\r\nBcc: c@d.example']) {
      assert.match(
        refusal({ ...notices, PLEIN_EMAIL_NOTICE_TO: to }),
        /^PLEIN_EMAIL_NOTICE_TO must be a list/,
      );
    }
    assert.throws(() => readWorkNotices(notices, undefined), /^StartError: PLEIN_URL must be set/);
  });
});
