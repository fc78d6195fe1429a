import { expect } from '@open-wc/testing';
import type { ZaakDocument } from '@plein/domain/cases.js';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { closeWorkPages, openWorkPage } from '../../testing/work-page.fixtures.js';
import { NewsroomCases } from '../cases.js';

describe('texts for residents in the newsroom', () => {
  afterEach(closeWorkPages);

  const open = (before?: NonNullable<Parameters<typeof openWorkPage<NewsroomCases>>[2]>['before']) =>
    openWorkPage('newsroom-cases', NewsroomCases, { role: 'contact-centre', ...(before && { before }) });

  it('are asked for when somebody opens them, and name what residents read now', async () => {
    const workPage = await open(({ store }) =>
      store.commit(async (transaction) => {
        const row = await transaction
          .selectFrom('cases')
          .select('document')
          .where('reference', '=', 'ZB-2026-0417')
          .executeTakeFirstOrThrow();
        const whole = JSON.parse(row.document) as ZaakDocument;
        const statustypen = whole.statustypen.map(({ statustekst: _, ...type }) => type);
        const document = JSON.stringify({ ...whole, statustypen });
        await transaction
          .updateTable('cases')
          .set({ document })
          .where('reference', '=', 'ZB-2026-0417')
          .execute();
      }),
    );
    const asked = (): number =>
      workPage.testGateway.requests.filter(({ path }) => path === '/v1/case-texts').length;
    expect(asked()).to.equal(0);
    workPage.one('#case-texts summary').click();
    await workPage.settle();
    await workPage.settle();
    expect(asked()).to.equal(1);
    expect(workPage.text('#case-texts')).to.contain('Dit leest de bewoner nu');
    await expectAccessible(workPage.page);
  });

  it('are all there in the demo', async () => {
    const workPage = await open();
    workPage.one('#case-texts summary').click();
    await workPage.settle();
    await workPage.settle();
    expect(workPage.text('#case-texts')).to.contain('Alle stappen hebben een tekst voor bewoners.');
  });
});
