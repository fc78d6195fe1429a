import { expect } from '@open-wc/testing';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@plein/domain/profile.js';
import {
  focused,
  openMunicipality,
  press,
  save,
  shown,
  stored,
  unfold,
} from '../../testing/municipality.fixtures.js';
import { closeWorkPages } from '../../testing/work-page.fixtures.js';

describe('the channels of a municipality', () => {
  afterEach(closeWorkPages);

  it('adds a channel with hours by keyboard alone, which the preview shows at once', async () => {
    const workPage = await openMunicipality('channels');
    workPage.one('#new-channel').focus();
    await workPage.fill('#new-channel', 'phone');
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    const index = (await stored(workPage)).channels.length;
    const at = `at-channels-${String(index)}`;
    expect(focused(workPage)).to.equal(`${at}-name-nl`);
    await workPage.fill(`#${at}-name-nl`, 'Bel de wijkbalie');
    await workPage.fill(`#${at}-displayAddress`, '14 0123');
    await workPage.fill(`#${at}-openingHours`, 'weekly');
    await workPage.fill(`#${at}-openingHours-0-closes`, '16:00');
    await waitUntil(() => shown(workPage).includes('Bel de wijkbalie'));
    expect((await save(workPage)).channels[index]).to.deep.include({
      kind: 'phone',
      address: 'tel:140123',
      displayAddress: '14 0123',
      openingHours: [
        {
          dayOfWeek: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
          opens: '09:00',
          closes: '16:00',
        },
      ],
    });
  });

  it('makes a channel open by appointment only, and removes one from every subject', async () => {
    const workPage = await openMunicipality('channels');
    const { channels, tasks } = await stored(workPage);
    await unfold(workPage, channels[0]?.name.nl ?? '');
    await workPage.fill('#at-channels-0-openingHours', 'appointment');
    expect(workPage.text('.folds .stack')).to.contain('Schrijf daarin hoe men een afspraak maakt.');
    expect((await save(workPage)).channels[0]?.openingHours).to.deep.equal([]);
    const used = channels.find(({ id }) => tasks.some((task) => task.channels.includes(id)));
    await unfold(workPage, used?.name.nl ?? '');
    workPage.one(`[aria-label="Haal weg: ${used?.name.nl ?? ''}"]`).click();
    await workPage.settle();
    expect(workPage.text('[role=status]')).to.contain('weggehaald. Nog niet opgeslagen.');
    const after = await save(workPage);
    expect(after.channels.map(({ id }) => id)).to.not.include(used?.id);
    expect(after.tasks.flatMap((task) => task.channels)).to.not.include(used?.id);
  });

  it('moves a channel up, and keeps the focus on it', async () => {
    const workPage = await openMunicipality('channels');
    const [first, second] = (await stored(workPage)).channels;
    await unfold(workPage, second?.name.nl ?? '');
    workPage.one(`[aria-label="Zet hoger: ${second?.name.nl ?? ''}"]`).click();
    await workPage.settle();
    expect(workPage.text('[role=status]')).to.equal(`${second?.name.nl ?? ''} staat nu op plek 1.`);
    const { channels } = await save(workPage);
    expect([channels[0]?.id, channels[1]?.id]).to.deep.equal([second?.id, first?.id]);
  });

  it('keeps what two colleagues typed in one channel, each in another field', async () => {
    const workPage = await openMunicipality('channels');
    const { channels } = await stored(workPage);
    await unfold(workPage, channels[0]?.name.nl ?? '');
    await workPage.fill('#at-channels-0-waitingMinutes', '7');
    const url = `${workPage.testGateway.gateway}/v1/profile-document`;
    const before = await workPage.testGateway.fetch(url);
    const theirs = (await before.json()) as Profile;
    const renamed = theirs.channels.map((one, index) =>
      index === 0 ? { ...one, name: { nl: 'Van hen' } } : one,
    );
    await workPage.testGateway.fetch(url, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', 'if-match': before.headers.get('etag') ?? '' },
      body: JSON.stringify({ ...theirs, channels: renamed }),
    });
    await press(workPage, 'Sla op');
    await waitUntil(() => workPage.all('#conflict').length > 0);
    expect(workPage.text('#conflict')).to.contain('Uw collega veranderde: kanalen.');
    await press(workPage, 'Zet mijn wijzigingen erbij');
    const merged = (await save(workPage)).channels[0];
    expect(merged?.waitingMinutes).to.equal(7);
    expect(merged?.name).to.deep.equal({ nl: 'Van hen' });
  });
});
