import { define } from '../define.js';
import { PleinStatusTracker } from './status-tracker.js';

define('plein-status-tracker', PleinStatusTracker);

declare global {
  interface HTMLElementTagNameMap {
    'plein-status-tracker': PleinStatusTracker;
  }
}
