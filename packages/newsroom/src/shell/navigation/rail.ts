import { html, nothing, type TemplateResult } from 'lit';
import { mayAct, type Role } from '@plein/domain/newsroom.js';
import type { NewsroomTerms } from '../newsroom.terms.js';
import type { NewsroomAddress } from '../context.js';
import { navigationItems, type NewsroomPage, type NavigationItem } from './pages.js';

/** What the rail needs. */
export interface Rail {
  readonly terms: NewsroomTerms;
  readonly role: Role;
  /** Name of the page that is shown. */
  readonly current: string;
  readonly href: (address: NewsroomAddress) => string;
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
export function rail({ terms, role, current, href }: Rail): TemplateResult {
  return html`
    <nav class="rail" aria-label=${terms.rail}>
      <ul class="places">
        ${navigationItemsFor(role).map((place) => {
          const isHere = place.pages.some(({ name }) => name === current);
          const [first] = place.pages;
          return html`
            <li>
              <a
                class="place"
                href=${href({ page: first?.name ?? 'now', chosen: {} })}
                aria-current=${isHere ? (place.pages.length > 1 ? 'true' : 'page') : nothing}
              >
                ${place.icon}<span>${terms.navigationItems[place.name]}</span>
              </a>
              ${isHere && place.pages.length > 1 ? pagesOf(place.pages, terms, current, href) : nothing}
            </li>
          `;
        })}
      </ul>
    </nav>
  `;
}

const pagesOf = (
  pages: readonly NewsroomPage[],
  terms: NewsroomTerms,
  current: string,
  href: Rail['href'],
): TemplateResult => html`
  <ul class="pages">
    ${pages.map(
      ({ name }) => html`
        <li>
          <a href=${href({ page: name, chosen: {} })} aria-current=${name === current ? 'page' : nothing}>
            ${terms.pages[name]}
          </a>
        </li>
      `,
    )}
  </ul>
`;
