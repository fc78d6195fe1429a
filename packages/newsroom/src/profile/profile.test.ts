import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@plein/domain/profile.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomProfile } from './profile.js';

describe('newsroom-profile', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomProfile> = {}): Promise<OpenedWorkPage<NewsroomProfile>> =>
    openWorkPage('newsroom-profile', NewsroomProfile, { role: 'editor', ...options });
  const press = async (desk: OpenedWorkPage<NewsroomProfile>, words: string): Promise<void> => {
    desk.button(words).click();
    await desk.settle();
  };
  const stored = async ({ testGateway }: OpenedWorkPage<NewsroomProfile>): Promise<Profile> =>
    (await (await testGateway.fetch(`${testGateway.gateway}/v1/profile-document`)).json()) as Profile;
  const shown = ({ one }: OpenedWorkPage<NewsroomProfile>): string =>
    one('plein-contact-widget').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
  /** A colleague who changes a part of the profile at another desk. */
  const colleague = async (
    { testGateway }: OpenedWorkPage<NewsroomProfile>,
    changes: Partial<Profile>,
  ): Promise<void> => {
    const url = `${testGateway.gateway}/v1/profile-document`;
    const before = await testGateway.fetch(url);
    const response = await testGateway.fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': before.headers.get('etag') ?? '' },
      body: JSON.stringify({ ...((await before.json()) as Profile), ...changes }),
    });
    expect(response.status).to.equal(200);
  };

  it('shows its parts as tabs, and the real element beside them', async () => {
    const desk = await open();
    expect(desk.text('[role=tab]')).to.equal('Crisis | Mededelingen | Afwijkende tijden | Teksten');
    await waitUntil(() => shown(desk).includes('Er is een noodsituatie in Zilverbeek'));
    await expectAccessible(desk.page);
  });

  for (const [steps, name] of ['Mededelingen', 'Afwijkende tijden', 'Teksten'].entries()) {
    it(`leads to ${name.toLowerCase()} by keyboard`, async () => {
      const desk = await open();
      desk.one('[role=tab]').focus();
      for (let step = 0; step <= steps; step += 1) await sendKeys({ press: 'ArrowRight' });
      await desk.settle();
      expect(desk.text('[role=tab][aria-selected=true]')).to.equal(name);
      await expectAccessible(desk.page);
    });
  }

  it('keeps a link of the preview from leading away', async () => {
    const desk = await open();
    await waitUntil(() => shown(desk).includes('14 0999'));
    const link = desk.one('plein-contact-widget').shadowRoot?.querySelector('a');
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    link?.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
  });

  it('shows a notice in the preview while it is typed, and to residents when it is saved', async () => {
    const desk = await open();
    desk.one('#notices-tab').click();
    await desk.settle();
    await press(desk, 'Voeg een mededeling toe');
    await desk.fill('#at-notices-1-text-nl', 'De balie is verhuisd.');
    await waitUntil(() => shown(desk).includes('De balie is verhuisd.'));
    expect((await stored(desk)).notices).to.have.length(1);
    expect(desk.text('.unsaved strong')).to.equal('Nog niet opgeslagen: mededelingen');
    await expectAccessible(desk.page);
    await press(desk, 'Sla op');
    expect((await stored(desk)).notices[1]).to.deep.equal({
      id: 'mededeling-2',
      text: { nl: 'De balie is verhuisd.' },
    });
    expect(desk.all('.unsaved')).to.have.length(0);
    expect(desk.text('[role=status]')).to.contain('Opgeslagen');
  });

  it('says at the field what the gateway does not take, and leads to it from another tab', async () => {
    const desk = await open();
    desk.one('#notices-tab').click();
    await desk.settle();
    await press(desk, 'Voeg een mededeling toe');
    await press(desk, 'Sla op');
    expect(desk.one('#at-notices-1-text-nl').getAttribute('aria-invalid')).to.equal('true');
    expect(desk.text('.error')).to.equal('Vul de Nederlandse tekst in.');
    await expectAccessible(desk.page);
    desk.one('#crisis-tab').click();
    await desk.settle();
    desk.one('#errors a').click();
    await desk.settle();
    expect((desk.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('at-notices-1-text-nl');
  });

  it('adds a day on which one channel is closed, which the preview shows on that day', async () => {
    const desk = await open();
    desk.one('#hours-tab').click();
    await desk.settle();
    await desk.fill('#hours-where', 'telefoon');
    await press(desk, 'Voeg een dag toe');
    const field = 'at-channels-0-specialOpeningHours-0';
    await desk.fill(`#${field}-validFrom`, '2026-12-04');
    await desk.fill(`#${field}-validThrough`, '2026-12-04');
    await desk.fill(`#${field}-name-nl`, 'Sinterklaas');
    await desk.fill('#preview-at', '2026-12-04T11:00');
    await waitUntil(() => shown(desk).includes('Sinterklaas'));
    await expectAccessible(desk.page);
    await press(desk, 'Sla op');
    expect((await stored(desk)).channels[0]?.specialOpeningHours).to.deep.equal([
      { validFrom: '2026-12-04', validThrough: '2026-12-04', name: { nl: 'Sinterklaas' } },
    ]);
  });

  it('switches the crisis message after a question, with the words in the form, and keeps other changes', async () => {
    const desk = await open();
    desk.one('#notices-tab').click();
    await desk.settle();
    await desk.fill('#at-notices-0-text-nl', 'Nog niet klaar');
    desk.one('#crisis-tab').click();
    await desk.settle();
    await desk.fill('#at-crisis-title-nl', 'Hoog water');
    await press(desk, 'Zet het crisisbericht aan');
    expect(desk.text('dialog h2')).to.equal('Zet u het crisisbericht aan?');
    await expectAccessible(desk.page);
    await press(desk, 'Ja, zet het aan');
    await desk.settle();
    expect((await stored(desk)).crisis).to.include({ active: true });
    expect((await stored(desk)).crisis?.title.nl).to.equal('Hoog water');
    expect(desk.text('#crisis-panel .notice')).to.contain('Het crisisbericht staat aan');
    expect(desk.text('.unsaved strong')).to.equal('Nog niet opgeslagen: mededelingen');
    expect(desk.all('#conflict')).to.have.length(0);
    await press(desk, 'Zet het crisisbericht uit');
    await press(desk, 'Ja, zet het uit');
    await desk.settle();
    expect((await stored(desk)).crisis).to.include({ active: false });
  });

  it('keeps what was typed when a colleague was first, and puts it in the newer version', async () => {
    const desk = await open();
    desk.one('#notices-tab').click();
    await desk.settle();
    await desk.fill('#at-notices-0-text-nl', 'Van mij');
    await colleague(desk, { privacyStatement: '/privacy', holidays: [] });
    await press(desk, 'Sla op');
    await desk.settle();
    expect(desk.text('#conflict')).to.contain('Uw collega veranderde: vrije dagen.');
    expect(desk.text('#conflict')).to.contain('U veranderde: mededelingen.');
    expect(desk.one<HTMLInputElement>('#at-notices-0-text-nl').value).to.equal('Van mij');
    await expectAccessible(desk.page);
    await press(desk, 'Zet mijn wijzigingen erbij');
    await press(desk, 'Sla op');
    const profile = await stored(desk);
    expect(profile.notices[0]?.text.nl).to.equal('Van mij');
    expect(profile.holidays).to.deep.equal([]);
    expect(desk.all('.unsaved, #conflict')).to.have.length(0);
  });

  it('keeps what was typed without a connection, and drops it only after a question', async () => {
    const desk = await open();
    await desk.fill('#at-crisis-phone', '14 0999');
    await desk.fill('#at-crisis-phone', '14 0000');
    desk.testGateway.setNetwork('offline');
    await press(desk, 'Sla op');
    expect(desk.text('.notice.negative')).to.contain('Niet opgeslagen');
    expect(desk.one<HTMLInputElement>('#at-crisis-phone').value).to.equal('14 0000');
    await press(desk, 'Doe mijn wijzigingen weg');
    await press(desk, 'Ja, doe ze weg');
    await desk.settle();
    expect(desk.one<HTMLInputElement>('#at-crisis-phone').value).to.equal('14 0999');
  });

  it('says what to do when the profile cannot be fetched', async () => {
    const desk = await open();
    desk.testGateway.setNetwork('broken');
    desk.page.remove();
    const again = document.createElement('newsroom-profile') as NewsroomProfile;
    again.context = desk.page.context;
    document.body.append(again);
    await desk.testGateway.idle();
    await again.updateComplete;
    expect(again.renderRoot.textContent).to.contain('Dit is nu niet op te halen');
    again.remove();
  });

  it('speaks English and fits on 320 pixels, whichever part is shown', async () => {
    const desk = await open({ language: 'en' });
    desk.page.style.inlineSize = '320px';
    for (const tab of ['crisis', 'notices', 'hours', 'texts']) {
      desk.one(`#${tab}-tab`).click();
      await desk.settle();
      for (const fold of desk.all('details').slice(0, 3)) (fold as HTMLDetailsElement).open = true;
      expect(desk.page.scrollWidth).to.be.at.most(320);
    }
    expect(desk.text('h1')).to.equal('Profile');
  });
});
