import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { sendKeys } from '@web/test-runner-commands';
import type { GatewayInPage } from '@plein/testing';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomFeedback } from './feedback.js';

const id = (number: number): string => `0193a5c0-0000-7000-8000-${String(number).padStart(12, '0')}`;

async function give(testGateway: GatewayInPage, number: number, changes: object): Promise<void> {
  const response = await testGateway.fetch(`${testGateway.gateway}/v1/feedback-submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id: id(number), page: '/paspoort', language: 'nl', ...changes }),
  });
  if (!response.ok) throw new Error(await response.text());
}

const score = (value: number): object => ({
  score: { scale: 'csat-5', direction: 'higher-is-better', value },
});

const twoReact = async (testGateway: GatewayInPage): Promise<void> => {
  await give(testGateway, 1, {
    ...score(1),
    text: 'Ik begrijp de brief niet. Bel 06 12345678.',
    drivers: ['clear'],
  });
  testGateway.setNow('2026-11-24T10:05:00Z');
  await give(testGateway, 2, {
    helpful: true,
    page: '/afval',
    task: 'http://standaarden.overheid.nl/owms/terms/afvalcontainer',
  });
};

describe('newsroom-feedback', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomFeedback> = {}): Promise<OpenedWorkPage<NewsroomFeedback>> =>
    openWorkPage('newsroom-feedback', NewsroomFeedback, { before: twoReact, ...options });
  const press = async (
    workPage: OpenedWorkPage<NewsroomFeedback>,
    words: string,
    card = '',
  ): Promise<void> => {
    const button = workPage
      .all(`${card} button`)
      .find(({ textContent }) => textContent.trim().startsWith(words));
    button?.click();
    await workPage.settle();
  };
  const first = `#card-${id(1)}`;

  it('shows what is new, the newest first, without what is personal', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('2 nieuwe reacties om te lezen');
    expect(workPage.text('h2')).to.equal('Deze pagina hielp /afval | 1 van 5 /paspoort');
    expect(workPage.text(first)).to.contain('Ik begrijp de brief niet.').and.not.to.contain('12345678');
    expect(workPage.text(first)).to.contain('persoonlijke gegevens').and.to.contain('duidelijk');
    await expectAccessible(workPage.page);
  });

  it('keeps what was done with it, and takes it up again', async () => {
    const workPage = await open();
    await press(workPage, 'Schrijf wat u ermee deed', first);
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal(`answer-${id(1)}`);
    await press(workPage, 'Sla op', first);
    expect(workPage.text('.error')).to.equal('Schrijf op wat u ermee deed.');
    await workPage.fill(`#answer-${id(1)}`, 'De brief is herschreven.');
    await expectAccessible(workPage.page);
    await press(workPage, 'Sla op', first);
    expect(workPage.text(`${first} .said`)).to.equal('De brief is herschreven.');
    expect(workPage.text(first)).to.contain('behandeld');
    await press(workPage, 'Pak opnieuw op', first);
    expect(workPage.text(first)).to.contain('opnieuw opgepakt');
    const events = await workPage.testGateway.store.database.selectFrom('events').select('name').execute();
    expect(events.map(({ name }) => name)).to.include('satisfaction.reopened');
  });

  it('marks a reaction as several things by keyboard, and shows it among those of each', async () => {
    const workPage = await open();
    workPage.one(`#marks-${id(1)} summary`).focus();
    await sendKeys({ press: 'Enter' });
    for (const keys of [['Tab', ' '], ['Tab'], ['Tab', ' '], ['Tab'], ['Tab']]) {
      for (const key of keys) await sendKeys({ press: key });
    }
    await sendKeys({ type: 'Centrum' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'brieven' });
    await expectAccessible(workPage.page);
    await sendKeys({ press: 'Enter' });
    await workPage.settle();
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal(`said-${id(1)}`);
    expect(workPage.text(`#marks-${id(1)} summary`)).to.contain(
      'vraag, structureel signaal, Centrum, brieven',
    );
    expect(workPage.text('#filter-issue')).to.contain('brieven (1)');
    for (const [name, value] of [
      ['issue', 'brieven'],
      ['kind', 'question'],
      ['kind', 'structural-signal'],
      ['neighbourhood', 'Centrum'],
    ] as const) {
      await workPage.fill(`#filter-${name}`, value);
      expect(workPage.gone.at(-1)?.chosen).to.deep.include({ [name]: value });
      expect(workPage.all('article'), `${name} ${value}`).to.have.length(1);
    }
    await workPage.fill('#filter-kind', 'participation');
    expect(workPage.all('article')).to.have.length(0);
  });

  it('says what a colleague chose meanwhile, loses nothing that was typed, and saves it the second time', async () => {
    const workPage = await open();
    await workPage.fill(`#neighbourhood-${id(1)}`, 'Centrum');
    const { testGateway } = workPage;
    await testGateway.fetch(`${testGateway.gateway}/v1/feedback/${id(1)}/marking`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ kinds: ['question'], neighbourhood: 'Noord', issue: null }),
    });
    await press(workPage, 'Bewaar de kenmerken', `#marks-${id(1)}`);
    await workPage.settle();
    expect(workPage.text('article')).to.contain('Een collega koos intussen: vraag, Noord.');
    expect(workPage.one<HTMLInputElement>(`#neighbourhood-${id(1)}`).value).to.equal('Centrum');
    await press(workPage, 'Bewaar de kenmerken', `#marks-${id(1)}`);
    await workPage.settle();
    expect(workPage.text(`#marks-${id(1)} summary`)).to.contain('vraag, Centrum');
  });

  it('chooses by judgement, subject and status', async () => {
    const workPage = await open();
    await workPage.fill('#filter-judgement', 'bad');
    expect(workPage.text('h2')).to.contain('/paspoort').and.not.to.contain('/afval');
    await workPage.fill('#filter-judgement', '');
    await workPage.fill('#filter-status', 'answered');
    expect(workPage.text('h2')).to.equal('Er zijn geen reacties die hierbij passen');
    await expectAccessible(workPage.page);
  });

  it('shows the channel of each reaction, counts them, and chooses by one', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await give(testGateway, 1, { ...score(1), channel: 'kiosk' });
        await give(testGateway, 2, score(5));
        await give(testGateway, 3, score(4));
        await testGateway.store.commit((transaction) =>
          transaction.updateTable('feedback').set({ channel: null }).where('id', '=', id(3)).execute(),
        );
      },
    });
    expect(workPage.text('#filter-channel')).to.equal('allezuil (1)onbekend (1)website (1)');
    expect(workPage.text(`#card-${id(1)}`)).to.contain('zuil');
    expect(workPage.text(`#card-${id(3)}`)).to.contain('onbekend');
    await workPage.fill('#filter-channel', 'unknown');
    expect(workPage.all('article')).to.have.length(1);
    await workPage.fill('#filter-channel', 'kiosk');
    expect(workPage.all('article')).to.have.length(1);
    workPage.one('.scores summary').click();
    await workPage.settle();
    expect(workPage.text('#question-scores td')).to.contain('0% | 1');
    await expectAccessible(workPage.page);
  });

  it('shows each question with its own score, and how it is computed', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await give(testGateway, 1, score(4));
        const nps = { scale: 'nps-11', direction: 'higher-is-better' };
        await give(testGateway, 2, { question: 'nps', wording: 1, score: { ...nps, value: 10 } });
        await give(testGateway, 3, { question: 'nps', wording: 1, score: { ...nps, value: 3 } });
        await give(testGateway, 4, { question: 'preventable', preventable: 'yes', cause: 'letter-unclear' });
        const agree = { scale: 'agree-5', direction: 'higher-is-better', value: null };
        await give(testGateway, 5, { question: 'dv09', wording: 1, score: agree });
      },
    });
    workPage.one('.scores summary').click();
    await workPage.settle();
    expect(workPage.text('#question-scores :is(th[scope=row],td)')).to.equal(
      'Hoe tevreden bent u? | 100% | 1 | 0 | deel dat 4 of 5 geeft | ' +
        'Hoe waarschijnlijk is het dat u ons aanraadt? | 0 | 2 | 0 | procent dat 9 of 10 geeft, min procent dat 0 tot en met 6 geeft | ' +
        'De gemeente gebruikt duidelijke taal |  | 0 | 1 | deel dat het eens is (4 of 5), zonder wie geen mening heeft | ' +
        'Kon dit contact voorkomen worden? | 100% | 1 | 0 | deel dat ja zegt',
    );
    expect(workPage.text(`#card-${id(2)}`))
      .to.contain('10 van 10')
      .and.to.contain('u ons aanraadt');
    expect(workPage.text(`#card-${id(4)}`))
      .to.contain('Te voorkomen: ja')
      .and.to.contain('brief');
    expect(workPage.text(`#card-${id(5)}`)).to.contain('Geen mening');
    await expectAccessible(workPage.page);
  });

  it('goes on to older reactions, and tells when a new one came', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        for (let number = 1; number <= 53; number += 1)
          await give(testGateway, number, score((number % 5) + 1));
      },
    });
    expect(workPage.text('h1')).to.equal('Meer dan 50 nieuwe reacties om te lezen');
    await press(workPage, 'Toon oudere reacties');
    expect(workPage.text('h1')).to.equal('53 nieuwe reacties om te lezen');
    await give(workPage.testGateway, 99, score(2));
    workPage.live.say('arrived', { events: [{ name: 'feedback.given' }] });
    await workPage.settle();
    await press(workPage, 'Toon die');
    expect(workPage.all(`#card-${id(99)}`)).to.have.length(1);
  });

  it('keeps what was typed when there is no connection', async () => {
    const workPage = await open();
    await press(workPage, 'Schrijf wat u ermee deed', first);
    await workPage.fill(`#answer-${id(1)}`, 'Bijna klaar');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Sla op', first);
    expect(workPage.text(`${first} .notice`)).to.contain('niet opgeslagen');
    expect(workPage.one<HTMLTextAreaElement>(`#answer-${id(1)}`).value).to.equal('Bijna klaar');
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await open({ language: 'en' });
    expect(workPage.text('h1')).to.equal('2 new reactions to read');
    workPage.page.style.inlineSize = '320px';
    await workPage.settle();
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
