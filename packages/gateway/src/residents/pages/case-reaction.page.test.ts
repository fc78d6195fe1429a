import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { address, caseDocument, content } from '../../testing/content.fixtures.js';
import { openTestGateway, type TestGateway } from '../../testing/gateway.fixtures.js';
import { checkStructure, renderedIn, textIn, titleOf } from '../../testing/html.fixtures.js';

const document = {
  ...caseDocument,
  zaak: { ...caseDocument.zaak, einddatum: '2026-11-20' },
  statussen: [
    ...caseDocument.statussen,
    { statustype: 'urn:status:3', datumStatusGezet: '2026-11-20T10:00:00Z' },
  ],
  plein: { unsatisfied: { days: 14, reopens: true } },
};
const known = { reference: 'ZB-2026-0417', ...address };
const path = '/pages/case-reactions';

let gateway: TestGateway;
beforeEach(async () => {
  gateway = await openTestGateway({ content: { ...content, cases: [{ document, ...address }] } });
});
afterEach(() => gateway.close());

/** The value of a hidden field of a form in a page. */
const hiddenIn = (html: string, name: string): string | undefined =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1];

describe('the page on which a resident does something with a case', () => {
  test('is reached from the case by a form, so that no address has what gives access', async () => {
    const html = renderedIn(await (await gateway.send('/pages/status', known)).text());
    assert.match(html, /action="\/pages\/case-reactions"/);
    assert.equal(hiddenIn(html, 'postcode'), address.postcode);
    assert.doesNotMatch(html, /href="[^"]*9999/);
  });

  test('shows the form, sends it once, and shows the receipt with the way back', async () => {
    const shown = await gateway.send(path, { ...known, kind: 'unsatisfied' });
    assert.equal(shown.status, 200);
    const form = await shown.text();
    checkStructure(form);
    assert.match(titleOf(form), /^Reageer op uw zaak/);
    const id = hiddenIn(renderedIn(form), 'id') ?? '';
    const fields = { ...known, kind: 'unsatisfied', id, step: 'send', text: 'Nog niet af.' };
    const sent = await gateway.send(path, fields);
    assert.equal(sent.status, 201);
    const receipt = await sent.text();
    checkStructure(receipt);
    assert.match(textIn(receipt), /U vertelde ons dat u niet tevreden bent/);
    assert.match(textIn(receipt), /Nog niet af\./);
    assert.match(renderedIn(receipt), /action="\/pages\/status"/);
    assert.equal((await gateway.send(path, fields)).status, 200);
    const rows = await gateway.store.database.selectFrom('case_reactions').selectAll().execute();
    assert.equal(rows.length, 1);
  });

  test('says why it is refused, and keeps the text', async () => {
    const fields = { ...known, kind: 'unsatisfied', step: 'send', text: 'Nog niet af.' };
    await gateway.send(path, fields);
    const again = await gateway.send(path, fields);
    assert.equal(again.status, 409);
    const html = await again.text();
    assert.match(textIn(html), /U vertelde ons dit al/);
    assert.match(textIn(html), /Nog niet af\./);
    const long = await gateway.send(path, { ...fields, text: 'x'.repeat(2001) });
    assert.equal(long.status, 400);
    assert.match(textIn(await long.text()), /hooguit 2000 tekens/);
  });

  test('asks for the case anew where what gives access is wrong or missing, whatever it was', async () => {
    const fields = { ...known, kind: 'unsatisfied', step: 'send' };
    const pages = [];
    for (const wrong of [
      { ...fields, houseNumber: '99' },
      { ...fields, reference: 'ZB-2026-9999' },
    ]) {
      const response = await gateway.send(path, wrong);
      assert.equal(response.status, 404);
      pages.push(textIn(await response.text()));
    }
    assert.equal(pages[0], pages[1]);
    assert.equal((await gateway.send(path, { kind: 'unsatisfied', step: 'send' })).status, 400);
    assert.equal((await gateway.send(path, { ...known, kind: 'iets', step: 'send' })).status, 200);
    assert.equal((await gateway.app.request(path)).status, 200);
  });

  test('takes an answer with a file, and names what is missing with the text kept', async () => {
    const asked = {
      ...caseDocument,
      taken: [
        {
          titel: 'Stuur een foto',
          status: 'open' as const,
          plein: { antwoord: { tekst: true, bestanden: true } },
        },
      ],
    };
    const other = await openTestGateway({
      content: { ...content, cases: [{ document: asked, ...address }] },
    });
    const html = renderedIn(await (await other.send('/pages/status', known)).text());
    assert.equal(hiddenIn(html, 'takes'), 'text files');
    const fields = { ...known, kind: 'answer', task: '0', about: 'Stuur een foto', takes: 'text files' };
    const shown = await (await other.send(path, fields)).text();
    checkStructure(shown);
    assert.match(renderedIn(shown), /enctype="multipart\/form-data"/);
    const empty = await other.send(path, { ...fields, step: 'send' });
    assert.equal(empty.status, 400);
    assert.match(textIn(await empty.text()), /Schrijf uw antwoord of kies een bestand/);
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...fields, step: 'send', text: 'Zie de foto.' })) {
      body.append(name, value);
    }
    body.append('attachments', new File(['%PDF-1.7\n'], 'brief.pdf', { type: 'application/pdf' }));
    const sent = await other.app.request(path, { method: 'POST', body });
    assert.equal(sent.status, 201);
    assert.match(textIn(await sent.text()), /brief\.pdf/);
    await other.close();
  });
});
