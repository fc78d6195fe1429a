import { define } from '../element/define.js';
import { PleinChannel } from './channel.js';

define('plein-channel', PleinChannel);

declare global {
  interface HTMLElementTagNameMap {
    'plein-channel': PleinChannel;
  }
}
