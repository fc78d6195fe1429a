import type { MeasurementOptions } from '@plein/measurement';

/**
 * Opens the panel that shows what is measured, where the address of the page asks for it with `?plein-inspect`. Its
 * script is fetched then alone.
 *
 * @returns what hears each event, or undefined where nobody asks
 */
export function inspectionFor(
  page: Document,
  destination: string,
  isMeasured: boolean,
): MeasurementOptions['onEvent'] {
  const { search = '' } = page.defaultView?.location ?? {};
  if (!new URLSearchParams(search).has('plein-inspect')) return undefined;
  const opening = import('@plein/measurement/inspect.js').then(({ openInspection }) =>
    openInspection({ page, destination, isMeasured }),
  );
  opening.catch((error: unknown) => {
    console.warn('Plein: the panel that shows what is measured could not be loaded.', error);
  });
  return (event) => {
    opening.then(
      ({ show }) => {
        show(event);
      },
      () => undefined,
    );
  };
}
