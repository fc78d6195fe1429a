import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { AnswerList, AnswerRecord } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import type { GatewayInPage } from '@plein/testing';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomQuestions } from './questions.js';

const asked = 'Waar is een mooie plek voor een trouwreportage?';
const passport = 'paspoort-kosten';

describe('newsroom-questions', () => {
  afterEach(closeWorkPages);

  const open = (
    options: WorkPageOptions<NewsroomQuestions> = {},
  ): Promise<OpenedWorkPage<NewsroomQuestions>> =>
    openWorkPage('newsroom-questions', NewsroomQuestions, { role: 'editor', ...options });
  const press = async (workPage: OpenedWorkPage<NewsroomQuestions>, words: string): Promise<void> => {
    workPage.button(words).click();
    for (let round = 0; round < 3; round += 1) await workPage.settle();
  };
  const go = async (
    workPage: OpenedWorkPage<NewsroomQuestions>,
    chosen: Readonly<Record<string, string>>,
  ): Promise<void> => {
    workPage.page.context.go({ page: 'questions', chosen });
    await workPage.settle();
  };
  const send = (
    { gateway, fetch }: GatewayInPage,
    path: string,
    init: { method: string; body: unknown; tag?: string },
  ): Promise<Response> =>
    fetch(`${gateway}${path}`, {
      method: init.method,
      headers: { 'content-type': 'application/json', ...(init.tag && { 'if-match': init.tag }) },
      body: JSON.stringify(init.body),
    });
  const stored = async ({ gateway, fetch }: GatewayInPage, id: string): Promise<AnswerRecord | undefined> =>
    ((await (await fetch(`${gateway}/v1/answers`)).json()) as AnswerList).answers.find(
      (one) => one.id === id,
    );
  /** A resident who asks the chat something. */
  const ask = async (testGateway: GatewayInPage, question: string): Promise<string> =>
    (
      await send(testGateway, '/v1/chat-answers', { method: 'POST', body: { question, language: 'nl' } })
    ).text();
  /** A colleague who writes in another session. */
  const colleague = async (testGateway: GatewayInPage, changes: Partial<KnowledgeItem>): Promise<void> => {
    const record = await stored(testGateway, passport);
    const response = await send(testGateway, `/v1/answers/${passport}`, {
      method: 'PUT',
      body: { ...(record?.draft ?? record?.published), ...changes },
      tag: record?.tag ?? '',
    });
    expect(response.status).to.equal(200);
  };
  const shown = ({ one }: OpenedWorkPage<NewsroomQuestions>): string =>
    one('plein-chat-launcher').shadowRoot?.textContent.replaceAll(/\s+/g, ' ') ?? '';
  const toUnanswered = async (workPage: OpenedWorkPage<NewsroomQuestions>): Promise<void> => {
    workPage.one('#unanswered-part-tab').click();
    await workPage.settle();
  };

  it('has what puts a published answer on a page, and nothing for one that is not on the site', async () => {
    const workPage = await open({ chosen: { answer: passport } });
    const { gateway } = workPage.testGateway;
    workPage.one<HTMLDetailsElement>(`#snippet-${passport}`).open = true;
    const paste = (id: string): Element | null => {
      const pasted = document.createElement('template');
      pasted.innerHTML = workPage.one<HTMLTextAreaElement>(`#${id}-${passport}`).value;
      return pasted.content.firstElementChild;
    };
    expect(paste('frame')?.getAttribute('src')).to.equal(`${gateway}/pages/answers/${passport}`);
    const page = await workPage.testGateway.fetch(paste('frame')?.getAttribute('src') ?? '');
    expect(await page.text()).to.contain(workPage.text('h1'));
    expect(paste('text')?.querySelector('summary')?.textContent).to.equal(workPage.text('h1'));
    expect(workPage.one<HTMLTextAreaElement>(`#link-${passport}`).value).to.equal(
      `${gateway}/pages/answers/${passport}`,
    );
    await expectAccessible(workPage.page);
    await go(workPage, { answer: 'new' });
    expect(workPage.all('[id^=snippet-]')).to.have.length(0);
  });

  it('lists the answers, and says what the chat would do with a question', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('Er wacht geen vraag op een antwoord');
    expect(workPage.text('#answers')).to.contain('Wat kost een paspoort?');
    await workPage.fill('#trial', 'hoe duur is een paspoort');
    await press(workPage, 'Kijk');
    expect(workPage.text('#trial-result')).to.contain('De chat antwoordt hiermee: Wat kost een paspoort?');
    await workPage.fill('#trial', 'Paspoort van mijn parkiet');
    expect(workPage.text('#trial-result')).to.equal('');
    await press(workPage, 'Kijk');
    expect(workPage.text('#trial-result')).to.contain('laat de bewoner kiezen');
    await workPage.fill('#trial', 'Wat is de zin van het leven?');
    await press(workPage, 'Kijk');
    expect(workPage.text('#trial-result')).to.contain('De chat weet het niet');
    await expectAccessible(workPage.page);
  });

  it('answers the question of a resident, and the next resident gets that answer', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await ask(testGateway, asked);
      },
    });
    expect(workPage.text('h1')).to.equal('Eén vraag wacht op een antwoord');
    await toUnanswered(workPage);
    expect(workPage.text('#unanswered')).to.contain(asked);
    await expectAccessible(workPage.page);
    const link = workPage.all('#unanswered a')[0];
    expect(link?.getAttribute('aria-label')).to.equal(`Schrijf een antwoord: ${asked}`);
    const [question] = (
      (await (
        await workPage.testGateway.fetch(`${workPage.testGateway.gateway}/v1/unanswered-questions`)
      ).json()) as {
        questions: { id: string }[];
      }
    ).questions;
    await go(workPage, { answer: 'new', from: question?.id ?? '' });
    expect(workPage.text('.notice')).to.contain(asked);
    await workPage.fill('#at-question-nl', 'Mag ik trouwfoto’s maken in het gemeentehuis?');
    await workPage.fill('#at-answer-nl', 'Ja, dat mag op werkdagen.');
    await waitUntil(() => shown(workPage).includes('Ja, dat mag op werkdagen.'));
    await expectAccessible(workPage.page);
    await press(workPage, 'Zet op de site');
    await press(workPage, 'Haal van de site');
    expect(workPage.text('dialog h2')).to.equal('Haalt u dit antwoord van de site?');
    await press(workPage, 'Niet doen');
    workPage.testGateway.setNow('2026-11-24T10:00:10Z');
    expect(await ask(workPage.testGateway, 'Ik zoek een mooie plek voor een trouwreportage')).to.contain(
      'op werkdagen',
    );
    await go(workPage, {});
    expect(workPage.text('#answers')).to.contain('Mag ik trouwfoto’s maken');
  });

  it('joins, hands on and puts aside what residents asked', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        for (const question of ['Wat kost zo’n boekje?', 'Is er een fietsenrek bij de kast?', 'asdf qwer'])
          await ask(testGateway, question);
      },
    });
    await toUnanswered(workPage);
    const card = (words: string): HTMLElement => {
      const found = workPage.all('#unanswered > li').find((one) => one.textContent.includes(words));
      if (!found) throw new Error(`There is no card "${words}".`);
      return found;
    };
    const pressIn = async (words: string, button: string): Promise<void> => {
      [...card(words).querySelectorAll('button')].find((one) => one.textContent.includes(button))?.click();
      for (let round = 0; round < 3; round += 1) await workPage.settle();
    };
    const choose = async (words: string, field: string, value: string): Promise<void> => {
      const id = card(words).querySelector(`:is(input, select, textarea)[id^=${field}-]`)?.id ?? '';
      await workPage.fill(`#${CSS.escape(id)}`, value);
    };
    await pressIn('boekje', 'Voeg toe');
    expect(card('boekje').textContent).to.contain('Vul dit in.');
    await choose('boekje', 'join', passport);
    await choose('boekje', 'wording', 'Hoe duur is zo’n boekje?');
    await pressIn('boekje', 'Voeg toe');
    expect(workPage.text('[role=status]')).to.contain('Toegevoegd');
    expect((await stored(workPage.testGateway, passport))?.published?.wordings?.['nl']).to.deep.equal([
      'Hoe duur is zo’n boekje?',
    ]);
    await choose('fietsenrek', 'give', 'openbare-ruimte');
    await pressIn('fietsenrek', 'Geef door');
    expect(card('fietsenrek').textContent).to.contain('ligt bij Straten en groen');
    await pressIn('asdf', 'Leg weg');
    expect(workPage.all('#unanswered > li')).to.have.length(1);
    expect(workPage.text('#outcomes')).to.contain('0 beantwoord, 1 toegevoegd aan een antwoord, 1 weggelegd');
    await expectAccessible(workPage.page);
  });

  it('shows what is overdue first, of one department', async () => {
    const workPage = await open({
      before: async (testGateway) => {
        await colleague(testGateway, { department: 'burgerzaken', reviewOn: '2026-11-01' });
        const record = await stored(testGateway, passport);
        const path = `/v1/answers/${passport}/publishing`;
        await send(testGateway, path, { method: 'POST', body: {}, tag: record?.tag ?? '' });
      },
    });
    expect(workPage.text('h1')).to.contain('één antwoord om na te kijken');
    expect(workPage.text('#answers li:first-child')).to.contain('nakijken sinds zo 1 nov');
    await workPage.fill('#show', 'overdue');
    await workPage.settle();
    expect(workPage.all('#answers > li')).to.have.length(1);
    await workPage.fill('#of-department', 'afval');
    await workPage.settle();
    expect(workPage.all('#answers > li')).to.have.length(0);
    expect(workPage.gone.at(-1)?.chosen).to.deep.equal({ show: 'overdue', department: 'afval' });
  });

  it('changes an answer, says in its history who did what, and undoes it', async () => {
    const workPage = await open({ chosen: { answer: passport } });
    const before = (await stored(workPage.testGateway, passport))?.published;
    await workPage.fill('#at-answer-nl', 'Een paspoort kost 90 euro.');
    await press(workPage, 'Bewaar als klad');
    expect(workPage.text('.page > [role=status]')).to.equal('Bewaard. Bewoners zien dit nog niet.');
    expect((await stored(workPage.testGateway, passport))?.published).to.deep.equal(before);
    await press(workPage, 'Zet op de site');
    expect((await stored(workPage.testGateway, passport))?.published?.answer['nl']).to.contain('90 euro');
    workPage.one<HTMLDetailsElement>('#history').open = true;
    await waitUntil(() => workPage.all('#history li').length === 3);
    expect(workPage.text('#history li:first-child')).to.contain('Newsroom zette het op de site');
    expect(workPage.text('#history')).to.contain('Veranderd: Antwoord (Nederlands).');
    await expectAccessible(workPage.page);
    await press(workPage, 'Zet deze terug');
    await waitUntil(() => workPage.all('#history li').length === 4);
    workPage.all('#history button').at(-1)?.click();
    await waitUntil(() => workPage.all('#history li').length === 5);
    expect((await stored(workPage.testGateway, passport))?.published).to.deep.equal(before);
    await press(workPage, 'Haal van de site');
    await press(workPage, 'Ja, haal het weg');
    expect((await stored(workPage.testGateway, passport))?.state).to.equal('retired');
    expect(workPage.text('.top')).to.contain('van de site gehaald');
  });

  it('tells of two people that a colleague was first, shows both texts, and loses none', async () => {
    const workPage = await open({ chosen: { answer: passport } });
    await workPage.fill('#at-answer-nl', 'Van mij.');
    await workPage.fill('#at-url', '/van-mij');
    await colleague(workPage.testGateway, {
      answer: { nl: 'Van hen.', en: 'Theirs.' },
      reviewOn: '2027-01-01',
    });
    await press(workPage, 'Bewaar als klad');
    expect(workPage.text('#conflict')).to.contain('Uw collega veranderde: Antwoord (Nederlands)');
    expect(workPage.text('#conflict .quote')).to.equal('Van hen.');
    expect(workPage.one<HTMLInputElement>('#at-answer-nl').value).to.equal('Van mij.');
    await expectAccessible(workPage.page);
    await press(workPage, 'Zet mijn wijzigingen erbij');
    await press(workPage, 'Bewaar als klad');
    const draft = (await stored(workPage.testGateway, passport))?.draft;
    expect(draft?.answer).to.deep.equal({ nl: 'Van mij.', en: 'Theirs.' });
    expect([draft?.url, draft?.reviewOn]).to.deep.equal(['/van-mij', '2027-01-01']);
    expect(workPage.all('#conflict')).to.have.length(0);
  });

  it('says at the field what is missing, and keeps what was typed without a connection', async () => {
    const workPage = await open({ chosen: { answer: 'new' } });
    await workPage.fill('#at-question-nl', 'Mag ik vissen?');
    await press(workPage, 'Bewaar als klad');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('errors');
    expect(workPage.text('#errors li')).to.equal('Antwoord (Nederlands): Vul dit in.');
    await workPage.fill('#at-answer-nl', 'Ja.');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Bewaar als klad');
    expect(workPage.text('.notice.negative')).to.contain('Wat u typte, staat er nog');
    expect(workPage.one<HTMLInputElement>('#at-question-nl').value).to.equal('Mag ik vissen?');
    await press(workPage, 'Doe mijn wijzigingen weg');
    await press(workPage, 'Ja, doe ze weg');
    expect(workPage.one<HTMLInputElement>('#at-question-nl').value).to.equal('');
  });

  it('changes nothing of answers that the files own, and says why', async () => {
    const workPage = await open({
      chosen: { answer: passport },
      before: ({ store }) =>
        store.commit(async (transaction) => {
          await transaction
            .insertInto('content_parts')
            .values({ part: 'questions', owner: 'files', filled: null, filled_at: '' })
            .onConflict((conflict) => conflict.column('part').doUpdateSet({ owner: 'files' }))
            .execute();
        }),
    });
    expect(workPage.text('.notice')).to.contain('De bestanden van uw gemeente bepalen deze antwoorden');
    expect(workPage.all('form.form')).to.have.length(0);
    await expectAccessible(workPage.page);
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await open({ language: 'en' });
    workPage.page.style.inlineSize = '320px';
    await workPage.settle();
    expect(workPage.text('h1')).to.equal('No question waits for an answer');
    expect(workPage.page.scrollWidth).to.be.at.most(320);
    await go(workPage, { answer: passport });
    expect(workPage.page.scrollWidth).to.be.at.most(320);
    expect(workPage.text('label')).to.contain('Question (Dutch)');
  });
});
