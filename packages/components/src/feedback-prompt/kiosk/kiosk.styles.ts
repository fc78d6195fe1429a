import { css } from 'lit';

/** A prompt on a kiosk: everything is larger, and far enough apart for a finger. */
export const kioskStyles = css`
  .kiosk {
    --_kiosk-target: 64px;
    padding: clamp(var(--_16), 5cqi, 2.5rem);
    font-size: 1.25em;
  }
  .kiosk .subtitle {
    font-size: 1.25em;
  }
  .kiosk .small {
    font-size: 0.875em;
  }
  .kiosk .of-10 {
    --widest: calc(20% - var(--_16));
  }
  .kiosk .button {
    min-block-size: var(--_kiosk-target);
    padding: var(--_12) var(--_24);
  }
  .kiosk .choice {
    align-items: center;
    min-block-size: var(--_kiosk-target);
    padding-block: var(--_16);
  }
  .kiosk .numbers {
    grid-template-columns: repeat(auto-fit, minmax(max(var(--_kiosk-target), var(--widest, 0px)), 1fr));
  }
  .kiosk .scale,
  .kiosk .numbers,
  .kiosk .reasons,
  .kiosk .bar .row {
    gap: var(--_16);
  }
  .kiosk .reasons {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
  }
  .bar {
    display: grid;
    gap: var(--_16);
    margin-block-start: 2rem;
    padding-block-start: var(--_16);
    border-block-start: 1px solid var(--_line);
  }
  .bar .row {
    display: flex;
    flex-wrap: wrap;
  }
  .time {
    font-variant-numeric: tabular-nums;
  }
  .bar [role='alert'] {
    font-weight: 600;
  }
  .bar [role='alert']:empty,
  .bar [role='status']:empty {
    display: none;
  }
`;
