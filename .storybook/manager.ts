import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  selectedPanel: 'storybook/a11y/panel',
  theme: create({
    base: 'light',
    brandTitle: 'Plein',
    brandUrl: './',
    colorPrimary: '#a8431c',
    colorSecondary: '#00589c',
    textColor: '#16242f',
    appBg: '#f2f5f7',
    fontBase: 'system-ui, sans-serif',
  }),
});
