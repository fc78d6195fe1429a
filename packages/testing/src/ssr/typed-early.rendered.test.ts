import { expect } from '@open-wc/testing';
import { inside, press, shown } from '@plein/components/source/examples/interact.js';
import { configure } from '@plein/components/source/settings/configuration.js';
import '@plein/components/participation-poll.js';
import { participationPollExamples } from '@plein/components/source/participation-poll/participation-poll.examples.js';
import type { PleinParticipationPoll } from '@plein/components/participation-poll/class.js';
import '@plein/components/status-tracker.js';
import { statusTrackerExamples } from '@plein/components/source/status-tracker/status-tracker.examples.js';
import type { PleinStatusTracker } from '@plein/components/status-tracker/class.js';
import { placeRendered } from './rendered-fixture.js';
import { openExampleGateway, closeExampleGateway, settle } from '../fixtures/example.js';

describe('what a resident did before the script came', () => {
  afterEach(closeExampleGateway);

  it('keeps the choice, and sends it', async () => {
    const [example] = participationPollExamples.examples;
    if (!example) throw new Error('No example.');
    await openExampleGateway(example.setup);
    const poll = await placeRendered<PleinParticipationPoll>(example);
    inside<HTMLInputElement>(poll, '.choice:nth-child(2) input').checked = true;
    await settle(poll);
    configure({ answers: {} });
    expect(inside<HTMLInputElement>(poll, '.choice:nth-child(2) input').checked).to.equal(true);
    await press(poll, 'form .button');
    await shown(poll, '#done:not([hidden])');
    expect(inside(poll, '.own').innerText).to.contain('Het waterplein');
  });

  it('keeps what was typed, the focus and the caret', async () => {
    const [example] = statusTrackerExamples.examples;
    if (!example) throw new Error('No example.');
    await openExampleGateway(example.setup);
    const tracker = await placeRendered<PleinStatusTracker>(example);
    const postcode = inside<HTMLInputElement>(tracker, '#postcode');
    postcode.value = '9999 ZB';
    postcode.focus();
    postcode.setSelectionRange(2, 4);
    await settle(tracker);
    expect(tracker.shadowRoot?.activeElement).to.equal(postcode);
    expect([postcode.selectionStart, postcode.selectionEnd]).to.deep.equal([2, 4]);
    tracker.requestUpdate();
    await tracker.updateComplete;
    expect(inside<HTMLInputElement>(tracker, '#postcode').value).to.equal('9999 ZB');
  });
});
