import { expect, html } from '@open-wc/testing';
import type { MessageSubmission } from '@plein/domain/messages.js';
import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { closeExampleGateway, settle, testGateway } from '@plein/testing/fixtures/example.js';
import { focused, heard, measured, words } from '@plein/testing/fixtures/interaction.js';
import { inside, press, shown, type } from '../../examples/interact.js';
import { configuration, configure } from '../../settings/configuration.js';
import '../contact-widget.define.js';
import { passport, show } from '../contact-widget.fixtures.js';
import type { PleinContactWidget } from '../contact-widget.js';
import { chooseFiles, pdfFile } from '../../attachments/choose-files.js';
import { openMessage, writeMessage } from './example-actions.js';

const open = (): Promise<PleinContactWidget> =>
  show(html`<plein-contact-widget task=${passport}></plein-contact-widget>`, { messages: true });
const sent = (): MessageSubmission[] =>
  testGateway()
    .requests.filter(({ path }) => path === '/v1/message-submissions')
    .map(({ body }) => body as MessageSubmission);
const errorOf = (element: HTMLElement, field: string): string => words(inside(element, `#${field}-error`));

describe('<plein-contact-widget> writing a message', () => {
  afterEach(closeExampleGateway);

  it('sends what was written with its file, and shows a receipt with a link that works later', async () => {
    const element = await open();
    const seen = heard<MeasureDetail>(element, 'plein-measure');
    const told = heard<{ reference: string }>(document, 'plein-message-sent');
    await writeMessage(element);
    await chooseFiles(element, pdfFile('brief.pdf', 2_000_000));
    await press(element, 'form > .button');
    const reference = words(await shown(element, '.reference strong'));
    expect(reference).to.match(/^BE-[\dA-Z]{4}-[\dA-Z]{4}$/);
    const [first] = sent();
    const { id, receiptKey, attachments, ...rest } = first ?? ({} as MessageSubmission);
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-7/);
    expect(rest).to.deep.equal({
      text: 'De lantaarn in mijn straat is kapot.\nHij knippert al een week.',
      email: 'bewoner@example.org',
      language: 'nl',
      task: passport,
      department: 'burgerzaken',
    });
    expect(attachments?.map(({ name, content }) => [name, atob(content).length])).to.deep.equal([
      ['brief.pdf', 2_000_000],
    ]);
    expect(words(inside(element, '[part=receipt]'))).to.contain('Wij antwoorden op bewoner@example.org.');
    expect(words(inside(element, '.copy')))
      .to.contain('Hij knippert al een week.')
      .and.to.contain('brief.pdf');
    const link = inside<HTMLAnchorElement>(element, '[part=receipt] a.alone').href;
    expect(link).to.match(new RegExp(`/pages/receipts/${receiptKey}$`));
    const receipt = await configuration().fetch(link);
    expect(await receipt.text()).to.contain(reference);
    expect(told.map((one) => one.reference)).to.deep.equal([reference]);
    expect(measured(seen).at(-1)).to.deep.equal(['contact.message-sent', { aboutCase: false }]);
    expect(JSON.stringify(seen)).to.not.contain('lantaarn').and.to.not.contain('bewoner@');
    await settle(element);
    expect(focused()?.id).to.equal('heading');
    expect(sessionStorage.length).to.equal(0);
  });

  it('needs a message and an address only, and says by the field what is missing', async () => {
    const element = await open();
    await openMessage(element);
    await type(element, '#email', 'bewoner@');
    await press(element, 'form > .button');
    await element.updateComplete;
    expect(focused()?.id).to.equal('errors');
    expect(words(inside(element, '#errors strong'))).to.equal('Vul nog 2 dingen aan');
    expect(errorOf(element, 'text')).to.equal('Schrijf uw bericht');
    expect(errorOf(element, 'email')).to.equal('Vul een e-mailadres in, zoals naam@voorbeeld.nl');
    expect(inside<HTMLInputElement>(element, '#name').required).to.equal(false);
    expect(sent()).to.deep.equal([]);
  });

  it('adds files one after another, says what is wrong at once, and loses none of the text', async () => {
    const element = await open();
    await writeMessage(element);
    await chooseFiles(element, pdfFile('een.pdf'));
    await chooseFiles(element, pdfFile('twee.docx'));
    await settle(element);
    expect(errorOf(element, 'attachments')).to.equal('Kies alleen pdf, jpg of png');
    expect(words(inside(element, '[aria-live=polite]'))).to.equal(
      'twee.docx kunt u niet meesturen. Kies alleen pdf, jpg of png.',
    );
    await press(element, 'form > .button');
    expect(sent()).to.deep.equal([]);
    await press(element, '.chosen li:last-child button');
    await settle(element);
    expect(focused()?.id).to.equal('attachments');
    expect(words(inside(element, '.chosen')))
      .to.contain('een.pdf')
      .and.to.not.contain('twee.docx');
    await chooseFiles(element, pdfFile('groot.pdf', 6_500_000));
    await settle(element);
    expect(errorOf(element, 'attachments')).to.contain('samen hoogstens 6 MB');
    await press(element, '.chosen li:last-child button');
    await settle(element);
    await press(element, 'form > .button');
    await shown(element, '.reference');
    expect(sent()[0]?.attachments?.map(({ name }) => name)).to.deep.equal(['een.pdf']);
  });

  it('says of each file whether it goes with the message, whatever is wrong with it, under the name that is sent', async () => {
    for (const [files, said] of [
      [[pdfFile('foto.heic')], 'foto.heic kunt u niet meesturen. Kies alleen pdf, jpg of png.'],
      [
        [pdfFile('een.pdf'), pdfFile('stiekem\u202Efdp.svg'), pdfFile('drie.pdf')],
        'een.pdf is toegevoegd. stiekemfdp.svg kunt u niet meesturen. drie.pdf is toegevoegd. Kies alleen pdf, jpg of png.',
      ],
      [[new File([], 'leeg.png')], 'leeg.png kunt u niet meesturen. Een bijlage is leeg of niet te lezen.'],
      [[pdfFile('film.pdf', 6_100_000)], 'film.pdf kunt u niet meesturen. Kies kleinere bijlagen'],
      [[pdfFile('scan van\r\nhet besluit.PDF')], 'scan van het besluit.PDF is toegevoegd.'],
    ] as const) {
      const element = await open();
      await writeMessage(element);
      await chooseFiles(element, ...files);
      await settle(element);
      expect(words(inside(element, '[aria-live=polite]'))).to.contain(said);
    }
  });

  it('has everything again where the gateway refuses it, with the error of the gateway', async () => {
    const element = await open();
    await writeMessage(element);
    const fake = new File(['<script>'], 'brief.pdf', { type: 'application/pdf' });
    await chooseFiles(element, fake);
    await press(element, 'form > .button');
    await shown(element, '#errors');
    expect(errorOf(element, 'attachments')).to.equal('Kies alleen pdf, jpg of png');
    expect(inside<HTMLTextAreaElement>(element, '#text').value).to.contain('Hij knippert');
    expect(words(inside(element, '.chosen'))).to.contain('brief.pdf');
  });

  it('keeps everything where the gateway finds it too large, or takes no messages', async () => {
    const element = await open();
    await writeMessage(element);
    await chooseFiles(element, pdfFile('brief.pdf'));
    const { fetch } = configuration();
    for (const status of [413, 409]) {
      const problem = { status, title: 'No' };
      const headers = { 'content-type': 'application/problem+json' };
      configure({ fetch: () => Promise.resolve(Response.json(problem, { status, headers })) });
      await press(element, 'form > .button');
      await shown(element, '#errors');
      expect(words(inside(element, '#errors'))).to.contain('Wij kunnen uw bericht nu niet aannemen.');
      expect(inside<HTMLTextAreaElement>(element, '#text').value).to.contain('Hij knippert');
      expect(words(inside(element, '.chosen'))).to.contain('brief.pdf');
    }
    configure({ fetch });
    await press(element, 'form > .button');
    await shown(element, '.reference');
  });

  it('waits on the device with its file while there is no connection, and arrives once', async () => {
    const element = await open();
    await writeMessage(element);
    await chooseFiles(element, pdfFile('brief.pdf', 3_000_000));
    const { fetch } = configuration();
    // The gateway gets it, and its answer is lost.
    configure({
      fetch: async (...request) => fetch(...request).then(() => Promise.reject(new TypeError('cut'))),
    });
    await press(element, 'form > .button');
    await shown(element, '.received.warning');
    expect(words(inside(element, '.copy'))).to.contain('brief.pdf');
    configure({ fetch });
    const rows = await testGateway().store.database.selectFrom('messages').select('id').execute();
    expect(rows).to.have.length(1);
  });

  it('goes back to the button that opened it, and keeps what was typed', async () => {
    const element = await open();
    await writeMessage(element);
    await press(element, 'form .plain');
    await shown(element, '.channels');
    await settle(element);
    expect(focused()?.id).to.equal('message');
    await openMessage(element);
    expect(inside<HTMLTextAreaElement>(element, '#text').value).to.contain('De lantaarn');
  });

  it('is a link where the municipality wants no form', async () => {
    const element = await show(html`<plein-contact-widget></plein-contact-widget>`);
    expect(element.shadowRoot?.querySelector('#message')).to.equal(null);
    expect(element.shadowRoot?.querySelector('a[href^="mailto:"]')).to.not.equal(null);
  });
});
