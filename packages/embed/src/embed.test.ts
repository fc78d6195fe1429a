import { expect } from '@open-wc/testing';
import { configuration } from '@plein/components';
import { openEmbed } from './index.js';
import { elementLoaders } from './loading/loaders.js';
import { clearPage, freshTag, place, warningsDuring, watchedLoad } from './embed.fixtures.js';

const styles = document.createElement('link');
styles.rel = 'stylesheet';
styles.href = new URL('plein.css', import.meta.url).href;

describe('the embed script', () => {
  afterEach(clearPage);

  it('sets the gateway, measures, and defines what the page uses; a second copy does nothing', async () => {
    const tag = freshTag();
    const watched = watchedLoad();
    const requests: string[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (url) => {
      requests.push(String(url));
      return Promise.resolve(Response.json({}, { status: 202 }));
    };
    const element = place(`<${tag}></${tag}>`);
    const loaders = [{ tag, when: 'now' as const, load: watched.load }];
    const close = openEmbed({ scriptUrl: 'https://gateway.example/embed/plein-1a2b3c.js', loaders });
    const warnings = await warningsDuring(() => {
      expect(openEmbed({ scriptUrl: 'https://other.example/embed/plein.js', loaders })).to.equal(undefined);
    });
    await watched.called;
    expect(watched.calls).to.equal(1);
    expect(warnings).to.have.length(1);
    expect(configuration().gateway).to.equal('https://gateway.example');
    const context = { component: tag, componentVersion: '0.1.0', language: 'nl' };
    for (let index = 0; index < 20; index++) {
      const detail = { name: 'chat.started', detail: {}, context };
      element.dispatchEvent(new CustomEvent('plein-measure', { bubbles: true, composed: true, detail }));
    }
    expect(requests).to.include('https://gateway.example/v1/events');
    close?.();
    globalThis.fetch = fetch;
  });
});

describe('the room that plein.css reserves', () => {
  before(async () => {
    const loaded = new Promise((resolve) => styles.addEventListener('load', resolve));
    document.head.append(styles);
    await loaded;
  });
  after(() => {
    styles.remove();
  });
  afterEach(clearPage);

  const reserving = elementLoaders.filter(({ when }) => when === 'near').map(({ tag }) => tag);

  for (const tag of reserving) {
    it(`keeps what stands below <${tag}> in its place, whatever is in it`, () => {
      const element = place(`<${tag}><p>Bel <a href="tel:140999">14 0999</a></p></${tag}><p>Below</p>`);
      const below = element.nextElementSibling as Element;
      const top = below.getBoundingClientRect().top;
      expect(getComputedStyle(element).visibility).to.equal('visible');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      element.replaceChildren();
      expect(below.getBoundingClientRect().top).to.equal(top);
      expect(element.getBoundingClientRect().height).to.be.at.least(80);
    });
  }

  for (const tag of reserving) {
    for (const mark of ['data-plein-failed', 'data-plein-filled'])
      it(`is none around a <${tag}> with ${mark}`, () => {
        const element = place(`<${tag} ${mark}><div>Bel 14 0999</div></${tag}>`);
        const { height } = element.getBoundingClientRect();
        expect(height).to.equal(element.firstElementChild?.getBoundingClientRect().height);
      });
  }

  it('can be set on what holds an element', () => {
    const holder = place(
      '<div style="--plein-reserve: 120px"><plein-contact-widget></plein-contact-widget></div>',
    );
    expect(holder.getBoundingClientRect().height).to.equal(120);
  });

  it('goes by the width of the element, not of the page', () => {
    const height = (width: string): number =>
      place(
        `<div style="inline-size: ${width}"><plein-contact-widget></plein-contact-widget></div>`,
      ).getBoundingClientRect().height;
    expect(height('20rem')).to.be.greaterThan(height('40rem'));
  });

  it('keeps neighbours apart, unless the page has its own rule', () => {
    const gap = (style = ''): number => {
      const holder = place(
        `<div style="--plein-reserve: 40px"><h2 style="margin: 0">Contact</h2>${reserving
          .map((tag) => `<${tag} ${style}></${tag}>`)
          .join('')}<p style="margin: 0">Below</p></div>`,
      );
      const boxes = [...holder.children].map((child) => child.getBoundingClientRect());
      return Math.min(...boxes.slice(1).map(({ top }, index) => top - (boxes[index]?.bottom ?? 0)));
    };
    expect(gap()).to.be.at.least(24);
    expect(gap('style="margin: 0"')).to.equal(0);
  });

  it('lets the last row of a page be scrolled clear of the chat button, unless its foot has that room', () => {
    const holder = place(
      `<div><div style="block-size: 200vh"></div><p style="margin: 0">The last row</p>
        <plein-chat-launcher></plein-chat-launcher></div>`,
    );
    const row = holder.querySelector('p') as Element;
    const below = (): number => {
      scrollTo(0, document.documentElement.scrollHeight);
      return innerHeight - row.getBoundingClientRect().bottom;
    };
    // The button is 52 pixels high and stands 16 pixels off the edge.
    expect(below()).to.be.at.least(68);
    document.body.style.setProperty('--plein-chat-room', '0px');
    expect(below()).to.be.lessThan(68);
    document.body.style.removeProperty('--plein-chat-room');
  });

  it('is none for elements without a place of their own', () => {
    const holder = place('<div><plein-chat-launcher></plein-chat-launcher></div>');
    expect(holder.getBoundingClientRect().height).to.equal(0);
  });
});
