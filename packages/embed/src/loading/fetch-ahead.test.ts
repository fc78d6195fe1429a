import { expect } from '@open-wc/testing';
import { filesAhead } from './fetch-ahead.js';

const files = {
  elements: { 'plein-a': ['base-1.js', 'a-1.js'], 'plein-b': ['base-1.js', 'b-1.js'] },
  kinds: { ranking: ['ranking-1.js'] },
  terms: { de: ['base-1.js', 'terms-de-1.js'] },
};

/** Returns a page in a language, and the addresses that it was told to fetch. */
function pageIn(language: string): { page: Document; asked: () => string[] } {
  const page = document.implementation.createHTMLDocument();
  page.documentElement.lang = language;
  return {
    page,
    asked: () =>
      [...page.querySelectorAll<HTMLLinkElement>('link[rel=modulepreload]')].map(({ href }) => href),
  };
}

const scriptUrl = 'https://gateway.example/plein/embed/plein.js';
const at = (name: string): string => `https://gateway.example/plein/embed/${name}`;

describe('the files of an element', () => {
  it('are asked for side by side, and each once', () => {
    const { page, asked } = pageIn('nl');
    const ahead = filesAhead(page, scriptUrl, files);
    ahead('plein-a');
    expect(asked()).to.deep.equal([at('base-1.js'), at('a-1.js')]);
    ahead('plein-b');
    ahead('plein-a');
    expect(asked()).to.deep.equal([at('base-1.js'), at('a-1.js'), at('b-1.js')]);
  });

  it('include the terms in the language of the page', () => {
    const { page, asked } = pageIn('de-CH');
    filesAhead(page, scriptUrl, files)('plein-a');
    expect(asked()).to.deep.equal([at('base-1.js'), at('a-1.js'), at('terms-de-1.js')]);
  });

  for (const language of ['', 'nl-NL', 'xx', 'constructor', '__proto__']) {
    it(`are those of the element alone on a page in "${language}"`, () => {
      const { page, asked } = pageIn(language);
      filesAhead(page, scriptUrl, files)('plein-a');
      expect(asked()).to.deep.equal([at('base-1.js'), at('a-1.js')]);
    });
  }

  it('include those of the kind of a poll, where its snippet says the kind', () => {
    const { page, asked } = pageIn('nl');
    page.body.innerHTML = '<plein-a kind="single"></plein-a><plein-a kind="ranking"></plein-a>';
    filesAhead(page, scriptUrl, files)('plein-a');
    expect(asked()).to.deep.equal([at('base-1.js'), at('a-1.js'), at('ranking-1.js')]);
  });

  it('are none where the build knows none', () => {
    const { page, asked } = pageIn('de');
    filesAhead(page, scriptUrl, { elements: {}, terms: {}, kinds: {} })('plein-a');
    expect(asked()).to.deep.equal([]);
  });
});
