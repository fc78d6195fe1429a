import { expect } from '@open-wc/testing';
import { configuration, configure } from '../settings/configuration.js';
import { explainPolicy } from '../element/page/page-policy.js';
import { explainFailure } from './explain-failure.js';

describe('why the gateway gave no answer, for the editor', () => {
  const { fetch } = configuration();
  const { warn } = console;
  let warnings: string[];
  let gateways = 0;

  /** Explains a failure at a gateway of its own, where asking again comes to `answer`. */
  async function explain(answer: 'refused' | 'away' | 'blocked' | number): Promise<string> {
    gateways += 1;
    const origin = `https://gateway-${String(gateways)}.test`;
    configure({
      fetch: (_, init) => {
        if (typeof answer === 'number') return Promise.resolve(new Response('', { status: answer }));
        if (answer === 'blocked')
          document.dispatchEvent(
            new SecurityPolicyViolationEvent('securitypolicyviolation', {
              blockedURI: origin,
              effectiveDirective: 'connect-src',
              violatedDirective: 'connect-src',
              documentURI: location.href,
              originalPolicy: "connect-src 'self'",
              disposition: 'enforce',
              statusCode: 200,
            }),
          );
        return answer === 'refused' && init?.mode === 'no-cors'
          ? Promise.resolve(new Response())
          : Promise.reject(new TypeError('Failed to fetch'));
      },
    });
    await explainFailure(`${origin}/v1/profile`);
    await explainFailure(`${origin}/v1/profile`);
    expect(warnings).to.have.length(1);
    return warnings[0] ?? '';
  }

  beforeEach(() => {
    warnings = [];
    console.warn = (...words: unknown[]) => warnings.push(words.map(String).join(' '));
  });
  afterEach(() => {
    console.warn = warn;
    configure({ fetch });
  });

  it('is a site that the profile does not name: allow it in the newsroom', async () => {
    expect(await explain('refused')).to.contain(`refuses ${location.origin}. Allow it in the newsroom`);
  });

  it('is the policy of the page: the directive to add', async () => {
    expect(await explain('blocked')).to.match(/Add to it: connect-src https:\/\/gateway-\d+\.test$/);
  });

  it('is said once, though the policy speaks of itself too', async () => {
    const { gateway } = configuration();
    configure({ gateway: `https://gateway-${String(gateways + 1)}.test` });
    explainPolicy();
    await explain('blocked');
    configure({ gateway });
  });

  it('is a gateway that is not there: check the address', async () => {
    expect(await explain('away')).to.contain('cannot be reached');
  });

  it('is another server: check the address', async () => {
    expect(await explain(404)).to.contain('answers 404. Check the address');
  });

  it('is a gateway in trouble: its log', async () => {
    expect(await explain(503)).to.contain('answers 503');
  });
});
