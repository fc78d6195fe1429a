import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import type { AnswerList, AnswerRecord } from '@plein/domain/answers.js';
import type { KnowledgeItem } from '@plein/domain/chat.js';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../testing/work-page.fixtures.js';
import { NewsroomQuestions } from './questions.js';

const answerOf = (id: string, department: string): KnowledgeItem => ({
  id,
  question: { nl: `Wat is ${id}?` },
  answer: { nl: `Dat is ${id}.` },
  department,
});

describe('newsroom-questions for an editor of a department', () => {
  afterEach(closeWorkPages);

  const asked: string[] = [];
  const open = (answer?: string): Promise<OpenedWorkPage<NewsroomQuestions>> =>
    openWorkPage('newsroom-questions', NewsroomQuestions, {
      role: 'department-editor',
      department: 'burgerzaken',
      chosen: answer === undefined ? {} : { answer },
      before: async ({ fetch, gateway }) => {
        for (const item of [answerOf('van-ons', 'burgerzaken'), answerOf('van-hen', 'parkeren')]) {
          const made = await fetch(`${gateway}/v1/answers/${item.id}`, {
            method: 'PUT',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(item),
          });
          expect(made.status).to.equal(200);
        }
      },
      prepare: (page) => {
        const { fetch } = page.context;
        asked.length = 0;
        page.context = {
          ...page.context,
          fetch: (input, init) => {
            asked.push(new URL(input instanceof Request ? input.url : input, location.href).pathname);
            return fetch(input, init);
          },
        };
      },
    });

  it('shows the answers, and neither shows nor asks for what residents asked in vain', async () => {
    const workPage = await open();
    expect(workPage.all('[role=tab]')).to.have.length(0);
    expect(workPage.text('#answers h2')).to.contain('Wat is van-hen?');
    expect(asked).to.include('/v1/answers');
    expect(asked).to.not.include('/v1/unanswered-questions');
    await expectAccessible(workPage.page);
  });

  it('has a form for an answer of the own department, which stays there', async () => {
    const workPage = await open('van-ons');
    expect(workPage.all('form.form')).to.have.length(1);
    expect(
      workPage.all('#at-department option').map((option) => (option as HTMLOptionElement).value),
    ).to.deep.equal(['burgerzaken']);
    await expectAccessible(workPage.page);
  });

  it('shows an answer of another department without a form, and says so', async () => {
    const workPage = await open('van-hen');
    expect(workPage.text('.notice')).to.contain('Een ander team houdt dit bij.');
    expect(workPage.all('form.form')).to.have.length(0);
    await expectAccessible(workPage.page);
  });

  it('makes a new answer for the own department', async () => {
    const workPage = await open('new');
    await workPage.fill('#at-question-nl', 'Mag ik vissen?');
    await workPage.fill('#at-answer-nl', 'Dat mag met een vispas.');
    workPage.button('Bewaar').click();
    await workPage.settle();
    const { fetch, gateway } = workPage.testGateway;
    const { answers } = (await (await fetch(`${gateway}/v1/answers`)).json()) as AnswerList;
    const made = answers.find((one: AnswerRecord) => one.draft?.question.nl === 'Mag ik vissen?');
    expect(made?.draft?.department).to.equal('burgerzaken');
  });
});
