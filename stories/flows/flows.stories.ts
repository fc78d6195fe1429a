import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import { askedOf, flow } from './flow.js';

export default {
  title: 'Routes · Flows/Wat iemand doet · A resident goes through',
  id: 'flows-a-resident-goes-through',
  parameters: {
    docs: {
      description: {
        component:
          'The main ways that a resident goes, step by step, against the gateway in this page. Open a story and look at _Interactions_ to see each step, and to walk through it again.',
      },
    },
  },
} satisfies Meta;

const passport = 'http://standaarden.overheid.nl/owms/terms/paspoort';

export const BeCalledBack = {
  ...flow('plein-contact-widget', {
    description: 'From the ways of contact to the form, over what was forgotten, to the receipt.',
    render: () => html`<plein-contact-widget task=${passport}></plein-contact-widget>`,
    walk: async ({ inside, step }) => {
      await step('Ask to be called back', async () => {
        await userEvent.click(await inside.findByRole('button', { name: /terugbellen/ }));
        await expect(await inside.findByRole('heading', { name: 'Wij bellen u terug' })).toBeVisible();
      });
      await step('Send it too early: the errors say what to do', async () => {
        await userEvent.click(inside.getByRole('button', { name: 'Bel mij terug' }));
        await expect(await inside.findByRole('group', { name: /Vul nog/ })).toHaveTextContent(
          'Vul uw naam in',
        );
      });
      await step('Fill it in', async () => {
        await userEvent.type(inside.getByLabelText('Uw naam'), 'A. Bewoner');
        await userEvent.type(inside.getByLabelText('Uw telefoonnummer'), '06 12345678');
        const [first] = inside.getAllByRole('radio');
        if (first) await userEvent.click(first);
      });
      await step('Send it, and get a number and a copy', async () => {
        await userEvent.click(inside.getByRole('button', { name: 'Bel mij terug' }));
        await expect(await inside.findByRole('heading', { name: 'Uw verzoek is binnen' })).toBeVisible();
        await expect(askedOf('/v1/callback-requests')).toBe(1);
      });
    },
  }),
  name: 'Laat u bellen · Be called back',
};

export const FollowACase = {
  ...flow('plein-status-tracker', {
    description: 'From a letter to the steps of the case, over a house number that was wrong.',
    render: () => html`<plein-status-tracker></plein-status-tracker>`,
    walk: async ({ inside, step }) => {
      await step('Type what stands in the letter, with a wrong house number', async () => {
        await userEvent.type(inside.getByLabelText('Zaaknummer'), 'zb-2026-0417');
        await userEvent.type(inside.getByLabelText('Postcode'), '9999zb');
        await userEvent.type(inside.getByLabelText('Huisnummer'), '13');
        await userEvent.click(inside.getByRole('button', { name: 'Bekijk uw zaak' }));
        await expect(await inside.findByText(/Kijk of alle drie kloppen/)).toBeVisible();
      });
      await step('Mend it, and see the case', async () => {
        await userEvent.type(inside.getByLabelText('Huisnummer'), '{Backspace}2');
        await userEvent.click(inside.getByRole('button', { name: 'Bekijk uw zaak' }));
        await expect(await inside.findByRole('heading', { name: 'Zo ver is uw zaak' })).toBeVisible();
      });
    },
  }),
  name: 'Volg een zaak · Follow a case',
};

export const SayWhatYouThink = {
  ...flow('plein-feedback-prompt', {
    description: 'From one press to a sentence, of which personal data is taken out.',
    render: () => html`<plein-feedback-prompt task=${passport}></plein-feedback-prompt>`,
    walk: async ({ inside, step }) => {
      await step('Say no: that counts already', async () => {
        await userEvent.click(await inside.findByRole('button', { name: 'Nee' }));
        await expect(await inside.findByText(/Wilt u er meer over zeggen/)).toBeVisible();
      });
      await step('Write with a phone number in it: it is noticed', async () => {
        await userEvent.type(inside.getByRole('textbox'), 'Bel mij op 06 12345678.');
        await expect(await inside.findByText('Er staan persoonlijke gegevens in uw tekst')).toBeVisible();
      });
      await step('Send it, and hear what happens with it', async () => {
        await userEvent.click(inside.getByRole('button', { name: 'Verstuur uw reactie' }));
        await expect(
          await inside.findByRole('heading', { name: 'Dank u wel voor uw reactie' }),
        ).toBeVisible();
      });
    },
  }),
  name: 'Zeg wat u vindt · Say what you think',
};

export const Vote = {
  ...flow('plein-participation-poll', {
    description: 'From the question to the results, and back for another choice.',
    render: () => html`<plein-participation-poll poll="zilverplein-inrichting"></plein-participation-poll>`,
    walk: async ({ inside, step }) => {
      await step('Choose, and vote', async () => {
        await userEvent.click(await inside.findByRole('radio', { name: /groene plein/ }));
        await userEvent.click(inside.getByRole('button', { name: 'Stem' }));
      });
      await step('See the results in the same rows', async () => {
        await expect(await inside.findByText(/Uw stem telt mee/)).toBeVisible();
      });
      await step('Choose again', async () => {
        await userEvent.click(inside.getByRole('button', { name: 'Wijzig uw stem' }));
        await userEvent.click(await inside.findByRole('radio', { name: /waterplein/ }));
        await userEvent.click(inside.getByRole('button', { name: 'Stem' }));
        await waitFor(() => expect(askedOf('/v1/polls/zilverplein-inrichting/votes')).toBe(2));
      });
    },
  }),
};

export const AskAQuestion = {
  ...flow('plein-chat-launcher', {
    description: 'From the button to an answer with its source, and back to the page with Escape.',
    render: () => html`<plein-chat-launcher></plein-chat-launcher>`,
    walk: async ({ inside, step }) => {
      await step('Open the conversation', async () => {
        await userEvent.click(inside.getByRole('button', { name: 'Stel uw vraag' }));
        await expect(await inside.findByRole('dialog')).toBeVisible();
      });
      await step('Ask', async () => {
        await userEvent.type(await inside.findByRole('textbox'), 'Hoe vraag ik een paspoort aan?{Enter}');
        await expect(
          await inside.findByRole('link', { name: 'Hoe vraag ik een paspoort aan?' }),
        ).toBeVisible();
      });
      await step('Close it with Escape', async () => {
        await userEvent.keyboard('{Escape}');
        await waitFor(() => expect(inside.queryByRole('dialog')).toBeNull());
      });
    },
  }),
  name: 'Stel een vraag · Ask a question',
};
