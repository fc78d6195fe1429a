import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { StartError } from '../../../core/start-error.js';
import { readCaseLinks, readEmail, readWorkNotices } from './mail-settings.js';

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

describe('the settings of links to cases', () => {
  const links = {
    ...server,
    PLEIN_EMAIL_CASE_LINKS: '1',
    PLEIN_MESSAGE_SECRET: 'een geheim van minstens 32 tekens!',
  };

  it('are off until they are set, and then send no e-mail for each request', () => {
    assert.equal(readCaseLinks({ ...links, PLEIN_EMAIL_CASE_LINKS: '0' }, url), undefined);
    assert.equal(readCaseLinks({ ...links, PLEIN_EMAIL_CASE_LINKS: '' }, url), undefined);
    const { publicUrl, host } = readCaseLinks(links, url) ?? {};
    assert.deepEqual([publicUrl, host], [url, 'mail.zilverbeek.example']);
    assert.equal(readEmail(links), undefined);
  });

  it('name what is missing or wrong', () => {
    const { PLEIN_EMAIL_SERVER: _, ...withoutServer } = links;
    const { PLEIN_MESSAGE_SECRET: __, ...withoutSecret } = links;
    assert.throws(() => readCaseLinks(withoutServer, url), /^StartError: PLEIN_EMAIL_SERVER must be set/);
    assert.throws(() => readCaseLinks(withoutSecret, url), /^StartError: PLEIN_MESSAGE_SECRET must be set/);
    assert.throws(() => readCaseLinks(links, undefined), /^StartError: PLEIN_URL must be set/);
    assert.throws(
      () => readCaseLinks({ ...links, PLEIN_EMAIL_CASE_LINKS: 'ja' }, url),
      /must be 1 or 0, but it is "ja"/,
    );
  });
});
