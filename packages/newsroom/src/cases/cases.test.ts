import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CaseList, CaseRecord } from '@plein/domain/cases/records.js';
import type { CaseView } from '@plein/domain/cases.js';
import type { GatewayInPage } from '@plein/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomCases } from './cases.js';

const typed = {
  '#at-title': 'Kapvergunning voor een beuk',
  '#at-kind': 'Kapvergunning',
  '#at-plannedOn': '2026-12-21',
  '#at-secondFactor-postcode': '1234 AB',
  '#at-secondFactor-houseNumber': '12',
};
const known = { postcode: '1234 AB', houseNumber: '12' };

describe('newsroom-cases', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomCases> = {}): Promise<OpenedWorkPage<NewsroomCases>> =>
    openWorkPage('newsroom-cases', NewsroomCases, { role: 'contact-centre', ...options });
  /** Waits until what a press set in motion is over: a change, and the case or list that follows it. */
  const settle = async (workPage: OpenedWorkPage<NewsroomCases>): Promise<void> => {
    for (let round = 0; round < 3; round += 1) await workPage.settle();
  };
  const press = async (workPage: OpenedWorkPage<NewsroomCases>, selector: string): Promise<void> => {
    workPage.one(selector).click();
    await settle(workPage);
  };
  const focused = (workPage: OpenedWorkPage<NewsroomCases>): Element | null =>
    (workPage.page.renderRoot as ShadowRoot).activeElement;
  const ask = async <Answer>(
    { fetch, gateway }: GatewayInPage,
    path: string,
    body?: object,
    tag?: string,
  ) => {
    const response = await fetch(gateway + path, {
      method: body ? 'POST' : 'GET',
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json', ...(tag && { 'if-match': tag }) },
    });
    return (await response.json()) as Answer;
  };
  const noCases: WorkPageOptions<NewsroomCases>['before'] = ({ store }) =>
    store.commit(async (transaction) => {
      await transaction.deleteFrom('cases').execute();
    });
  const openCase = (reference: string): Promise<OpenedWorkPage<NewsroomCases>> =>
    open({ chosen: { case: reference } });
  const unfold = async (workPage: OpenedWorkPage<NewsroomCases>, form: string): Promise<void> => {
    const details = workPage.one(form).closest('details');
    if (details) details.open = true;
    await workPage.settle();
  };

  for (const language of ['nl', 'en'] as const) {
    it(`lists the open cases with where each stands, in ${language}`, async () => {
      const workPage = await open({ language });
      expect(workPage.text('h1')).to.equal(language === 'nl' ? '5 zaken, 1 te laat' : '5 cases, 1 late');
      const card = workPage.all('#cases > li').find((one) => one.textContent.includes('ZB-2026-0417'));
      expect(card?.textContent).to.contain(
        language === 'nl' ? 'Eén vraag aan de bewoner' : 'One question to the resident',
      );
      await expectAccessible(workPage.page);
    });
  }

  it('says what to do where there is no case, and where the search finds none', async () => {
    const workPage = await open({ before: noCases });
    expect(workPage.text('.empty')).to.contain('Er zijn nog geen open zaken');
    await expectAccessible(workPage.page);
    await workPage.fill('#reference', 'zb 9999');
    await press(workPage, '[role=search] button');
    expect(workPage.gone.at(-1)?.chosen).to.deep.equal({ state: 'open', reference: 'zb 9999' });
    expect(workPage.text('.empty')).to.contain('Wij vinden geen zaak met dit nummer');
  });

  it('finds a case by a part of its reference, and closed ones too', async () => {
    const workPage = await open();
    await workPage.fill('#reference', 'zb-2026 0533');
    await press(workPage, '[role=search] button');
    expect(workPage.all('#cases > li')).to.have.length(1);
    await press(workPage, 'input[value=closed]');
    expect(workPage.gone.at(-1)?.chosen).to.deep.equal({ state: 'closed', reference: 'zb-2026 0533' });
    await workPage.fill('#reference', '');
    await press(workPage, '[role=search] button');
    expect(workPage.text('#cases')).to.contain('straatlamp').and.to.contain('Klaar');
  });

  it('makes a case by keyboard alone, which a resident then follows', async () => {
    const workPage = await open({ before: noCases });
    workPage.one('#new-case summary').focus();
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    expect(workPage.one<HTMLDetailsElement>('#new-case').open).to.equal(true);
    await expectAccessible(workPage.page);
    for (const [selector, value] of Object.entries(typed)) {
      workPage.one(selector).focus();
      if (selector === '#at-plannedOn') await workPage.fill(selector, value);
      else await sendKeys({ type: value });
    }
    await sendKeys({ press: 'Enter' });
    await settle(workPage);
    expect(workPage.text('h1')).to.equal('Kapvergunning voor een beuk');
    expect(focused(workPage)?.localName).to.equal('h1');
    const reference = /ZK-[\dA-Z]{4}-[\dA-Z]{4}/.exec(workPage.text('.notice'))?.[0] ?? '';
    expect(workPage.text('[role=status]')).to.contain(reference);
    const view = await ask<CaseView>(workPage.testGateway, '/v1/case-lookups', { reference, ...known });
    expect(view.steps.map(({ title }) => title)).to.deep.equal([
      ...['Ontvangen', 'Wij zijn ermee bezig', 'Besluit', 'Klaar'],
    ]);
    await expectAccessible(workPage.page);
  });

  it('names every field that is wrong, keeps what was typed, also without an answer and after a visit elsewhere', async () => {
    const workPage = await open();
    await workPage.fill('#at-title', 'Een titel');
    await press(workPage, '#new-case button');
    expect(focused(workPage)?.id).to.equal('errors');
    expect(workPage.text('#errors'))
      .to.contain('Postcode van de bewoner: Vul')
      .and.to.contain('Soort zaak: Vul dit in');
    await expectAccessible(workPage.page);
    workPage.testGateway.setNetwork('offline');
    await press(workPage, '#new-case button');
    expect(workPage.text('#new-case .notice')).to.contain('Wat u typte, staat er nog');
    expect(workPage.one<HTMLInputElement>('#at-title').value).to.equal('Een titel');
    const again = document.createElement('newsroom-cases') as NewsroomCases;
    again.context = workPage.page.context;
    workPage.testGateway.setNetwork('online');
    workPage.page.replaceWith(again);
    await workPage.testGateway.idle();
    await again.updateComplete;
    await again.updateComplete;
    const kept = again.renderRoot.querySelector<HTMLInputElement>('#at-title');
    expect(kept?.value).to.equal('Een titel');
    expect(again.renderRoot.querySelector<HTMLDetailsElement>('#new-case')?.open).to.equal(true);
  });

  it('makes one case of a form that is sent twice, because the answer was lost', async () => {
    let isLost = true;
    const workPage = await open({
      before: noCases,
      prepare: (page) => {
        const { fetch } = page.context;
        page.context = {
          ...page.context,
          fetch: async (input, init) => {
            const response = await fetch(input, init);
            if (init?.method === 'POST' && isLost) throw new TypeError('lost');
            return response;
          },
        };
      },
    });
    for (const [selector, value] of Object.entries(typed)) await workPage.fill(selector, value);
    await press(workPage, '#new-case button');
    isLost = false;
    await press(workPage, '#new-case button');
    expect(workPage.text('h1')).to.equal('Kapvergunning voor een beuk');
    const { cases } = await ask<CaseList>(workPage.testGateway, '/v1/cases');
    expect(cases).to.have.length(1);
  });

  it('takes a case through a step, a question, more time, a pause and its result', async () => {
    const workPage = await openCase('ZB-2026-0533');
    await expectAccessible(workPage.page);
    const send = async (form: string, fields: Record<string, string>): Promise<void> => {
      await unfold(workPage, form);
      for (const [selector, value] of Object.entries(fields)) await workPage.fill(selector, value);
      await press(workPage, `${form} button`);
      expect(focused(workPage)?.localName, workPage.text('.error')).to.equal('h1');
    };
    await send('#form-ask', { '#ask-title': 'Stuur uw kenteken', '#ask-dueOn': '2026-12-01' });
    expect(workPage.text('#questions')).to.contain('Stuur uw kenteken').and.to.contain('uiterlijk di 1 dec');
    workPage.button('Is binnen').click();
    await settle(workPage);
    expect(workPage.text('#questions')).to.contain('De bewoner hoeft nu niets te doen.');
    await send('#form-extend', { '#extend-reason': 'Het is druk.', '#extend-until': '2027-01-15' });
    expect(workPage.text('.notice')).to.contain('Meer tijd nodig: Het is druk.');
    await send('#form-suspend', { '#suspend-reason': 'Wij wachten op u.' });
    expect(workPage.text('.notice')).to.contain('Staat stil: Wij wachten op u.');
    expect(workPage.all('#form-suspend')).to.have.length(0);
    await send('#form-resume', {});
    await send('#form-close', { '#close-result': 'Verleend', '#close-explanation': 'U mag parkeren.' });
    expect(workPage.text('.notice')).to.contain('Resultaat: Verleend').and.to.contain('U mag parkeren.');
    await expectAccessible(workPage.page);
    await send('#form-reopen', {});
    expect(workPage.all('#form-close')).to.have.length(1);
  });

  it('tells the second of two colleagues, shows the case as it is now, and keeps the words', async () => {
    const workPage = await openCase('ZB-2026-0533');
    const { tag } = await ask<CaseRecord>(workPage.testGateway, '/v1/cases/ZB-2026-0533');
    const change = { kind: 'extend', reason: 'Collega was eerst.', until: '2027-02-01' };
    await ask(workPage.testGateway, '/v1/cases/ZB-2026-0533/changes', change, tag);
    await unfold(workPage, '#form-suspend');
    await workPage.fill('#suspend-reason', 'Wij wachten.');
    await press(workPage, '#form-suspend button');
    expect(focused(workPage)?.id).to.equal('conflict');
    expect(workPage.text('#conflict')).to.contain('Een collega heeft deze zaak net gewijzigd');
    expect(workPage.text('.notice')).to.contain('Collega was eerst.');
    expect(workPage.one<HTMLTextAreaElement>('#suspend-reason').value).to.equal('Wij wachten.');
    await expectAccessible(workPage.page);
    await press(workPage, '#form-suspend button');
    expect(workPage.text('.notice')).to.contain('Staat stil: Wij wachten.');
    expect(workPage.all('#conflict')).to.have.length(0);
  });

  it('says at its field what does not fit', async () => {
    const workPage = await openCase('ZB-2026-0533');
    await unfold(workPage, '#form-ask');
    await workPage.fill('#ask-title', 'Stuur iets');
    await workPage.fill('#ask-dueOn', '2020-01-01');
    await press(workPage, '#form-ask button');
    expect(workPage.text('#form-ask .error')).to.equal('Kies vandaag of een latere datum');
    expect(focused(workPage)?.id).to.equal('ask-dueOn');
    expect(workPage.one<HTMLInputElement>('#ask-title').value).to.equal('Stuur iets');
  });

  it('shows a case of a system without forms, and says where it is changed', async () => {
    const workPage = await open({
      chosen: { case: 'ZB-2026-0533' },
      before: ({ store }) =>
        store.commit(async (transaction) => {
          await transaction.updateTable('cases').set({ kept_by: 'urn:zaken' }).execute();
        }),
    });
    expect(workPage.text('.notice')).to.contain('Wijzig de zaak in dat systeem: urn:zaken.');
    expect(workPage.all('form')).to.have.length(0);
    await expectAccessible(workPage.page);
  });

  it('says that a case is not there, or cannot be fetched, with a link back to all cases', async () => {
    const workPage = await openCase('ZB-0000-0000');
    expect(workPage.text('h1')).to.equal('Deze zaak is er niet');
    expect(workPage.text('a')).to.equal('Alle zaken');
    const offline = await open({
      chosen: { case: 'ZB-2026-0533' },
      prepare: (_, testGateway) => {
        testGateway.setNetwork('offline');
      },
    });
    expect(offline.text('.notice')).to.contain('Dit is nu niet op te halen.');
    offline.testGateway.setNetwork('online');
    offline.button('Probeer het opnieuw').click();
    await settle(offline);
    expect(offline.text('h1')).to.equal('Parkeervergunning voor bewoners');
  });

  it('shows more than fifty cases when asked, and goes to the first of them', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await noCases(testGateway);
        for (let number = 100; number < 160; number += 1) {
          await ask(testGateway, '/v1/cases', {
            id: crypto.randomUUID(),
            reference: `LIJST-${String(number)}`,
            title: `Zaak ${String(number)}`,
            kind: 'Proef',
            steps: ['Begin', 'Einde'],
            startedOn: '2026-11-23',
            plannedOn: '2026-12-23',
            secondFactor: known,
          });
        }
      },
    });
    expect(workPage.text('h1')).to.equal('Meer dan 50 zaken');
    workPage.button('Toon meer zaken').click();
    await settle(workPage);
    expect(workPage.text('h1')).to.equal('60 zaken');
    expect(focused(workPage)).to.equal(workPage.one('#cases > li:nth-child(51) a'));
  });
});
