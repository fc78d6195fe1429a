import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import {
  colleague,
  openProfilePage,
  press,
  stored,
  type OpenedProfilePage,
} from '../../testing/profile-page.fixtures.js';
import { closeWorkPages } from '../../testing/work-page.fixtures.js';

describe('the history of the profile', () => {
  afterEach(closeWorkPages);

  const openHistory = async (workPage: OpenedProfilePage): Promise<void> => {
    workPage.one('#history summary').click();
    await waitUntil(() => workPage.all('#history li.card').length > 0);
  };

  it('says who changed what, in words, and puts an earlier version back as a new one', async () => {
    const workPage = await openProfilePage();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    const { nl: before } = (await stored(workPage)).notices[0]?.text ?? {};
    await workPage.fill('#at-notices-0-text-nl', 'Andere tekst');
    await press(workPage, 'Sla op');
    await openHistory(workPage);
    expect(workPage.text('#history li.card:first-child')).to.match(/^Newsroom veranderde het profiel/);
    expect(workPage.text('#history li.card:first-child li')).to.equal(
      `Mededeling ‘Andere tekst’, Tekst (Nederlands): was ${before ?? ''}, is nu Andere tekst`,
    );
    await expectAccessible(workPage.page);
    await press(workPage, 'Maak dit ongedaan');
    expect(workPage.text('dialog[open] h2')).to.equal('Zet u deze versie terug?');
    await press(workPage, 'Ja, zet terug');
    await waitUntil(() => workPage.all('#history li.card').length === 3);
    expect((await stored(workPage)).notices[0]?.text.nl).to.equal(before);
    expect(workPage.one<HTMLInputElement>('#at-notices-0-text-nl').value).to.equal(before);
    expect(workPage.text('#history li.card:first-child')).to.contain('zette een eerdere versie terug');
  });

  it('keeps what was typed when an earlier version is put back, and offers no undo of a crisis switch', async () => {
    const workPage = await openProfilePage();
    await colleague(workPage, { privacyStatement: '/avg' });
    workPage.page.remove();
    document.body.append(workPage.page);
    await workPage.settle();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    await workPage.fill('#at-notices-0-text-nl', 'Van mij');
    await openHistory(workPage);
    await press(workPage, 'Maak dit ongedaan');
    await press(workPage, 'Ja, zet terug');
    await waitUntil(() => workPage.all('#history li.card').length === 3);
    expect(workPage.one<HTMLInputElement>('#at-notices-0-text-nl').value).to.equal('Van mij');
    expect(workPage.all('#conflict')).to.have.length(0);
    workPage.one('#crisis-tab').click();
    await workPage.settle();
    await press(workPage, 'Zet het crisisbericht aan');
    await press(workPage, 'Ja, zet het aan');
    await waitUntil(() => workPage.all('#history li.card').length === 4);
    expect(workPage.text('#history li.card:first-child button')).to.equal('');
    workPage.page.remove();
  });

  it('says that putting back did not work without a connection, or after a colleague', async () => {
    const workPage = await openProfilePage();
    await colleague(workPage, { privacyStatement: '/avg' });
    workPage.page.remove();
    document.body.append(workPage.page);
    await workPage.settle();
    await openHistory(workPage);
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Maak dit ongedaan');
    await press(workPage, 'Ja, zet terug');
    await waitUntil(() => workPage.text('#history .notice').includes('De server antwoordt niet.'));
    workPage.testGateway.setNetwork('online');
    await colleague(workPage, { privacyStatement: '/privacy-2' });
    await press(workPage, 'Maak dit ongedaan');
    await press(workPage, 'Ja, zet terug');
    await waitUntil(() => workPage.text('#history .notice').includes('Een collega veranderde het profiel'));
    await waitUntil(() => workPage.all('#history li.card').length === 3);
    expect((await stored(workPage)).privacyStatement).to.equal('/privacy-2');
    workPage.page.remove();
  });
});
