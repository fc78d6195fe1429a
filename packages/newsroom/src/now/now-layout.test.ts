import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { askForCall, post } from '../testing/now.fixtures.js';
import { leaveNewsroom, openNewsroom, resizeWindow } from '../testing/newsroom.fixtures.js';

describe('the layout of newsroom-now', () => {
  afterEach(leaveNewsroom);

  it('cuts no row of a wall screen in two, however much there is', async function () {
    await resizeWindow(this, 1280, 420);
    const opened = await openNewsroom({
      search: '?page=now&wall=on',
      before: async (testGateway) => {
        for (let number = 0; number < 9; number += 1) await askForCall(testGateway, number, '13:00', '15:00');
      },
    });
    const list = opened.page().renderRoot.querySelector('.rows') as Element;
    const box = list.getBoundingClientRect();
    const parts = [...list.children].map((row) => {
      const { left, top, bottom } = row.getBoundingClientRect();
      return left >= box.right ? 'hidden' : top >= box.top && bottom <= box.bottom + 1 ? 'whole' : 'cut';
    });
    expect(parts).to.have.length(9);
    expect(parts).to.include('whole').and.to.include('hidden').and.not.to.include('cut');
    expect(box.bottom).to.be.at.most(420);
    await resizeWindow(this, 1280, 800);
  });

  it('keeps the names of a table on at most two lines, and packs the tables', async function () {
    for (const [width, height] of [
      [1440, 900],
      [1200, 900],
      [1024, 768],
    ] as const) {
      await resizeWindow(this, width, height);
      const opened = await openNewsroom({
        before: (testGateway) => post(testGateway, { 'chat.started': 30, 'poll.seen': 30 }),
      });
      const names = [...opened.page().renderRoot.querySelectorAll<HTMLElement>('.spread tbody th')];
      expect(names).to.have.length.greaterThan(5);
      for (const head of opened.page().renderRoot.querySelectorAll('.spread thead th'))
        expect(head.getBoundingClientRect().height, `${String(width)}: ${head.textContent}`).to.be.lessThan(
          40,
        );
      for (const name of names) {
        name.textContent = 'Niet tevreden met de afhandeling';
        expect(name.getBoundingClientRect().height, String(width)).to.be.lessThan(64);
      }
      await leaveNewsroom();
    }
    await resizeWindow(this, 1280, 800);
  });

  it('fills a wall screen without scrolling', async function () {
    await resizeWindow(this, 1920, 1080);
    const opened = await openNewsroom({
      search: '?page=now&wall=on',
      before: (testGateway) => post(testGateway, { 'chat.started': 20, 'poll.seen': 20 }),
    });
    expect(opened.newsroom.renderRoot.querySelector('.rail')).to.equal(null);
    expect(opened.page().getBoundingClientRect().height).to.be.at.most(1080);
    const size = getComputedStyle(opened.page().renderRoot.querySelector('.wall') as Element).fontSize;
    expect(Number.parseFloat(size)).to.be.greaterThan(24);
    await expectAccessible(opened.newsroom);
    await resizeWindow(this, 1280, 800);
  });
});
