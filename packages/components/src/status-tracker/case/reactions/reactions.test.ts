import { expect, html } from '@open-wc/testing';
import type { ExampleSetup } from '../../../examples/example.js';
import { inside, press, shown, type } from '../../../examples/interact.js';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { focused, keys, overflowAt320, words } from '@plein/testing/fixtures/interaction.js';
import { closeExampleGateway, settle, showExample, testGateway } from '@plein/testing/fixtures/example.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { chooseFiles, pdfFile } from '../../../attachments/choose-files.js';
import '../../status-tracker.define.js';
import { lookUp } from '../../status-tracker.fixtures.js';
import type { PleinStatusTracker } from '../../status-tracker.js';

const path = '/v1/case-reaction-submissions';
const closed = ['ZB-2026-0582', '9999 ZA', '3'] as const;

describe('what a resident does with a case', () => {
  afterEach(closeExampleGateway);

  const show = (
    template = html`<plein-status-tracker></plein-status-tracker>`,
    setup: ExampleSetup = {},
  ): Promise<PleinStatusTracker> =>
    showExample<PleinStatusTracker>({
      name: 'shown',
      description: 'For a test.',
      setup,
      render: () => template,
    });
  const open = async (setup?: ExampleSetup): Promise<PleinStatusTracker> => {
    const element = await show(undefined, setup);
    await lookUp(element, closed, '.steps');
    await press(element, '#react-unsatisfied');
    await shown(element, '#text');
    await settle(element);
    return element;
  };
  const sent = () => testGateway().requests.filter((request) => request.path === path);

  it('is not satisfied: the case opens again, and the receipt repeats what was written', async () => {
    const element = await open();
    expect(focused()?.id).to.equal('reaction');
    expect(words(inside(element, '[part="reaction"]'))).to.contain('Dit is geen bezwaar');
    await type(element, '#text', 'De lamp knippert nog steeds.');
    await press(element, '[part="reaction"] .button');
    await shown(element, '.copy');
    await settle(element);
    expect(focused()?.id).to.equal('reaction');
    expect(words(inside(element, '.copy'))).to.match(/RE-\w{4}-\w{4}.*De lamp knippert nog steeds/);
    expect(words(inside(element, '[part="case"]'))).to.not.contain('Klaar op');
    expect(element.shadowRoot?.querySelector('#react-unsatisfied')).to.equal(null);
    await expectAccessible(element);
    await press(element, '[part="reaction"] .button.plain');
    await settle(element);
    expect(focused()?.id).to.equal('sent');
    expect(words(inside(element, '.sent'))).to.contain('U vertelde ons dat u niet tevreden bent');
    expect(sessionStorage.length + localStorage.length).to.equal(0);
  });

  it('asks for the reason and never requires it', async () => {
    const element = await open();
    await press(element, '[part="reaction"] .button');
    await shown(element, '.copy');
    expect(sent().map(({ body }) => Object.keys(body as object).includes('text'))).to.deep.equal([false]);
  });

  it('keeps what was typed where it could not be sent, and sends it once with the same id', async () => {
    const element = await open();
    await type(element, '#text', 'De lamp knippert nog steeds.');
    testGateway().setNetwork('offline');
    await press(element, '[part="reaction"] .button');
    await shown(element, '#trouble');
    await settle(element);
    expect(focused()?.id).to.equal('trouble');
    expect(inside<HTMLTextAreaElement>(element, '#text').value).to.equal('De lamp knippert nog steeds.');
    testGateway().setNetwork('online');
    await press(element, '[part="reaction"] .button');
    await shown(element, '.copy');
    const ids = new Set(sent().map(({ body }) => (body as { id: string }).id));
    expect(ids.size).to.equal(1);
  });

  it('leaves the form with the keyboard, and finds the text there again', async () => {
    const element = await open();
    await type(element, '#text', 'Nog niet klaar met schrijven');
    inside(element, '[part="reaction"] .plain').focus();
    await keys('Enter');
    await waitUntil(() => focused()?.id === 'react-unsatisfied');
    await keys('Enter');
    await shown(element, '#text');
    expect(inside<HTMLTextAreaElement>(element, '#text').value).to.equal('Nog niet klaar met schrijven');
  });

  it('says that it is too late where the days have passed', async () => {
    const element = await show();
    await lookUp(element, ['ZB-2026-0219', '9999 ZF', '5'], '.steps');
    expect(words(inside(element, '[part="case"]'))).to.match(/Tot en met .* kon u zeggen .* Bel ons dan/);
    expect(element.shadowRoot?.querySelector('#react-unsatisfied')).to.equal(null);
  });

  it('answers what is asked in its place, with a file, and the receipt stays when nothing is asked any more', async () => {
    const element = await show();
    await lookUp(element, ['ZB-2026-0361', '9999 ZE', '103'], '.steps');
    await press(element, '#react-answer-0');
    await shown(element, '#attachments');
    await settle(element);
    expect(inside(element, '.asked [part="reaction"]')).to.not.equal(null);
    await press(element, '[part="reaction"] > .row .button');
    await shown(element, '#errors');
    expect(words(inside(element, '#errors'))).to.contain('Schrijf uw antwoord of kies een bestand');
    await chooseFiles(element, pdfFile('bankafschrift.pdf'));
    await expectAccessible(element);
    await press(element, '[part="reaction"] > .row .button');
    await shown(element, '.copy');
    await settle(element);
    expect(words(inside(element, '.copy'))).to.contain('bankafschrift.pdf');
    expect(element.shadowRoot?.querySelector('.asked')).to.equal(null);
    expect(focused()?.id).to.equal('reaction');
    expect(await overflowAt320(element)).to.equal(0);
  });

  it('withdraws a case after what that means was said', async () => {
    const element = await show();
    await lookUp(element, ['ZB-2026-0361', '9999 ZE', '103'], '.steps');
    await press(element, '#react-withdrawal');
    await shown(element, '#text');
    expect(words(inside(element, '[part="reaction"]'))).to.contain('U kunt dit niet terugdraaien');
    await press(element, '[part="reaction"] > .row .button');
    await shown(element, '.copy');
    expect(words(inside(element, '[part="case"]'))).to.contain('Ingetrokken');
    expect(words(inside(element, '.steps'))).to.not.contain('U krijgt een brief');
    expect(words(inside(element, '[part="promise"]'))).to.not.contain('Wij deden er');
    expect(element.shadowRoot?.querySelector('#react-withdrawal')).to.equal(null);
  });

  it('works with the token of a site as well', async () => {
    const element = await show(html`<plein-status-tracker case-token="resident"></plein-status-tracker>`, {
      caseTokens: { resident: [closed[0]] },
    });
    await shown(element, '.cases');
    await press(element, '#open-0');
    await press(element, '#react-unsatisfied');
    await shown(element, '#text');
    await press(element, '[part="reaction"] .button');
    await shown(element, '.copy');
    expect((sent()[0]?.body as { token?: string }).token).to.be.a('string');
  });

  it('has nothing that sticks out at 320 pixels', async () => {
    const element = await open();
    expect(await overflowAt320(element)).to.equal(0);
  });
});
