import { define } from '../define.js';
import { PleinChatLauncher } from './chat-launcher.js';

define('plein-chat-launcher', PleinChatLauncher);

declare global {
  interface HTMLElementTagNameMap {
    'plein-chat-launcher': PleinChatLauncher;
  }
}
