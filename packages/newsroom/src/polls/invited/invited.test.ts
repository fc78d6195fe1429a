import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import type { PollDraft, PollDraftList } from '@plein/domain/newsroom.js';
import { readCode } from '@plein/domain/polls.js';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../../testing/work-page.fixtures.js';
import { NewsroomPolls } from '../polls.js';
import { csvOf, invitationsOf, lettersOf } from './letters.js';

describe('invited voters in the newsroom', () => {
  afterEach(closeWorkPages);

  const press = async (workPage: OpenedWorkPage<NewsroomPolls>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
    await workPage.settle();
  };
  const stored = async ({ testGateway }: OpenedWorkPage<NewsroomPolls>): Promise<PollDraft | undefined> => {
    const answer = await testGateway.fetch(`${testGateway.gateway}/v1/poll-drafts`);
    const { polls } = (await answer.json()) as PollDraftList;
    return polls.find(({ poll }) => poll.id === 'waar-komt-de-tuin');
  };

  async function written(): Promise<OpenedWorkPage<NewsroomPolls>> {
    const workPage = await openWorkPage('newsroom-polls', NewsroomPolls, {
      role: 'editor',
      chosen: { poll: 'new' },
    });
    await workPage.fill('#at-question-nl', 'Waar komt de tuin?');
    await workPage.fill('#at-weight-nl', 'Wij voeren het uit.');
    await workPage.fill('#at-options-0-label-nl', 'In het park');
    await workPage.fill('#at-options-1-label-nl', 'Bij de school');
    workPage.one('[name=admission][value=invited]').click();
    await workPage.settle();
    await press(workPage, 'Sla op');
    return workPage;
  }

  it('are chosen for a poll, which then needs codes before it opens', async () => {
    const workPage = await written();
    const { poll } = (await stored(workPage)) ?? {};
    expect([poll?.admission, poll?.results]).to.deep.equal(['invited', 'after-close']);
    expect(workPage.text('#used')).to.equal('Er zijn nog geen codes.');
    await press(workPage, 'Open nu');
    await press(workPage, 'Ja, open nu');
    expect(workPage.text('#errors')).to.contain('Maak eerst codes');
    await expectAccessible(workPage.page);
  });

  it('get codes, which are shown as files once, and are counted', async () => {
    const workPage = await written();
    await workPage.fill('#codes', 'veel');
    await press(workPage, 'Maak codes');
    expect(workPage.text('#codes-error')).to.contain('heel getal');
    await workPage.fill('#codes', '3');
    await press(workPage, 'Maak codes');
    expect(workPage.text('#used')).to.equal('Kiezers gebruikten 0 van 3 codes.');
    expect(workPage.text('.notice')).to.contain('3 nieuwe codes. Bewaar ze nu.');
    expect((await stored(workPage))?.codes).to.deep.equal({ made: 3, used: 0 });
    await expectAccessible(workPage.page);
  });

  it('get a file and letters in which the code is where no server sees it', () => {
    const code = '7K3M-Q9XA-2BTW';
    const invitations = invitationsOf([code], 'https://plein.test/pages/poll/tuin');
    expect(csvOf(invitations)).to.equal(
      `code,address\r\n${code},https://plein.test/pages/poll/tuin#code=${code}\r\n`,
    );
    const html = lettersOf(invitations, {
      language: 'nl',
      question: 'Tuin <of> plein?',
      code: 'Uw code',
      help: 'Scan.',
      page: 'https://plein.test/pages/poll/tuin',
    });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('h1')?.textContent).to.equal('Tuin <of> plein?');
    expect(readCode(page.querySelector('strong')?.textContent ?? '')).to.equal(code);
    expect(page.querySelectorAll('section svg')).to.have.length(1);
  });
});
