import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

export default { title: 'Plein/Five elements', tags: ['!autodocs'] } satisfies Meta;

/** The five elements on one page, as a resident meets them, against the gateway in this page. */
export const OnOnePage: StoryObj = {
  name: 'On one page',
  render: () => html`
    <main style="display:grid;gap:32px;max-inline-size:44rem;margin-inline:auto">
      <plein-channel task="http://standaarden.overheid.nl/owms/terms/paspoort">
        <plein-contact-widget style="margin-block-end:32px"></plein-contact-widget>
        <plein-status-tracker style="margin-block-end:32px"></plein-status-tracker>
        <plein-participation-poll
          poll="zilverplein-inrichting"
          style="margin-block-end:32px"
        ></plein-participation-poll>
        <plein-feedback-prompt></plein-feedback-prompt>
        <plein-chat-launcher></plein-chat-launcher>
      </plein-channel>
    </main>
  `,
};
