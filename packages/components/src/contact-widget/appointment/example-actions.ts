import { press, shown, type } from '../../examples/interact.js';

/** Opens the form for an appointment, and waits until the times are there. */
export async function openAppointment(element: HTMLElement): Promise<void> {
  await shown(element, '#appointment');
  await press(element, '#appointment');
  await shown(element, '.times');
}

/** Chooses a time and fills the form in. */
export async function fillAppointment(element: HTMLElement): Promise<void> {
  await openAppointment(element);
  await press(element, '.times input');
  await type(element, '#name', 'A. Bewoner');
  await type(element, '#phone', '06 12345678');
}
