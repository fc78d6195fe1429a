import { expect } from '@open-wc/testing';
import { expectAccessible } from '@plein/testing/fixtures/expect-accessible.js';
import { waitUntil } from '@plein/testing/fixtures/wait-until.js';
import type { SiteList } from '@plein/domain/sites.js';
import {
  closeWorkPages,
  openWorkPage,
  type OpenedWorkPage,
  type WorkPageOptions,
} from '../testing/work-page.fixtures.js';
import { posterOf } from './poster.js';
import { placedElements } from './placed-elements.js';
import { NewsroomSites } from './sites.js';

const refused = { origin: 'https://buurt.voorbeeld.nl', count: 3, lastAt: '2026-11-24T09:00:00.000Z' };

describe('newsroom-sites', () => {
  afterEach(closeWorkPages);

  const open = (options: WorkPageOptions<NewsroomSites> = {}): Promise<OpenedWorkPage<NewsroomSites>> =>
    openWorkPage('newsroom-sites', NewsroomSites, { role: 'editor', ...options });
  const press = async (workPage: OpenedWorkPage<NewsroomSites>, words: string): Promise<void> => {
    workPage.button(words).click();
    await workPage.settle();
    await workPage.settle();
  };
  const stored = async ({ testGateway }: OpenedWorkPage<NewsroomSites>): Promise<SiteList> =>
    (await (await testGateway.fetch(`${testGateway.gateway}/v1/sites`)).json()) as SiteList;
  /** A gateway that heard of this site, which the profile of the tests has. */
  const heard: WorkPageOptions<NewsroomSites>['before'] = ({ store }) =>
    store.commit(async (transaction) => {
      const at = '2026-11-24T08:00:00.000Z';
      const row = { origin: location.origin, first_at: at, last_at: at };
      await transaction.insertInto('heard_sites').values(row).execute();
    });
  /** A gateway that refused a site. A page cannot send a request in the name of another site. */
  const withRefused: WorkPageOptions<NewsroomSites>['prepare'] = (page) => {
    const { fetch } = page.context;
    page.context = {
      ...page.context,
      fetch: async (input, init) => {
        const response = await fetch(input, init);
        if (!String(input).endsWith('/v1/sites') || init?.method === 'POST') return response;
        return Response.json({ ...((await response.json()) as SiteList), refused: [refused] });
      },
    };
  };

  const openWithRefused = async (options: WorkPageOptions<NewsroomSites> = {}) => {
    const workPage = await open({ ...options, prepare: withRefused });
    await waitUntil(() => workPage.all('#refused').length > 0, 'the refused site is shown');
    return workPage;
  };

  it('shows a site of which nothing was heard, with what to paste there', async () => {
    const workPage = await open();
    expect(workPage.text('h1')).to.equal('Van één site kwam nog niets');
    expect(workPage.text('#sites')).to.contain(location.origin).and.to.contain('Nog niets gehoord');
    workPage.one<HTMLDetailsElement>('#sites details').open = true;
    await workPage.settle();
    const { gateway } = await stored(workPage);
    expect(workPage.one<HTMLTextAreaElement>('#head-0').value).to.contain(`${gateway}/embed/plein.js`);
    expect(workPage.all('#pinned-0').length).to.equal(0);
    expect(workPage.one<HTMLTextAreaElement>('#policy-0').value).to.contain(`script-src ${gateway}`);
    await expectAccessible(workPage.page);
  });

  it('offers lines that pin the build of the gateway, with the hash of each file, where it has one', async () => {
    const integrity = { 'plein-a1b2c3d4.js': 'sha256-one', 'plein-e5f6a7b8.css': 'sha256-two' };
    const files = { 'plein.js': { file: 'plein-a1b2c3d4.js' }, 'plein.css': { file: 'plein-e5f6a7b8.css' } };
    const workPage = await open({
      prepare: (page) => {
        const { fetch } = page.context;
        page.context = {
          ...page.context,
          fetch: (input, init) =>
            String(input).endsWith('/embed/manifest.json')
              ? Promise.resolve(Response.json({ version: '0.1.0', ...files, integrity }))
              : fetch(input, init),
        };
      },
    });
    for (const one of workPage.all('#sites details')) one.toggleAttribute('open', true);
    await workPage.settle();
    const { value } = workPage.one<HTMLTextAreaElement>('#pinned-0');
    expect(value).to.contain(
      '/embed/v0.1.0/plein-a1b2c3d4.js" integrity="sha256-one" crossorigin="anonymous"',
    );
    expect(workPage.one<HTMLTextAreaElement>('#source-0').value).to.match(/^'sha256-.{44}'$/);
    await expectAccessible(workPage.page);
  });

  it('copies a text with one press, and selects it where there is no clipboard', async () => {
    const copied: string[] = [];
    let isBroken = false;
    const workPage = await open({
      prepare: (page) => {
        page.copy = (text) => {
          copied.push(text);
          return isBroken ? Promise.reject(new Error('not allowed')) : Promise.resolve();
        };
      },
    });
    workPage.one<HTMLDetailsElement>('#sites details').open = true;
    await press(workPage, 'Kopieer');
    expect(copied[0]).to.equal(workPage.one<HTMLTextAreaElement>('#head-0').value);
    expect(workPage.text('.page > [role=status]')).to.equal('Gekopieerd.');
    isBroken = true;
    await press(workPage, 'Kopieer');
    expect(workPage.text('.page > [role=status]')).to.contain('druk op Ctrl en C');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('head-0');
  });

  it('has for each element what can be pasted in a page, with the subject of that page', async () => {
    const workPage = await open();
    const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    await workPage.fill('#task', passport);
    const { gateway } = await stored(workPage);
    for (const [id, { tag, path, hasTask }] of Object.entries(placedElements)) {
      const page = document.createElement('template');
      page.innerHTML = workPage.one<HTMLTextAreaElement>(`#html-${id}`).value;
      const [element, ...others] = page.content.children;
      expect([element?.localName, others.length]).to.deep.equal([tag, 0]);
      expect(element?.getAttribute('task')).to.equal(hasTask ? passport : null);
      expect(element?.querySelector('a')?.getAttribute('href')).to.equal(gateway + path);
      page.innerHTML = workPage.one<HTMLTextAreaElement>(`#placeholder-${id}`).value;
      expect(page.content.firstElementChild?.getAttribute('data-plein')).to.equal(tag.slice('plein-'.length));
      expect(page.content.firstElementChild?.getAttribute('data-task')).to.equal(hasTask ? passport : null);
      page.innerHTML = workPage.one<HTMLTextAreaElement>(`#frame-${id}`).value;
      expect(page.content.querySelector('iframe')?.getAttribute('src')).to.equal(gateway + path);
    }
    for (const details of workPage.all('#elements details')) (details as HTMLDetailsElement).open = true;
    await expectAccessible(workPage.page);
  });

  it('has an address for a screen at the counter, and a poster whose text stays text', async () => {
    const workPage = await open();
    const { gateway } = await stored(workPage);
    workPage.one<HTMLDetailsElement>('#counter').open = true;
    expect(workPage.one<HTMLTextAreaElement>('#kiosk').value).to.equal(
      `${gateway}/pages/kiosk?question=mark`,
    );
    const task = 'http://standaarden.overheid.nl/owms/terms/paspoort';
    await workPage.fill('#task', task);
    const address = new URL(workPage.one<HTMLTextAreaElement>('#kiosk').value);
    expect([address.pathname, address.searchParams.get('task')]).to.deep.equal(['/pages/kiosk', task]);
    const poster = new URL(workPage.one<HTMLTextAreaElement>('#poster').value);
    expect([poster.pathname, poster.searchParams.get('task')]).to.deep.equal(['/pages/feedback', task]);
    await workPage.fill('#asked-question', 'dv09');
    await workPage.fill('#asked-page', 'paspoort');
    expect(workPage.text('#counter .error')).to.contain('Begin met een schuine streep');
    expect(workPage.all('#poster')).to.have.length(0);
    await workPage.fill('#asked-page', '/paspoort');
    const { searchParams } = new URL(workPage.one<HTMLTextAreaElement>('#poster').value);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      ...{ question: 'dv09', page: '/paspoort', channel: 'post', task },
    });
    await expectAccessible(workPage.page);
    const html = posterOf({ language: 'nl', title: 'Goed <of> niet?', help: 'Scan.', address: poster.href });
    const page = new DOMParser().parseFromString(html, 'text/html');
    expect(page.querySelector('h1')?.textContent).to.equal('Goed <of> niet?');
    expect(page.querySelectorAll('.poster svg')).to.have.length(1);
    expect(page.body.textContent).to.contain(poster.href);
  });

  it('makes the links of a mail, which are gone once another question is chosen', async () => {
    const workPage = await open();
    workPage.one<HTMLDetailsElement>('#counter').open = true;
    await workPage.fill('#asked-question', 'dv07-duration');
    await press(workPage, 'Maak de links voor een e-mail');
    await workPage.settle();
    const mail = document.createElement('template');
    mail.innerHTML = workPage.one<HTMLTextAreaElement>('#mail-html').value;
    expect([...mail.content.querySelectorAll('a')].map(({ textContent }) => textContent)).to.have.length(6);
    expect(workPage.one<HTMLTextAreaElement>('#mail-text').value).to.contain('/pages/asked?asked=');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('mail-html');
    await expectAccessible(workPage.page);
    await workPage.fill('#asked-question', 'mark');
    expect(workPage.all('#mail-html')).to.have.length(0);
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Maak de links voor een e-mail');
    await workPage.settle();
    expect(workPage.text('#counter .notice')).to.contain('niet maken');
  });

  it('adds a site by the address of one of its pages, and takes it out after a question', async () => {
    const workPage = await open({ before: heard });
    expect(workPage.text('h1')).to.equal('Alle sites werken');
    expect(workPage.text('#sites')).to.contain('Eerste bericht vandaag 09:00');
    await workPage.fill('#address', 'gemeente');
    await press(workPage, 'Voeg toe');
    expect(workPage.text('.error')).to.contain('Dit is geen adres van een site');
    expect((workPage.page.renderRoot as ShadowRoot).activeElement?.id).to.equal('address');
    await expectAccessible(workPage.page);
    await workPage.fill('#address', 'www.voorbeeld.nl/paspoort?x=1');
    await press(workPage, 'Voeg toe');
    expect((await stored(workPage)).sites.map(({ origin }) => origin)).to.deep.equal([
      location.origin,
      'https://www.voorbeeld.nl',
    ]);
    expect(workPage.text('.page > [role=status]')).to.contain('https://www.voorbeeld.nl mag nu');
    workPage.all('#sites > li:last-child > button')[0]?.click();
    await workPage.settle();
    expect(workPage.text('dialog h2')).to.equal('Haalt u https://www.voorbeeld.nl weg?');
    await expectAccessible(workPage.page);
    await press(workPage, 'Ja, haal weg');
    expect((await stored(workPage)).sites).to.have.length(1);
  });

  it('allows a refused site with one press', async () => {
    const workPage = await openWithRefused();
    expect(workPage.text('h1')).to.contain('Plein weigert één site');
    expect(workPage.text('#refused')).to.contain('3 keer, het laatst vandaag 10:00');
    await expectAccessible(workPage.page);
    await press(workPage, 'Sta toe');
    expect((await stored(workPage)).sites.at(-1)?.origin).to.equal(refused.origin);
    await waitUntil(() => workPage.all('#refused').length === 0, 'no site is refused any more');
  });

  it('says of a page why Plein does not work there, and asks nothing of that page', async () => {
    const workPage = await open({ before: heard });
    const asked = workPage.testGateway.requests.length;
    await workPage.fill('#test', 'http://www.elders.nl/pagina');
    await press(workPage, 'Kijk');
    expect(workPage.text('#checked li')).to.contain('De site staat niet in de lijst').and.to.contain('https');
    await workPage.fill('#test', `${location.origin}/paspoort`);
    await press(workPage, 'Kijk');
    expect(workPage.text('#checked')).to.contain(`Ja. ${location.origin} mag Plein tonen`);
    expect(workPage.testGateway.requests.length).to.equal(asked);
    await expectAccessible(workPage.page);
  });

  it('changes nothing of a list that the files own, and keeps what was typed without a connection', async () => {
    const workPage = await open();
    await workPage.fill('#address', 'www.voorbeeld.nl');
    workPage.testGateway.setNetwork('offline');
    await press(workPage, 'Voeg toe');
    expect(workPage.text('.notice.negative')).to.contain('Niet opgeslagen');
    expect(workPage.one<HTMLInputElement>('#address').value).to.equal('www.voorbeeld.nl');
    await closeWorkPages();
    const ofFiles = await open({
      before: ({ store }) =>
        store.commit(async (transaction) => {
          await transaction
            .insertInto('content_parts')
            .values({ part: 'organisation', owner: 'files', filled: null, filled_at: '' })
            .onConflict((conflict) => conflict.column('part').doUpdateSet({ owner: 'files' }))
            .execute();
        }),
    });
    expect(ofFiles.text('.notice')).to.contain('De bestanden van uw gemeente bepalen deze lijst');
    expect(ofFiles.all('#address')).to.have.length(0);
    await expectAccessible(ofFiles.page);
  });

  it('speaks English and fits on 320 pixels', async () => {
    const workPage = await openWithRefused({ language: 'en' });
    workPage.page.style.inlineSize = '320px';
    workPage.one<HTMLDetailsElement>('#sites details').open = true;
    await workPage.settle();
    expect(workPage.text('h1')).to.equal('Nothing has come from one site yet, one site is refused');
    expect(workPage.page.scrollWidth).to.be.at.most(320);
  });
});
