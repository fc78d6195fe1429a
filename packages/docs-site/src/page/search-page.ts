import { searchIn, type Found, type Section } from './search.js';
import { wordsOf } from './words.js';

/** Most results that the page shows. */
const most = 20;

/** Shows the results on the page for them, while somebody types. Other pages send their question to it. */
export function startSearchPage(page: Document, { location, history }: Window): void {
  const results = page.querySelector<HTMLElement>('[data-results]');
  const status = page.querySelector<HTMLElement>('[data-status]');
  const field = page.querySelector<HTMLInputElement>('[name="q"]');
  if (!results || !status || !field) return;
  const words = wordsOf(page);
  const root = page.documentElement.dataset['root'] ?? './';
  let search: Promise<ReturnType<typeof searchIn>> | undefined;

  const show = async () => {
    const question = field.value.trim();
    if (question === '') {
      results.replaceChildren();
      status.textContent = words.ask;
      return;
    }
    if (!search) status.textContent = words.busy;
    search ??= load(page);
    try {
      const found = (await search)(question);
      if (field.value.trim() !== question) return;
      status.textContent = found.length === 0 ? words.none(question) : words.found(found.length);
      results.replaceChildren(...found.slice(0, most).map((one) => row(page, root, one)));
    } catch {
      search = undefined;
      results.replaceChildren();
      status.textContent = words.failed;
    }
  };

  field.value = new URLSearchParams(location.search).get('q') ?? '';
  field.addEventListener('input', () => void show());
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    history.replaceState(undefined, '', `?${new URLSearchParams({ q: field.value })}`);
    void show();
  });
  void show();
}

async function load(page: Document): Promise<ReturnType<typeof searchIn>> {
  const { index = '' } = page.documentElement.dataset;
  const response = await fetch(index);
  if (!response.ok) throw new Error(`The sections of the guides answered ${response.status}.`);
  return searchIn((await response.json()) as Section[], page.documentElement.lang);
}

function row(page: Document, root: string, { id, page: title, heading, language, excerpt }: Found) {
  const item = page.createElement('li');
  if (language !== page.documentElement.lang) item.lang = language;
  const link = page.createElement('a');
  link.href = `${root}${id}`;
  link.textContent = heading;
  const where = page.createElement('p');
  where.className = 'where';
  where.textContent = title;
  const text = page.createElement('p');
  text.textContent = excerpt;
  item.append(link, ...(title === heading ? [] : [where]), text);
  return item;
}
