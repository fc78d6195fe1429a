import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import {
  emptied,
  focused,
  openMunicipality,
  save,
  shown,
  stored,
  unfold,
} from '../../testing/municipality.fixtures.js';
import { closeWorkPages } from '../../testing/work-page.fixtures.js';

describe('the subjects of a municipality', () => {
  afterEach(closeWorkPages);

  it('finds a subject in the UPL by a Dutch word and the keyboard, and orders its channels', async () => {
    const workPage = await openMunicipality('tasks', { before: emptied });
    workPage.one('#new-task').focus();
    await waitUntil(async () => {
      await workPage.fill('#new-task', 'rijbewijs');
      return workPage.all('#new-task-list [role=option]').length > 1;
    });
    await expectAccessible(workPage.page);
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    expect(focused(workPage)).to.equal('at-tasks-0-name-nl');
    await workPage.fill('#at-tasks-0-reason-nl', 'U moet zelf langskomen.');
    const { tasks } = await save(workPage);
    expect(tasks[0]).to.deep.include({
      upl: 'rijbewijs',
      uri: 'http://standaarden.overheid.nl/owms/terms/rijbewijs',
      reason: { nl: 'U moet zelf langskomen.' },
    });
  });

  it('makes a subject that the UPL does not have, under the site of the municipality', async () => {
    const workPage = await openMunicipality('tasks');
    const { tasks, organisation } = await stored(workPage);
    await workPage.fill('#new-task', 'Ooievaarsnest bekijken');
    await waitUntil(() => workPage.text('#new-task-list').includes('Maak zelf een onderwerp'));
    await sendKeys({ press: 'Tab' });
    workPage.one('#new-task').focus();
    await workPage.fill('#new-task', 'Ooievaarsnest bekijken');
    workPage.all('#new-task-list [role=option]').at(-1)?.click();
    await workPage.settle();
    const { tasks: after } = await save(workPage);
    const own = after[tasks.length];
    expect(own?.uri).to.equal(new URL('onderwerp/ooievaarsnest-bekijken', organisation.url).href);
    expect(own?.name).to.deep.equal({ nl: 'Ooievaarsnest bekijken' });
    expect(own?.upl).to.equal('UPL-naam nog niet beschikbaar');
  });

  it('puts a channel of a subject first', async () => {
    const workPage = await openMunicipality('tasks');
    const { tasks, channels } = await stored(workPage);
    const index = tasks.findIndex((task) => task.channels.length > 1);
    const task = tasks[index];
    await unfold(workPage, task?.name.nl ?? '');
    const about = (task?.about ?? task?.name)?.nl ?? '';
    await waitUntil(() => shown(workPage).includes(`Contact over ${about}`));
    const second = channels.find(({ id }) => id === task?.channels[1]);
    workPage.one(`.order [aria-label="Zet hoger: ${second?.name.nl ?? ''}"]`).click();
    await workPage.settle();
    expect(focused(workPage)).to.equal(`at-tasks-${String(index)}-channels`);
    expect((await save(workPage)).tasks[index]?.channels[0]).to.equal(second?.id);
  });

  it('says how long an appointment takes and what residents bring, and takes it out again', async () => {
    const workPage = await openMunicipality('tasks', { setup: { appointments: 14 } });
    const { tasks } = await stored(workPage);
    await unfold(workPage, tasks[0]?.name.nl ?? '');
    await workPage.fill('#at-tasks-0-appointment-minutes', '20');
    await workPage.fill('#at-tasks-0-appointment-bring-nl', 'Een pasfoto');
    expect((await save(workPage)).tasks[0]?.appointment).to.deep.equal({
      minutes: 20,
      bring: { nl: 'Een pasfoto' },
    });
    await expectAccessible(workPage.page);
    await workPage.fill('#at-tasks-0-appointment-minutes', '');
    await workPage.fill('#at-tasks-0-appointment-bring-nl', '');
    expect((await save(workPage)).tasks[0]?.appointment).to.equal(undefined);
  });
});
