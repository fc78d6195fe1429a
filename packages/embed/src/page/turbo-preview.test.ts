import { expect } from '@open-wc/testing';
import { countPreviewsOnce } from './turbo-preview.js';

describe('the preview of a page by Turbo', () => {
  const { documentElement } = document;
  let heard: string[];
  let stop: () => void;
  const hear = (event: Event): void => {
    heard.push((event as CustomEvent<{ name: string }>).detail.name);
  };
  const announce = (...names: string[]): void => {
    for (const name of names)
      document.body.dispatchEvent(new CustomEvent('plein-measure', { bubbles: true, detail: { name } }));
  };
  const everything = [
    'contact.options-shown',
    'poll.seen',
    'poll.outcome-read',
    'status.viewed',
    'crisis.shown',
    'poll.voted',
    'feedback.given',
    'contact.channel-chosen',
  ];

  beforeEach(() => {
    heard = [];
    stop = countPreviewsOnce(document);
    addEventListener('plein-measure', hear, true);
  });
  afterEach(() => {
    stop();
    removeEventListener('plein-measure', hear, true);
    documentElement.removeAttribute('data-turbo-preview');
  });

  it('counts what a resident does, and not what they see again a moment later', () => {
    documentElement.toggleAttribute('data-turbo-preview', true);
    announce(...everything);
    expect(heard).to.deep.equal(['poll.voted', 'feedback.given', 'contact.channel-chosen']);
  });

  it('leaves everything on the page itself, and once it ended', () => {
    announce(...everything);
    expect(heard).to.deep.equal(everything);
    stop();
    documentElement.toggleAttribute('data-turbo-preview', true);
    announce('poll.seen');
    expect(heard.at(-1)).to.equal('poll.seen');
    expect(heard).to.have.length(everything.length + 1);
  });
});
