import { define } from '../define.js';
import { PleinParticipationPoll } from './participation-poll.js';

define('plein-participation-poll', PleinParticipationPoll);

declare global {
  interface HTMLElementTagNameMap {
    'plein-participation-poll': PleinParticipationPoll;
  }
}
