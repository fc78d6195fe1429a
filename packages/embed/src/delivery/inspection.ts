import type { MeasurementOptions } from '@plein/measurement';

/**
 * Opens the panel that shows the measured events, if the address of the page has `?plein-inspect`. Only then
 * its script is fetched.
 *
 * @returns a function that receives each event, or undefined without `?plein-inspect`
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
