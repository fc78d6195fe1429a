import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { Profile } from '@plein/domain/profile.js';
import {
  emptied,
  focused,
  openMunicipality,
  ownedByFiles,
  press,
  save,
  stored,
  unfold,
} from '../testing/municipality.fixtures.js';
import { closeWorkPages } from '../testing/work-page.fixtures.js';
import type { NewsroomMunicipality } from './municipality.js';

describe('newsroom-municipality', () => {
  afterEach(closeWorkPages);

  for (const show of ['organisation', 'channels', 'departments', 'tasks']) {
    it(`is accessible at ${show}, with much and with no content`, async () => {
      const full = await openMunicipality(show);
      expect(full.text('[role=tab][aria-selected=true]')).to.not.equal('');
      full
        .all('.folds summary')
        .slice(0, 2)
        .forEach((summary) => {
          summary.click();
        });
      await full.settle();
      await expectAccessible(full.page);
      full.page.remove();
      await expectAccessible((await openMunicipality(show, { before: emptied })).page);
    });
  }

  it('changes the name, the languages and the privacy statement', async () => {
    const workPage = await openMunicipality('organisation');
    await workPage.fill('#at-organisation-name', 'Gemeente Zilverbeek aan Zee');
    await workPage.fill('#at-privacyStatement', '/avg');
    workPage.one<HTMLInputElement>('input[value=tr]').click();
    await workPage.settle();
    await workPage.fill('#at-languages-0', 'en');
    expect(workPage.text('.unsaved strong')).to.equal(
      'Nog niet opgeslagen: organisatie, talen, privacyverklaring',
    );
    const { languages: before } = await stored(workPage);
    const profile = await save(workPage);
    expect(profile.organisation.name).to.equal('Gemeente Zilverbeek aan Zee');
    expect(profile.privacyStatement).to.equal('/avg');
    const has = before.includes('tr');
    expect(profile.languages[0]).to.equal('en');
    expect(profile.languages.includes('tr')).to.equal(!has);
  });

  it('takes the colours and the e-mail address of the pages, says when a colour is too light, and previews it', async () => {
    const workPage = await openMunicipality('organisation');
    await workPage.fill('#at-organisation-email', 'info@zilverbeek.example');
    await workPage.fill('#at-theme-colours-action', '#ffcc00');
    await workPage.fill('#at-theme-colours-onAction', '#ffffff');
    await press(workPage, 'Sla op');
    expect(workPage.text('#errors li')).to.contain('Kleur van links en knoppen: Kies een donkerder kleur.');
    expect(workPage.text('#errors li')).to.contain('Kleur van de tekst op een knop: Kies een andere kleur.');
    await expectAccessible(workPage.page);
    await workPage.fill('#at-theme-colours-action', '#7a1f5c');
    const widget = workPage.one('plein-contact-widget');
    expect(getComputedStyle(widget).getPropertyValue('--plein-color-action')).to.equal('#7a1f5c');
    await workPage.fill('#at-theme-colours-onAction', '');
    const profile = await save(workPage);
    expect(profile.theme?.colours).to.deep.equal({ action: '#7a1f5c' });
    expect(profile.organisation.email).to.equal('info@zilverbeek.example');
    await expectAccessible(workPage.page);
    await workPage.fill('#at-theme-colours-action', '');
    expect((await save(workPage)).theme?.colours).to.equal(undefined);
  });

  it('says how many calls fit in a window per department and day, and takes it out again', async () => {
    const workPage = await openMunicipality('departments');
    const { departments } = await stored(workPage);
    await unfold(workPage, departments[0]?.name.nl ?? '');
    await workPage.fill('#at-departments-0-callsPerWindow-Monday', '3');
    await workPage.fill('#at-departments-0-callsPerWindow-Friday', '0');
    expect((await save(workPage)).departments[0]?.callsPerWindow).to.deep.equal({ Monday: 3, Friday: 0 });
    await expectAccessible(workPage.page);
    await workPage.fill('#at-departments-0-callsPerWindow-Monday', '');
    await workPage.fill('#at-departments-0-callsPerWindow-Friday', '');
    expect((await save(workPage)).departments[0]?.callsPerWindow).to.equal(undefined);
  });

  it('names every error at once, at its field and above, and a link leads to the closed item', async () => {
    const workPage = await openMunicipality('channels');
    const { channels } = await stored(workPage);
    await unfold(workPage, channels[0]?.name.nl ?? '');
    await workPage.fill('#at-channels-0-openingHours', 'weekly');
    await workPage.fill('#at-channels-0-openingHours-0-closes', '09:00');
    await workPage.fill('#at-channels-0-name-nl', '');
    workPage.one('#organisation-tab').click();
    await workPage.settle();
    await workPage.fill('#at-organisation-url', 'zilverbeek');
    await press(workPage, 'Sla op');
    expect(workPage.all('#errors li').length).to.be.at.least(3);
    expect(workPage.text('#errors li')).to.contain('Adres van de site: Schrijf dit anders.');
    await expectAccessible(workPage.page);
    const link = workPage.all('#errors a').find(({ textContent }) => textContent.includes('Open tot'));
    link?.click();
    await workPage.settle();
    expect(focused(workPage)).to.equal('at-channels-0-openingHours-0-closes');
    expect(workPage.text('.error')).to.contain('Kies een later moment dan het begin.');
    expect((await stored(workPage)).channels).to.deep.equal(channels);
  });

  it('leads from an error to the page that has its field', async () => {
    const workPage = await openMunicipality('departments');
    await workPage.fill('#new-department', 'Sport');
    await press(workPage, 'Voeg een afdeling toe');
    const before = JSON.parse(sessionStorage.getItem('plein-newsroom:profile') ?? '{}') as { mine: Profile };
    const holidays = [{ validFrom: '2026-12-31', validThrough: '2026-12-30' }];
    sessionStorage.setItem(
      'plein-newsroom:profile',
      JSON.stringify({ ...before, mine: { ...before.mine, holidays } }),
    );
    workPage.page.remove();
    const again = document.createElement('newsroom-municipality') as NewsroomMunicipality;
    again.context = workPage.page.context;
    document.body.append(again);
    await workPage.testGateway.idle();
    await again.updateComplete;
    again.renderRoot.querySelector<HTMLButtonElement>('.unsaved .button')?.click();
    await waitUntil(() => again.renderRoot.querySelector('#errors a') !== null);
    again.renderRoot.querySelector<HTMLElement>('#errors a')?.click();
    expect(workPage.gone).to.deep.equal([
      { page: 'profile', chosen: { show: 'hours', field: '/holidays/0/validThrough' } },
    ]);
    again.remove();
  });

  it('adds a department, and removes one from the subjects that name it', async () => {
    const workPage = await openMunicipality('departments', { before: emptied });
    expect(workPage.text('h2')).to.contain('Er zijn nog geen afdelingen');
    await workPage.fill('#new-department', 'Straten en Groen');
    await press(workPage, 'Voeg een afdeling toe');
    expect(focused(workPage)).to.equal('at-departments-0-name-en');
    expect((await save(workPage)).departments).to.deep.equal([
      { code: 'straten-en-groen', name: { nl: 'Straten en Groen' } },
    ]);
  });

  it('shows a part that the files own, and lets nobody change it', async () => {
    const workPage = await openMunicipality('channels', { before: ownedByFiles('channels') });
    await waitUntil(() => workPage.text('.notice').includes('De bestanden van uw gemeente bepalen dit.'));
    expect(workPage.one<HTMLFieldSetElement>('fieldset.section').disabled).to.equal(true);
    expect(workPage.one('#new-channel').matches(':disabled')).to.equal(true);
    await expectAccessible(workPage.page);
    workPage.one('#organisation-tab').click();
    await workPage.settle();
    expect(workPage.one<HTMLFieldSetElement>('fieldset.section').disabled).to.equal(false);
  });

  it('keeps what was typed without a connection, and after the session ended', async () => {
    const workPage = await openMunicipality('organisation');
    await workPage.fill('#at-organisation-name', 'Nieuwe naam');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Sla op');
    expect(workPage.text('.notice.negative')).to.contain('Wat u typte, staat er nog.');
    workPage.testGateway.setNetwork('online');
    const again = await openMunicipality('organisation');
    expect(again.one<HTMLInputElement>('#at-organisation-name').value).to.equal('Nieuwe naam');
  });

  it('speaks English and fits on 320 pixels, whichever part is shown', async () => {
    const workPage = await openMunicipality('organisation', { language: 'en' });
    workPage.page.style.inlineSize = '320px';
    for (const tab of ['organisation', 'channels', 'departments', 'tasks']) {
      workPage.one(`#${tab}-tab`).click();
      await workPage.settle();
      for (const summary of workPage.all('.folds summary').slice(0, 2)) summary.click();
      await workPage.settle();
      expect(workPage.page.scrollWidth, tab).to.be.at.most(320);
    }
    expect(workPage.text('h1')).to.equal('Municipality');
  });
});
