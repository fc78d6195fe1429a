import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { define } from '../element/define.js';
import { PleinParticipationPoll, type Voted } from './participation-poll.js';

define('plein-participation-poll', PleinParticipationPoll);

declare global {
  interface HTMLElementTagNameMap {
    'plein-participation-poll': PleinParticipationPoll;
  }

  interface GlobalEventHandlersEventMap {
    'plein-voted': CustomEvent<Voted>;
    'plein-login-refused': CustomEvent<{ poll: string }>;
    'plein-measure': CustomEvent<MeasureDetail>;
  }
}
