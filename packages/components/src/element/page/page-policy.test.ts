import { expect, fixture, html } from '@open-wc/testing';
import { configure } from '../../settings/configuration.js';
import { describeBrokenPictures, explainPolicy } from './page-policy.js';

const violation = (effectiveDirective: string, blockedURI: string): Event =>
  new SecurityPolicyViolationEvent('securitypolicyviolation', {
    bubbles: true,
    disposition: 'enforce',
    effectiveDirective,
    blockedURI,
    documentURI: location.href,
    originalPolicy: '',
    violatedDirective: effectiveDirective,
    statusCode: 200,
  });

describe('the policy of a page', () => {
  it('is explained once for each directive that lacks the gateway, and not for others', () => {
    configure({ gateway: 'https://plein.test' });
    const warnings: string[] = [];
    const { warn } = console;
    console.warn = (text: string) => warnings.push(text);
    explainPolicy();
    for (const [directive, address] of [
      ['img-src', 'https://plein.test/pictures/plein-a.svg'],
      ['img-src', 'https://plein.test/pictures/plein-b.svg'],
      ['connect-src', 'https://plein.test/v1/profile'],
      ['img-src', 'https://elders.example/a.png'],
      ['script-src', 'inline'],
    ] as const)
      document.dispatchEvent(violation(directive, address));
    console.warn = warn;
    expect(warnings).to.have.length(2);
    expect(warnings[0]).to.contain('Add to it: img-src https://plein.test');
    expect(warnings[1]).to.contain('Add to it: connect-src https://plein.test');
  });

  it('leaves the description of a picture that cannot be loaded, before and after it is tried', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    describeBrokenPictures(host);
    root.innerHTML = '<img alt="Een plein met bomen" src="data:image/png;base64,AAAA">';
    await new Promise((resolve) => {
      root.addEventListener('error', resolve, { capture: true, once: true });
    });
    expect(root.textContent).to.equal('Een plein met bomen');
    expect(root.querySelector('img')?.hidden).to.equal(true);
    const late = await fixture<HTMLElement>(html`<div></div>`);
    late.attachShadow({ mode: 'open' }).append(root.querySelector('img')?.cloneNode() ?? '');
    const picture = late.shadowRoot?.querySelector('img');
    if (picture) picture.hidden = false;
    await picture?.decode().catch(() => undefined);
    describeBrokenPictures(late);
    expect(late.shadowRoot?.textContent).to.equal('Een plein met bomen');
  });
});
