import { expect, nextFrame } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import { sendKeys } from '@web/test-runner-commands';
import type { Role } from '@plein/domain/newsroom.js';
import {
  leaveNewsroom,
  openNewsroom,
  resizeWindow,
  wordsOf,
  type Instead,
  type OpenNewsroom,
} from '../testing/newsroom.fixtures.js';

/** A gateway where someone with a role is logged in, until they log out. */
function loggedInAs(role: Role): Instead {
  let isIn = true;
  return ({ method, url }) => {
    if (new URL(url).pathname !== '/v1/session') return undefined;
    if (method === 'DELETE') isIn = false;
    if (method === 'DELETE') return new Response(null, { status: 204 });
    const actor = { id: 'a-bewoner', name: 'A. Bewoner', role };
    return Response.json({ ...(isIn && { actor }), logins: { openIdConnect: true } });
  };
}

/** A gateway where no one is logged in, and where a link works once. */
function withLink(token: string): Instead {
  let actor: { id: string; name: string; role: Role } | undefined;
  let isUsed = false;
  return ({ method, url }) => {
    if (new URL(url).pathname !== '/v1/session') return undefined;
    if (method === 'POST' && !isUsed && token === 'good') {
      actor = { id: 'link', name: 'A. Bewoner', role: 'editor' };
      isUsed = true;
    } else if (method === 'POST') return new Response('{"status":401}', { status: 401 });
    return Response.json({ ...(actor && { actor }), logins: { openIdConnect: false } });
  };
}

const railOf = ({ newsroom }: OpenNewsroom): string[] =>
  [...newsroom.renderRoot.querySelectorAll('.place')].map((link) => link.textContent.trim());
const link = ({ newsroom }: OpenNewsroom, words: string): HTMLAnchorElement => {
  const found = [...newsroom.renderRoot.querySelectorAll('a')].find((one) => one.textContent.includes(words));
  if (!found) throw new Error(`There is no link ${words}.`);
  return found;
};

describe('plein-newsroom', () => {
  afterEach(leaveNewsroom);

  it('begins at Now, with the place in the rail and in the title', async () => {
    const opened = await openNewsroom();
    expect(railOf(opened).slice(0, 2)).to.deep.equal(['Nu', 'Rapport']);
    expect(wordsOf(opened.newsroom, '[aria-current=page]')).to.equal('Nu');
    expect(wordsOf(opened.page(), 'h1')).to.equal('Er kwam nog weinig binnen');
    expect(document.title).to.equal('Nu – Newsroom – Gemeente Zilverbeek');
    await expectAccessible(opened.newsroom);
  });

  it('goes to another page without loading anew, with the focus on its heading, and back', async () => {
    const opened = await openNewsroom({ search: '?language=nl' });
    link(opened, 'Rapport').click();
    await opened.settle();
    expect(opened.addresses.url().search).to.equal('?page=report&language=nl');
    expect(opened.page().localName).to.equal('newsroom-report');
    expect(opened.page().shadowRoot?.activeElement?.localName).to.equal('h1');
    expect(document.title).to.contain('Rapport');
    opened.addresses.back();
    await opened.settle();
    expect(opened.page().localName).to.equal('newsroom-now');
  });

  it('opens at a deep link, and leaves a click with a modifier to the browser', async () => {
    const opened = await openNewsroom({ search: '?page=report&report=preventable' });
    expect(opened.page().context.address.chosen).to.deep.equal({ report: 'preventable' });
    const click = new MouseEvent('click', {
      bubbles: true,
      composed: true,
      cancelable: true,
      ctrlKey: true,
    });
    opened.newsroom.addEventListener('click', (event) => {
      expect(event.defaultPrevented).to.equal(false);
      event.preventDefault();
    });
    link(opened, 'Nu').dispatchEvent(click);
    expect(opened.addresses.visited).to.have.length(1);
  });

  it('keeps pages that a role may not see out of the rail, and says so when linked to', async () => {
    const opened = await openNewsroom({
      search: '?page=access',
      instead: loggedInAs('reader'),
    });
    expect(railOf(opened)).to.deep.equal(['Nu', 'Rapport']);
    expect(wordsOf(opened.newsroom, 'h1')).to.contain('mag');
    expect(wordsOf(opened.newsroom, 'main')).to.contain('U bent nu lezer');
    expect(wordsOf(opened.newsroom, '.me')).to.equal('A. Bewoner, lezer');
    await expectAccessible(opened.newsroom);
  });

  it('says that there is no such page, and leads to Now', async () => {
    const opened = await openNewsroom({ search: '?page=archive' });
    expect(wordsOf(opened.newsroom, 'h1')).to.equal('Deze pagina is er niet');
    link(opened, 'Ga naar Nu').click();
    await opened.settle();
    expect(opened.page().localName).to.equal('newsroom-now');
  });

  it('logs in with a one-time link, also an older one, which leaves the address', async () => {
    const older = await openNewsroom({ search: '?login=good&page=report', instead: withLink('good') });
    expect(older.addresses.url().href).to.match(/\?page=report$/);
    const opened = await openNewsroom({ search: '?page=report#login=good', instead: withLink('good') });
    expect(opened.addresses.url().href).to.match(/\?page=report#?$/);
    expect(opened.page().localName).to.equal('newsroom-report');
    expect(wordsOf(opened.newsroom, '.me')).to.equal('A. Bewoner, redacteur');
  });

  it('logs in with a link that is followed where the newsroom is open already', async () => {
    const opened = await openNewsroom({ instead: withLink('good') });
    expect(opened.newsroom.renderRoot.querySelector('.login')).not.to.equal(null);
    opened.addresses.follow('#login=good');
    await waitUntil(() => wordsOf(opened.newsroom, '.me') !== '');
    expect(wordsOf(opened.newsroom, '.me')).to.equal('A. Bewoner, redacteur');
    expect(opened.addresses.url().href).not.to.contain('good');
  });

  it('says when a link was used already', async () => {
    const { newsroom } = await openNewsroom({ search: '?login=old', instead: withLink('old') });
    expect(wordsOf(newsroom, 'main')).to.contain('Deze link werkt niet meer');
    expect(wordsOf(newsroom, 'main')).to.contain('nieuwe link');
    await expectAccessible(newsroom);
  });

  it('leads to the login of the municipality after logging out', async () => {
    const opened = await openNewsroom({ instead: loggedInAs('editor') });
    const leave = [...opened.newsroom.renderRoot.querySelectorAll('button')].find(
      (button) => button.textContent.trim() === 'Log uit',
    );
    sessionStorage.setItem('plein-newsroom:register', '{}');
    leave?.click();
    await waitUntil(() => wordsOf(opened.newsroom, 'main').includes('U bent uitgelogd'));
    expect(sessionStorage.getItem('plein-newsroom:register')).to.equal(null);
    expect(link(opened, 'Log in met uw account').getAttribute('href')).to.contain('/v1/session/login');
    await expectAccessible(opened.newsroom);
  });

  it('asks to log in again when the session is over, and stays where somebody was', async () => {
    let isOver = false;
    const opened = await openNewsroom({
      search: '?page=now',
      instead: ({ url }) => {
        const { pathname } = new URL(url);
        if (pathname === '/v1/session' && isOver) return Response.json({ logins: { openIdConnect: false } });
        return isOver ? new Response('{"status":401}', { status: 401 }) : undefined;
      },
    });
    isOver = true;
    opened.timers.pass();
    await opened.settle();
    expect(wordsOf(opened.newsroom, 'main')).to.contain('niet meer ingelogd');
    expect(opened.addresses.url().search).to.equal('?page=now');
  });

  it('says when the connection is lost and when it is back', async () => {
    const { live, newsroom, settle } = await openNewsroom();
    live.say('open');
    await newsroom.updateComplete;
    expect(wordsOf(newsroom, '[role=status]')).to.equal('Live');
    live.say('error');
    await newsroom.updateComplete;
    expect(wordsOf(newsroom, '[role=status]')).to.contain('Verbinding weg');
    live.say('open');
    await settle();
    expect(wordsOf(newsroom, '[role=status]')).to.equal('Live');
  });

  it('says what to do when the gateway does not answer', async () => {
    const opened = await openNewsroom({
      before: (testGateway) => {
        testGateway.setNetwork('offline');
      },
    });
    expect(wordsOf(opened.newsroom, '.notice')).to.contain('De server antwoordt niet');
    await expectAccessible(opened.newsroom);
    opened.testGateway.setNetwork('online');
    opened.newsroom.renderRoot.querySelector<HTMLButtonElement>('main .button')?.click();
    await opened.settle();
    expect(opened.page().localName).to.equal('newsroom-now');
  });

  it('is walked with the keyboard: first a way past the rail, then its places', async () => {
    const opened = await openNewsroom();
    await sendKeys({ press: 'Tab' });
    const { newsroom } = opened;
    expect(newsroom.shadowRoot?.activeElement?.textContent.trim()).to.equal('Ga naar de inhoud');
    await sendKeys({ press: 'Enter' });
    await opened.settle();
    expect(opened.page().shadowRoot?.activeElement?.localName).to.equal('h1');
  });

  it('fits a narrow window without scrolling sideways', async function () {
    await resizeWindow(this, 320, 640);
    const { newsroom } = await openNewsroom();
    await nextFrame();
    await nextFrame();
    expect(newsroom.scrollWidth).to.be.at.most(320);
    await expectAccessible(newsroom);
    await resizeWindow(this, 1280, 800);
  });

  it('speaks English where the page does', async () => {
    const opened = await openNewsroom({ language: 'en' });
    expect(wordsOf(opened.page(), 'h1')).to.equal('Little has come in yet');
    expect(railOf(opened).slice(0, 2)).to.deep.equal(['Now', 'Report']);
    opened.newsroom.remove();
    expect(opened.live.isClosed).to.equal(true);
    expect(opened.timers.count).to.equal(0);
  });
});
