import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  colleague,
  openProfilePage,
  press,
  stored,
  type OpenedProfilePage,
} from '../testing/profile-page.fixtures.js';
import { closeWorkPages } from '../testing/work-page.fixtures.js';
import type { NewsroomProfile } from './profile.js';

describe('newsroom-profile', () => {
  afterEach(closeWorkPages);

  const shown = ({ one }: OpenedProfilePage): string =>
    one('plein-contact-widget').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';

  it('shows its parts as tabs, and the real element beside them', async () => {
    const workPage = await openProfilePage();
    expect(workPage.text('[role=tab]')).to.equal('Crisis | Mededelingen | Afwijkende tijden');
    await waitUntil(() => shown(workPage).includes('Er is een noodsituatie in Zilverbeek'));
    await expectAccessible(workPage.page);
  });

  for (const [steps, name] of ['Mededelingen', 'Afwijkende tijden'].entries()) {
    it(`leads to ${name.toLowerCase()} by keyboard`, async () => {
      const workPage = await openProfilePage();
      workPage.one('[role=tab]').focus();
      for (let step = 0; step <= steps; step += 1) await sendKeys({ press: 'ArrowRight' });
      await workPage.settle();
      expect(workPage.text('[role=tab][aria-selected=true]')).to.equal(name);
      await expectAccessible(workPage.page);
    });
  }

  it('keeps a link of the preview from leading away', async () => {
    const workPage = await openProfilePage();
    await waitUntil(() => shown(workPage).includes('14 0999'));
    const link = workPage.one('plein-contact-widget').shadowRoot?.querySelector('a');
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link?.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('shows a notice in the preview while it is typed, and to residents when it is saved', async () => {
    const workPage = await openProfilePage();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    await press(workPage, 'Voeg een mededeling toe');
    await workPage.fill('#at-notices-1-text-nl', 'De balie is verhuisd.');
    await waitUntil(() => shown(workPage).includes('De balie is verhuisd.'));
    expect((await stored(workPage)).notices).to.have.length(1);
    expect(workPage.text('.unsaved strong')).to.equal('Nog niet opgeslagen: mededelingen');
    await expectAccessible(workPage.page);
    await press(workPage, 'Sla op');
    expect((await stored(workPage)).notices[1]).to.deep.equal({
      id: 'mededeling-2',
      text: { nl: 'De balie is verhuisd.' },
    });
    expect(workPage.all('.unsaved')).to.have.length(0);
    expect(workPage.text('[role=status]')).to.contain('Opgeslagen');
  });

  it('says at the field what the gateway does not take, and leads to it from another tab', async () => {
    const workPage = await openProfilePage();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    await press(workPage, 'Voeg een mededeling toe');
    await press(workPage, 'Sla op');
    expect(workPage.one('#at-notices-1-text-nl').getAttribute('aria-invalid')).to.equal('true');
    expect(workPage.text('.error')).to.equal('Vul de Nederlandse tekst in.');
    expect(workPage.text('#errors li')).to.equal(
      'Mededeling 2, Tekst (Nederlands): Vul de Nederlandse tekst in.',
    );
    await expectAccessible(workPage.page);
    workPage.one('#crisis-tab').click();
    await workPage.settle();
    workPage.one('#errors a').click();
    await workPage.settle();
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('at-notices-1-text-nl');
  });

  it('names a day that ends before it begins, and a day that is there twice', async () => {
    const workPage = await openProfilePage();
    workPage.one('#hours-tab').click();
    await workPage.settle();
    await press(workPage, 'Voeg een dag toe');
    await press(workPage, 'Voeg een dag toe');
    const last = (await stored(workPage)).holidays.length;
    for (const index of [last, last + 1]) {
      await workPage.fill(`#at-holidays-${String(index)}-validFrom`, '2026-12-31');
      await workPage.fill(`#at-holidays-${String(index)}-validThrough`, '2026-12-31');
    }
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.contain('Eerste dag: Dit geldt tegelijk met een andere regel.');
    await workPage.fill(`#at-holidays-${String(last)}-validThrough`, '2026-12-30');
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.equal(
      `Vrije dag ${String(last + 1)}, Laatste dag: Kies een later moment dan het begin.`,
    );
  });

  it('takes over the national holidays of a coming year, and offers them no longer', async () => {
    const workPage = await openProfilePage();
    workPage.one('#hours-tab').click();
    await workPage.settle();
    const year = String(Number(workPage.testGateway.now().toISOString().slice(0, 4)) + 3);
    const offer = workPage.all('button').find(({ textContent }) => textContent.includes(year));
    offer?.click();
    await workPage.settle();
    await expectAccessible(workPage.page);
    await press(workPage, 'Sla op');
    const days = (await stored(workPage)).holidays.map(({ validFrom }) => validFrom);
    expect(days).to.include(`${year}-12-25`);
    expect(days.filter((day) => day.startsWith(year))).to.have.length(10);
    expect(workPage.text('button')).to.not.contain(`vrije dagen van ${year} over`);
  });

  it('leaves the holidays as the files say where they own them', async () => {
    const workPage = await openProfilePage({
      before: ({ store }) =>
        store.commit(async (transaction) => {
          await transaction
            .insertInto('content_parts')
            .values({ part: 'hours', owner: 'files', filled: null, filled_at: '' })
            .onConflict((conflict) => conflict.column('part').doUpdateSet({ owner: 'files' }))
            .execute();
        }),
    });
    workPage.one('#hours-tab').click();
    await waitUntil(() => workPage.text('.notice').includes('De bestanden van uw gemeente bepalen dit.'));
    expect(workPage.one('.folds fieldset').matches(':disabled')).to.equal(true);
    expect(workPage.button('Voeg een dag toe').disabled).to.equal(true);
    await workPage.fill('#hours-where', 'telefoon');
    expect(workPage.button('Voeg een dag toe').disabled).to.equal(false);
  });

  it('adds a day on which one channel is closed, which the preview shows on that day', async () => {
    const workPage = await openProfilePage();
    workPage.one('#hours-tab').click();
    await workPage.settle();
    await workPage.fill('#hours-where', 'telefoon');
    await press(workPage, 'Voeg een dag toe');
    const field = 'at-channels-0-specialOpeningHours-0';
    await workPage.fill(`#${field}-validFrom`, '2026-12-04');
    await workPage.fill(`#${field}-validThrough`, '2026-12-04');
    await workPage.fill(`#${field}-name-nl`, 'Sinterklaas');
    await workPage.fill('#preview-at', '2026-12-04T11:00');
    await waitUntil(() => shown(workPage).includes('Sinterklaas'));
    await expectAccessible(workPage.page);
    await press(workPage, 'Sla op');
    expect((await stored(workPage)).channels[0]?.specialOpeningHours).to.deep.equal([
      { validFrom: '2026-12-04', validThrough: '2026-12-04', name: { nl: 'Sinterklaas' } },
    ]);
  });

  it('switches the crisis message after a question, with the words in the form, and keeps other changes', async () => {
    const workPage = await openProfilePage();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    await workPage.fill('#at-notices-0-text-nl', 'Nog niet klaar');
    workPage.one('#crisis-tab').click();
    await workPage.settle();
    await workPage.fill('#at-crisis-title-nl', 'Hoog water');
    await press(workPage, 'Zet het crisisbericht aan');
    expect(workPage.text('dialog h2')).to.equal('Zet u het crisisbericht aan?');
    await expectAccessible(workPage.page);
    await press(workPage, 'Ja, zet het aan');
    await workPage.settle();
    expect((await stored(workPage)).crisis).to.include({ active: true });
    expect((await stored(workPage)).crisis?.title.nl).to.equal('Hoog water');
    expect(workPage.text('#crisis-panel .notice')).to.contain('Het crisisbericht staat aan');
    expect(workPage.text('.unsaved strong')).to.equal('Nog niet opgeslagen: mededelingen');
    expect(workPage.all('#conflict')).to.have.length(0);
    await press(workPage, 'Zet het crisisbericht uit');
    await press(workPage, 'Ja, zet het uit');
    await workPage.settle();
    expect((await stored(workPage)).crisis).to.include({ active: false });
  });

  it('keeps what was typed when a colleague was first, and puts it in the newer version', async () => {
    const workPage = await openProfilePage();
    workPage.one('#notices-tab').click();
    await workPage.settle();
    await workPage.fill('#at-notices-0-text-nl', 'Van mij');
    await colleague(workPage, { privacyStatement: '/privacy', holidays: [] });
    await press(workPage, 'Sla op');
    await workPage.settle();
    expect(workPage.text('#conflict')).to.contain('Uw collega veranderde: vrije dagen.');
    expect(workPage.text('#conflict')).to.contain('U veranderde: mededelingen.');
    expect(workPage.one<HTMLInputElement>('#at-notices-0-text-nl').value).to.equal('Van mij');
    await expectAccessible(workPage.page);
    await press(workPage, 'Zet mijn wijzigingen erbij');
    await press(workPage, 'Sla op');
    const profile = await stored(workPage);
    expect(profile.notices[0]?.text.nl).to.equal('Van mij');
    expect(profile.holidays).to.deep.equal([]);
    expect(workPage.all('.unsaved, #conflict')).to.have.length(0);
  });

  it('keeps what was typed without a connection, and drops it only after a question', async () => {
    const workPage = await openProfilePage();
    await workPage.fill('#at-crisis-phone', '14 0999');
    await workPage.fill('#at-crisis-phone', '14 0000');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Sla op');
    expect(workPage.text('.notice.negative')).to.contain('Niet opgeslagen');
    expect(workPage.one<HTMLInputElement>('#at-crisis-phone').value).to.equal('14 0000');
    await press(workPage, 'Doe mijn wijzigingen weg');
    await press(workPage, 'Ja, doe ze weg');
    await workPage.settle();
    expect(workPage.one<HTMLInputElement>('#at-crisis-phone').value).to.equal('14 0999');
  });

  it('says what to do when the profile cannot be fetched', async () => {
    const workPage = await openProfilePage();
    workPage.testGateway.setNetwork('broken');
    workPage.page.remove();
    const again = document.createElement('newsroom-profile') as NewsroomProfile;
    again.context = workPage.page.context;
    document.body.append(again);
    await workPage.testGateway.idle();
    await again.updateComplete;
    expect(again.renderRoot.textContent).to.contain('Dit is nu niet op te halen');
    again.remove();
  });

  it('speaks English and fits on 320 pixels, whichever part is shown', async () => {
    const workPage = await openProfilePage({ language: 'en' });
    workPage.page.style.inlineSize = '320px';
    for (const tab of ['crisis', 'notices', 'hours']) {
      workPage.one(`#${tab}-tab`).click();
      await workPage.settle();
      for (const disclosure of workPage.all('details').slice(0, 3))
        (disclosure as HTMLDetailsElement).open = true;
      expect(workPage.page.scrollWidth).to.be.at.most(320);
    }
    expect(workPage.text('h1')).to.equal('Profile');
  });
});
