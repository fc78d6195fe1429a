import { html, nothing, type TemplateResult } from 'lit';
import { mayAct, type Role } from '@plein/domain/newsroom.js';
import type { NewsroomTerms } from '../newsroom.terms.js';
import type { NewsroomAddress } from '../context.js';
import type { PageName } from '../page-names.js';
import { navigationItems, type NewsroomPage, type NavigationItem } from './pages.js';

/** What the rail needs. */
export interface Rail {
  readonly terms: NewsroomTerms;
  readonly role: Role;
  /** Name of the page that is shown. */
  readonly current: string;
  readonly href: (address: NewsroomAddress) => string;
  /** How much work waits, by the page where it is done. */
  readonly counts: Readonly<Partial<Record<PageName, number>>>;
}

/** Navigation items for a role, with the pages that it may see. */
export function navigationItemsFor(
  role: Role,
  all: readonly NavigationItem[] = navigationItems,
): NavigationItem[] {
  return all
    .map((place) => ({ ...place, pages: place.pages.filter((page) => mayAct(role, page.role)) }))
    .filter(({ pages }) => pages.length > 0);
}

/** The navigation items, with the pages of the current one below it. */
export function rail({ terms, role, current, href, counts }: Rail): TemplateResult {
  return html`
    <nav class="rail" aria-label=${terms.rail}>
      <ul class="places">
        ${navigationItemsFor(role).map((place) => {
          const isHere = place.pages.some(({ name }) => name === current);
          const [first] = place.pages;
          const waiting = place.pages.reduce((sum, { name }) => sum + (counts[name] ?? 0), 0);
          return html`
            <li>
              <a
                class="place"
                href=${href({ page: first?.name ?? 'now', chosen: {} })}
                aria-current=${isHere ? (place.pages.length > 1 ? 'true' : 'page') : nothing}
              >
                ${place.icon}<span>${terms.navigationItems[place.name]}</span>${isHere && place.pages.length > 1 ? nothing : count(waiting, terms)}
              </a>
              ${isHere && place.pages.length > 1 ? pagesOf(place.pages, { terms, current, href, counts }) : nothing}
            </li>
          `;
        })}
      </ul>
    </nav>
  `;
}

const pagesOf = (
  pages: readonly NewsroomPage[],
  { terms, current, href, counts }: Omit<Rail, 'role'>,
): TemplateResult => html`
  <ul class="pages">
    ${pages.map(
      ({ name }) => html`
        <li>
          <a href=${href({ page: name, chosen: {} })} aria-current=${name === current ? 'page' : nothing}>
            <span>${terms.pages[name]}</span>${count(counts[name] ?? 0, terms)}
          </a>
        </li>
      `,
    )}
  </ul>
`;

/** How much work waits, as a number with its words for a screen reader; nothing where there is none. */
const count = (waiting: number, terms: NewsroomTerms): TemplateResult | typeof nothing =>
  waiting === 0
    ? nothing
    : html`<span class="count"
        >${waiting > 99 ? '99+' : waiting}<span class="hidden-visually"> ${terms.waiting}</span></span
      >`;
