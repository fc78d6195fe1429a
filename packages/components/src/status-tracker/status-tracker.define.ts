import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { define } from '../element/define.js';
import { PleinStatusTracker } from './status-tracker.js';

define('plein-status-tracker', PleinStatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'plein-status-tracker': PleinStatusTracker;
  }

  interface GlobalEventHandlersEventMap {
    'plein-case-shown': CustomEvent<{ reference: string }>;
    'plein-contact-requested': CustomEvent<{ caseReference: string }>;
    'plein-token-refused': CustomEvent<{ hasCases: boolean }>;
    'plein-measure': CustomEvent<MeasureDetail>;
  }
}
