import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { closeWorkPages, openWorkPage } from '../testing/work-page.fixtures.js';
import { NewsroomCases } from './cases.js';

const reference = 'ZB-2026-0533';

describe('one case', () => {
  afterEach(closeWorkPages);

  it('is shown in the real tracker, as the resident finds it after each change', async () => {
    const workPage = await openWorkPage('newsroom-cases', NewsroomCases, {
      role: 'contact-centre',
      chosen: { case: reference },
    });
    const shown = (): string => {
      const tracker = workPage.one('plein-status-tracker');
      return (tracker.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ');
    };
    await waitUntil(() => shown().includes(reference));
    expect(shown()).to.contain(workPage.text('h1')).and.not.to.contain('De vergunninghouder is op reis');
    await expectAccessible(workPage.page);
    await workPage.fill('#suspend-reason', 'De vergunninghouder is op reis');
    workPage.one('#form-suspend button').click();
    await waitUntil(() => shown().includes('De vergunninghouder is op reis'));
  });

  it('gets its address corrected by keyboard, says at its field what is wrong, and opens with it from then on', async () => {
    const workPage = await openWorkPage('newsroom-cases', NewsroomCases, {
      role: 'contact-centre',
      chosen: { case: reference },
    });
    const settle = async (): Promise<void> => {
      for (let round = 0; round < 3; round += 1) await workPage.settle();
    };
    workPage.one('#form-address').closest('details')?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '12345 A' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: '7' });
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(workPage.text('#form-address .error')).to.contain('4 cijfers en 2 letters');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('address-postcode');
    await expectAccessible(workPage.page);
    await workPage.fill('#address-postcode', '4321 BA');
    await sendKeys({ press: 'Enter' });
    await settle();
    expect(workPage.all('#form-address .error')).to.have.length(0);
    expect(workPage.one<HTMLInputElement>('#address-postcode').value).to.equal('');
    const { gateway, fetch } = workPage.testGateway;
    const followed = await fetch(`${gateway}/v1/case-lookups`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ reference, postcode: '4321 BA', houseNumber: '7' }),
    });
    expect(followed.status).to.equal(200);
  });
});
