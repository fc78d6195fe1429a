import { expect } from '@open-wc/testing';
import type { ExampleSetup } from '@plein/components/examples.js';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import type { PollDraftList } from '@plein/domain/newsroom.js';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import { NewsroomPolls } from './polls.js';

describe('verified voters in the newsroom', () => {
  afterEach(closeWorkPages);

  const press = async (workPage: OpenedWorkPage<NewsroomPolls>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
    await workPage.settle();
  };
  async function written(setup: ExampleSetup): Promise<OpenedWorkPage<NewsroomPolls>> {
    const workPage = await openWorkPage('newsroom-polls', NewsroomPolls, {
      role: 'editor',
      chosen: { poll: 'new' },
      setup,
    });
    await workPage.fill('#at-question-nl', 'Waar komt de tuin?');
    await workPage.fill('#at-weight-nl', 'Wij voeren het uit.');
    await workPage.fill('#at-options-0-label-nl', 'In het park');
    await workPage.fill('#at-options-1-label-nl', 'Bij de school');
    workPage.one('[name=admission][value=verified]').click();
    await workPage.settle();
    return workPage;
  }

  it('are chosen with a sentence that says what that asks of the portal, and need no codes', async () => {
    const workPage = await written({ loginTokens: {} });
    expect(workPage.text('form')).to.contain('een ondertekend token. Daarin staat');
    await press(workPage, 'Sla op');
    await press(workPage, 'Open nu');
    await press(workPage, 'Ja, open nu');
    const answer = await workPage.testGateway.fetch(`${workPage.testGateway.gateway}/v1/poll-drafts`);
    const { polls } = (await answer.json()) as PollDraftList;
    const stored = polls.find(({ poll }) => poll.id === 'waar-komt-de-tuin');
    expect([stored?.poll.admission, stored?.poll.results, stored?.state]).to.deep.equal([
      'verified',
      'after-close',
      'open',
    ]);
    await expectAccessible(workPage.page);
  });

  it('are refused where no portal is trusted, and the form says whom to ask', async () => {
    const workPage = await written({});
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors')).to.contain('Uw gemeente vertrouwt nog geen portaal.');
    await expectAccessible(workPage.page);
  });
});
