/** Tags in JSX, and the wrappers for React. */
import { PleinParticipationPoll, PleinStatusTracker } from '@plein/react';
import type {} from '@plein/components/jsx.d.ts';
import type { ReactNode } from 'react';

export function Tags(): ReactNode {
  return (
    <>
      <plein-participation-poll
        poll="zilverplein-inrichting"
        heading-level={3}
        class="wide"
        onplein-voted={({ detail }) => {
          console.warn(detail.choices.length);
        }}
      >
        <p>A text of the page.</p>
      </plein-participation-poll>
      <plein-contact-widget heading-level="3" channel="website" />
      {/* @ts-expect-error there is no such attribute */}
      <plein-participation-poll question="Which plan?" />
      {/* @ts-expect-error no such channel */}
      <plein-contact-widget channel="telegraph" />
      {/* @ts-expect-error there is no seventh level */}
      <plein-contact-widget heading-level={7} />
      {/* @ts-expect-error the handler of a vote does not get a score */}
      <plein-participation-poll onplein-voted={(event: CustomEvent<{ score: number }>) => event} />
      {/* @ts-expect-error there is no such element */}
      <plein-weather />
    </>
  );
}

export function Wrappers(): ReactNode {
  return (
    <>
      <PleinParticipationPoll
        poll="zilverplein-inrichting"
        onPleinVoted={({ detail }) => {
          console.warn(detail.choices.length);
        }}
      />
      <PleinStatusTracker reference="Z2026-0001" headingLevel={3} />
      {/* @ts-expect-error there is no such property */}
      <PleinParticipationPoll question="Which plan?" />
      {/* @ts-expect-error there is no such event */}
      <PleinParticipationPoll onPleinWon={() => undefined} />
    </>
  );
}
