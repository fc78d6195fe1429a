import { css } from 'lit';

/** A link on a line of its own: `.link`, with an icon that says where it leads. */
export const linkStyles = css`
  .link {
    display: inline-flex;
    align-items: center;
    gap: var(--_4);
    min-block-size: max(44px, var(--_size-target));
    font-weight: 600;
  }
  .link > svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }
  .link.onward > svg:dir(rtl),
  .link.external > svg:dir(rtl) {
    scale: -1 1;
  }
`;
