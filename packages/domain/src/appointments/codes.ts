import { appointmentOutcomes } from '../vocabulary/codes.js';

/** How an appointment is now. */
export const appointmentStatuses = ['booked', 'cancelled', ...appointmentOutcomes] as const;
export type AppointmentStatus = (typeof appointmentStatuses)[number];

/** How many appointments staff get in one list. */
export const mostAppointments = 500;
