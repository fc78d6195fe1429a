import { openEmbed } from './index.js';

openEmbed({ scriptUrl: import.meta.url });
