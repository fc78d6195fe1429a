import { css, type CSSResult } from 'lit';

/**
 * What the widget looks like on paper, beyond the light colours of the theme. Nobody presses a button there, opens what
 * is closed or follows a link: buttons are gone, what was loaded is open, and a link has its address.
 */
export const paperStyles: CSSResult = css`
  @media print {
    button,
    summary > svg:last-child,
    details:not(:has(.more > *)) {
      display: none !important;
    }
    details::details-content {
      content-visibility: visible;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      overflow-wrap: anywhere;
    }
  }
`;
