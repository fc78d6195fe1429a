import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { GatewayInPage } from '@plein/testing';
import { closeWorkPages, openWorkPage, type OpenedWorkPage } from '../../testing/work-page.fixtures.js';
import { NewsroomCases } from '../cases.js';

const known = { reference: 'ZB-2026-0582', postcode: '9999 ZA', houseNumber: '3' };

/** A resident who is not satisfied with a case of the demo. */
async function react({ gateway, fetch }: Pick<GatewayInPage, 'gateway' | 'fetch'>): Promise<void> {
  const body = { ...known, id: crypto.randomUUID(), kind: 'unsatisfied', text: 'De lamp knippert nog.' };
  await fetch(`${gateway}/v1/case-reaction-submissions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

describe('what residents send with their cases', () => {
  afterEach(closeWorkPages);

  const open = (chosen: Readonly<Record<string, string>>): Promise<OpenedWorkPage<NewsroomCases>> =>
    openWorkPage('newsroom-cases', NewsroomCases, { role: 'contact-centre', chosen, before: react });

  it('waits above the list of cases, with a link to its case', async () => {
    const workPage = await open({});
    await waitUntil(() => workPage.all('#waiting').length === 1);
    expect(workPage.text('#waiting'))
      .to.contain('Handel 1 reactie van een bewoner af')
      .and.to.contain('straatlamp');
    await expectAccessible(workPage.page);
  });

  it('is answered with its case, and the resident reads the answer there', async () => {
    const workPage = await open({ case: known.reference });
    await waitUntil(() => workPage.all('#reactions form').length === 1);
    expect(workPage.text('#reactions'))
      .to.contain('Is niet tevreden')
      .and.to.contain('De lamp knippert nog.');
    const field = workPage.one('#reactions textarea');
    await workPage.fill(`#${field.id}`, 'Wij komen maandag.');
    await expectAccessible(workPage.page);
    workPage.one('#reactions form button').click();
    await waitUntil(() => workPage.text('#reactions').includes('Afgehandeld op'));
    expect(workPage.all('#reactions form')).to.have.length(0);
    const shown = (): string => workPage.one('plein-status-tracker').shadowRoot?.textContent ?? '';
    await waitUntil(() => shown().includes('Wij komen maandag.'));
  });

  it('is allowed for each case by staff, with a number of days', async () => {
    const workPage = await open({ case: 'ZB-2026-0533' });
    await waitUntil(() => workPage.all('#form-allow').length === 1);
    const choice = workPage.one<HTMLSelectElement>('#allow-unsatisfied');
    expect(choice.value).to.equal('no');
    choice.value = 'reopen';
    choice.dispatchEvent(new Event('change'));
    await workPage.fill('#allow-days', '400');
    workPage.one('#form-allow button').click();
    await waitUntil(() => workPage.text('#form-allow .error') !== '');
    await workPage.fill('#allow-days', '30');
    workPage.one('#form-allow button').click();
    await waitUntil(() => workPage.one<HTMLInputElement>('#allow-days').value === '30');
    await workPage.settle();
    expect(workPage.one<HTMLSelectElement>('#allow-unsatisfied').value).to.equal('reopen');
  });
});
