import { configure } from '@plein/components';
import '@plein/components/contact-widget.js';
import '@plein/components/feedback-prompt.js';
import '@plein/components/participation-poll.js';
import type {} from '@plein/components/vue.d.ts';
import { startMeasurement } from '@plein/measurement';
import { createApp } from 'vue';
import { gateway } from '../tasks.js';
import App from './App.vue';

configure({ gateway });
startMeasurement({ gateway });
createApp(App).mount('#app');
