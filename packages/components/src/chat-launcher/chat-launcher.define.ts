import type { MeasureDetail } from '@plein/domain/vocabulary.js';
import { define } from '../element/define.js';
import { PleinChatLauncher, type Handover } from './chat-launcher.js';

define('plein-chat-launcher', PleinChatLauncher);

declare global {
  interface HTMLElementTagNameMap {
    'plein-chat-launcher': PleinChatLauncher;
  }

  interface GlobalEventHandlersEventMap {
    'plein-chat-opened': CustomEvent<void>;
    'plein-chat-closed': CustomEvent<void>;
    'plein-handover': CustomEvent<Handover>;
    'plein-measure': CustomEvent<MeasureDetail>;
  }
}
