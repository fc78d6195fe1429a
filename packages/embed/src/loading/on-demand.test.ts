import { expect } from '@open-wc/testing';
import { clearPage, freshTag, observed, place, warningsDuring, watchedLoad } from '../embed.fixtures.js';
import { defineOnDemand } from './on-demand.js';
import type { ElementLoader } from './loaders.js';

describe('elements on demand', () => {
  let stop: () => void;
  const look = (...loaders: ElementLoader[]): void => {
    stop = defineOnDemand(document, loaders);
  };

  afterEach(() => {
    stop();
    clearPage();
  });

  it('are fetched once when they are in the view', async () => {
    const tag = freshTag();
    const watched = watchedLoad();
    place(`<${tag}>one</${tag}><${tag}>two</${tag}>`);
    look({ tag, when: 'near', load: watched.load });
    await watched.called;
    await observed(document.body);
    expect(watched.calls).to.equal(1);
  });

  it('are not fetched while they are far below the view, and are when they come into it', async () => {
    const tag = freshTag();
    const watched = watchedLoad();
    const space = place(`<div style="block-size: 5000px"></div><${tag}>far</${tag}>`);
    look({ tag, when: 'near', load: watched.load });
    const element = document.querySelector(tag) as Element;
    expect(await observed(element)).to.equal(false);
    expect(watched.calls).to.equal(0);
    space.style.blockSize = '0';
    expect(await observed(element)).to.equal(true);
    await watched.called;
  });

  it('are fetched when they appear later', async () => {
    const tag = freshTag();
    const watched = watchedLoad();
    look({ tag, when: 'near', load: watched.load });
    place(`<section><${tag}>later</${tag}></section>`);
    await watched.called;
  });

  it('are fetched when the browser is idle, or at once, where that is asked', async () => {
    const idle = watchedLoad();
    const now = watchedLoad();
    const [idleTag, nowTag] = [freshTag(), freshTag()];
    place(`<${idleTag} hidden></${idleTag}><${nowTag} style="display: contents"></${nowTag}>`);
    look({ tag: idleTag, when: 'idle', load: idle.load }, { tag: nowTag, when: 'now', load: now.load });
    expect(now.calls).to.equal(1);
    expect(idle.calls).to.equal(0);
    await idle.called;
  });

  it('are left alone where the page does not use them, or has defined them already', async () => {
    const [unused, defined] = [freshTag(), freshTag()];
    customElements.define(defined, class extends HTMLElement {});
    const watched = watchedLoad();
    const element = place(`<${defined}></${defined}>`);
    look({ tag: unused, when: 'now', load: watched.load }, { tag: defined, when: 'now', load: watched.load });
    await observed(element);
    expect(watched.calls).to.equal(0);
  });

  it('say what the policy of the page lacks, where it allows no Trusted Types', async () => {
    const tag = freshTag();
    const failure = `Failed to execute 'createPolicy' on 'TrustedTypePolicyFactory': Policy "lit-html" disallowed.`;
    const watched = watchedLoad(() => Promise.reject(new TypeError(failure)));
    const element = place(`<${tag}><a href="tel:140999">14 0999</a></${tag}>`);
    const warnings = await warningsDuring(async () => {
      look({ tag, when: 'now', load: watched.load });
      await observed(element);
    });
    expect(warnings.join()).to.contain('Policy of this page: trusted-types lit-html.');
  });

  it('leave their fallback on the page where they cannot be fetched, and say so', async () => {
    const tag = freshTag();
    const watched = watchedLoad(() => Promise.reject(new TypeError('Failed to fetch')));
    const element = place(`<${tag}><a href="tel:140999">14 0999</a></${tag}>`);
    const warnings = await warningsDuring(async () => {
      look({ tag, when: 'now', load: watched.load });
      await observed(element);
    });
    expect(warnings).to.have.length(1);
    expect(warnings[0]).to.contain(`<${tag}>`);
    expect(element.textContent).to.equal('14 0999');
    expect(element.hasAttribute('data-plein-failed')).to.equal(true);
  });
});
