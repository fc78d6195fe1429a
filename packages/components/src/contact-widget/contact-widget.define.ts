import { define } from '../define.js';
import { PleinContactWidget } from './contact-widget.js';

define('plein-contact-widget', PleinContactWidget);

declare global {
  interface HTMLElementTagNameMap {
    'plein-contact-widget': PleinContactWidget;
  }
}
