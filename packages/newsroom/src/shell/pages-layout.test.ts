import { expect, nextFrame } from '@open-wc/testing';
import { reportNames } from '@plein/domain/reports.js';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import {
  leaveNewsroom,
  openNewsroom,
  resizeWindow,
  type OpenNewsroom,
} from '../testing/newsroom.fixtures.js';
import { navigationItems } from './navigation/pages.js';

/** Every page by its address, and every report. */
const addresses = [
  ...navigationItems.flatMap(({ pages }) => pages.map(({ name }) => `?page=${name}`)),
  ...reportNames.map((name) => `?page=report&report=${name}`),
  ...['channels', 'departments', 'tasks'].map((show) => `?page=municipality&show=${show}`),
  ...['notices', 'hours'].map((show) => `?page=profile&show=${show}`),
  '?page=polls&poll=new',
  '?page=questions&answer=new',
];

/** Space between cards, in pixels, with one for rounding. */
const gap = 17;

/** Opens a page, and waits until it is laid out. */
async function open(search: string, language?: 'nl' | 'en'): Promise<OpenNewsroom> {
  const opened = await openNewsroom({ search, ...(language && { language }) });
  await nextFrame();
  await nextFrame();
  return opened;
}

/** Boxes of the cards in the columns of a page; a pile of cards counts as its cards. */
function cardsOf({ page }: OpenNewsroom): DOMRect[] {
  return [...page().renderRoot.querySelectorAll('.columns .card')].map((card) =>
    card.getBoundingClientRect(),
  );
}

/** Says where the space below or beside a card is larger than that between cards. */
function holesAmong(cards: readonly DOMRect[]): string[] {
  const right = Math.max(...cards.map((card) => card.right));
  const bottom = Math.max(...cards.map((card) => card.bottom));
  const overlaps = (from: number, to: number, other: number, end: number): boolean =>
    from < end && other < to;
  return cards.flatMap((card, index) => {
    const below = cards.filter(
      (one) => one.top >= card.bottom && overlaps(card.left, card.right, one.left, one.right),
    );
    const beside = cards.filter(
      (one) => one.left >= card.right && overlaps(card.top, card.bottom, one.top, one.bottom),
    );
    const toBelow = Math.min(bottom + gap, ...below.map(({ top }) => top)) - card.bottom;
    const toBeside = Math.min(right + gap, ...beside.map(({ left }) => left)) - card.right;
    return [
      ...(toBelow > gap ? [`card ${String(index)} has ${String(Math.round(toBelow))} px below it`] : []),
      ...(toBeside > gap ? [`card ${String(index)} has ${String(Math.round(toBeside))} px beside it`] : []),
    ];
  });
}

describe('the layout of the pages of the newsroom', () => {
  afterEach(leaveNewsroom);

  it('scrolls no page sideways on a phone, and leaves no link of the rail out of view', async function () {
    for (const [width, language] of [
      [390, 'nl'],
      [320, 'en'],
    ] as const) {
      await resizeWindow(this, width, 700);
      for (const search of addresses) {
        const { newsroom } = await open(search, language);
        expect(newsroom.scrollWidth, `${search} at ${String(width)}`).to.be.at.most(width);
        for (const link of newsroom.renderRoot.querySelectorAll('.rail a')) {
          const { left, right } = link.getBoundingClientRect();
          const name = `${search}, ${link.textContent.trim()} at ${String(width)}`;
          expect(left, name).to.be.at.least(0);
          expect(right, name).to.be.at.most(width);
        }
        await leaveNewsroom();
      }
    }
    await resizeWindow(this, 1280, 800);
  });

  it('leaves no hole between the cards of an empty municipality', async function () {
    for (const width of [1440, 1280, 1024, 390]) {
      await resizeWindow(this, width, 900);
      for (const search of ['?page=now', ...reportNames.map((name) => `?page=report&report=${name}`)]) {
        const opened = await open(search);
        const cards = cardsOf(opened);
        expect(cards.length, search).to.be.greaterThan(1);
        expect(holesAmong(cards), `${search} at ${String(width)}`).to.deep.equal([]);
        await leaveNewsroom();
      }
    }
    await resizeWindow(this, 1280, 800);
  });

  it('keeps the words of the rail whole beside a count', async function () {
    await resizeWindow(this, 1280, 900);
    const { newsroom } = await open('?page=callbacks');
    const rail = newsroom.renderRoot.querySelector('.pages') as HTMLElement;
    const name = rail.querySelector('[aria-current] > span') as HTMLElement;
    const oneLine = name.getBoundingClientRect().height;
    name.insertAdjacentHTML('afterend', '<span class="count">99+</span>');
    expect(name.textContent).to.equal('Terugbellen');
    expect(name.getBoundingClientRect().height).to.equal(oneLine);
    await expectAccessible(newsroom);
  });

  it('covers nothing that has the focus with the rail at the foot of a phone', async function () {
    await resizeWindow(this, 390, 700);
    // The padding for the rail belongs to the page of the newsroom, which a test does not load.
    const file = await fetch(new URL('../index.html', import.meta.url));
    const shell = new DOMParser().parseFromString(await file.text(), 'text/html');
    const style = shell.querySelector('style') as HTMLStyleElement;
    document.head.append(style);
    const { newsroom, page } = await open('?page=questions&answer=new');
    const rail = newsroom.renderRoot.querySelector('.rail') as HTMLElement;
    const fields = [...page().renderRoot.querySelectorAll<HTMLElement>('input, select, .button, summary')];
    expect(fields.length).to.be.greaterThan(8);
    scrollTo({ top: 0, behavior: 'instant' });
    for (const field of fields) {
      field.focus();
      const name = field.id || field.textContent.trim();
      expect(field.getBoundingClientRect().bottom, name).to.be.at.most(rail.getBoundingClientRect().top);
    }
    style.remove();
    await resizeWindow(this, 1280, 800);
  });
});
