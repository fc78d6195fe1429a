import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import type { GatewayInPage } from '@plein/testing';
import { requestListLimits } from '@plein/domain/newsroom.js';
import type { Profile } from '@plein/domain/profile.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { NewsroomMessages } from './messages.js';

const first = '0193a5c0-0000-7000-8000-000000000001';
const second = '0193a5c0-0000-7000-8000-000000000002';

/** Switches the form for messages on, and lets two residents write. */
async function twoWrite({ store, gateway, fetch }: GatewayInPage): Promise<void> {
  await store.commit(async (transaction) => {
    const row = await transaction.selectFrom('profiles').selectAll().executeTakeFirstOrThrow();
    const profile = JSON.parse(row.document) as Profile;
    const channels = profile.channels.map((one) => (one.kind === 'email' ? { ...one, message: {} } : one));
    await transaction
      .updateTable('profiles')
      .set({ document: JSON.stringify({ ...profile, channels }) })
      .execute();
  });
  for (const [id, text, extra] of [
    [first, 'De lantaarn is kapot.\nAl een week.', { name: 'A. Bewoner', department: 'burgerzaken' }],
    [
      second,
      'Hier is mijn brief.',
      { attachments: [{ name: 'brief.pdf', content: btoa('%PDF-1.7\n' + ' '.repeat(2000)) }] },
    ],
  ] as const) {
    const response = await fetch(`${gateway}/v1/message-submissions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        ...{ id, text, language: 'nl', email: 'bewoner@example.org', ...extra },
        receiptKey: id.replaceAll('-', '').padEnd(43, 'x'),
      }),
    });
    if (!response.ok) throw new Error(await response.text());
  }
}

/** Lets so many residents write that the list is full. */
async function aThousandWrite(testGateway: GatewayInPage): Promise<void> {
  await twoWrite(testGateway);
  await testGateway.store.commit(async (transaction) => {
    const row = await transaction.selectFrom('messages').selectAll().executeTakeFirstOrThrow();
    for (let written = 0; written < requestListLimits.open; written += 50) {
      const rows = Array.from({ length: 50 }, (_, place) => ({
        ...row,
        id: crypto.randomUUID(),
        receipt_hash: crypto.randomUUID(),
        reference: `BE-${String(written + place).padStart(4, '0')}-XXXX`,
      }));
      await transaction.insertInto('messages').values(rows).execute();
    }
  });
}

describe('newsroom-messages', () => {
  afterEach(closeWorkPages);

  const open = (
    options: Pick<WorkPageOptions<NewsroomMessages>, 'language' | 'chosen' | 'before'> & {
      isEmpty?: boolean;
    } = {},
  ): Promise<OpenedWorkPage<NewsroomMessages>> =>
    openWorkPage('newsroom-messages', NewsroomMessages, {
      ...(options.isEmpty ? {} : { before: twoWrite }),
      ...options,
    });
  const press = async (workPage: OpenedWorkPage<NewsroomMessages>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
  };

  it('says that more may wait where the list is full', async () => {
    const workPage = await open({ before: aThousandWrite });
    expect(workPage.text('h1')).to.equal('Berichten');
    expect(workPage.text('.page')).to.contain('Hier staan de eerste 1.000. Er kunnen er meer zijn.');
    const closed = await open({ chosen: { status: 'closed' } });
    expect(closed.text('.page')).to.not.contain('Er kunnen er meer zijn');
  });

  it('shows what residents wrote, with whom to answer and the files to save', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('2 berichten wachten op antwoord');
    expect(workPage.text('article:first-child'))
      .to.contain('De lantaarn is kapot.')
      .and.to.contain('A. Bewoner');
    expect(workPage.text('article:last-child')).to.contain('brief.pdf (3 kB)');
    const link = workPage.one<HTMLAnchorElement>('article:last-child a[download]');
    expect(link.getAttribute('href')).to.match(new RegExp(`/v1/messages/${second}/files/0$`));
    await expectAccessible(workPage.page);
  });

  it('is taken, answered by e-mail and closed, and asks how it ended first', async () => {
    const workPage = await open();
    await press(workPage, 'Ik antwoord');
    const focused = (workPage.page.renderRoot as ShadowRoot).activeElement;
    expect(focused?.getAttribute('href')).to.match(
      /^mailto:bewoner%40example\.org\?subject=Uw%20bericht%20BE-/,
    );
    await press(workPage, 'Rond af');
    await workPage.fill('form:not(details form) textarea', 'Per mail beantwoord.');
    await press(workPage, 'Sluit af');
    expect(workPage.text('.error')).to.equal('Kies hoe het afliep.');
    workPage.one<HTMLInputElement>('input[value=answered]').click();
    await expectAccessible(workPage.page);
    await press(workPage, 'Sluit af');
    expect(workPage.text('h1')).to.equal('Eén bericht wacht op antwoord');
    workPage.one<HTMLInputElement>('input[value=closed]').click();
    await workPage.settle();
    expect(workPage.text('article')).to.contain('Beantwoord').and.to.contain('Per mail beantwoord.');
  });

  it('goes to another team, and only those of a team are shown', async () => {
    const workPage = await open({ chosen: { team: 'burgerzaken' } });
    expect(workPage.all('article')).to.have.length(1);
    const departments = workPage.one<HTMLSelectElement>(`#department-${first}`);
    const other = [...departments.options].map(({ value }) => value).find((value) => value !== '') ?? '';
    await workPage.fill(`#department-${first}`, other);
    expect(workPage.all(`#word-${first}`), 'a message is handed on without a word').to.have.length(0);
    await press(workPage, 'Geef door aan dit team');
    expect(workPage.all('article')).to.have.length(0);
    expect(workPage.text('.empty h2')).to.equal('Bij deze keuze past geen bericht');
    await expectAccessible(workPage.page);
  });

  it('tells who was first when a colleague took it meanwhile', async () => {
    const workPage = await open();
    await workPage.testGateway.store.commit((transaction) =>
      transaction
        .updateTable('messages')
        .set({ status: 'taken', taken_by: 'c', taken_by_name: 'C. Collega' })
        .where('id', '=', first)
        .execute(),
    );
    await press(workPage, 'Ik antwoord');
    expect(workPage.text('article:first-child .notice')).to.equal(
      'C. Collega was u voor. U hoeft niet te antwoorden.',
    );
  });

  it('says that no message waits, in English too', async () => {
    const workPage = await open({ language: 'en', isEmpty: true });
    expect(workPage.text('h1')).to.equal('Messages');
    expect(workPage.text('h2')).to.equal('No message waits');
    await expectAccessible(workPage.page);
  });
});
