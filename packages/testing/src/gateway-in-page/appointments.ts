import type { Channel } from '@plein/domain/profile.js';

/**
 * Appointments at the town hall for so many days ahead, at two desks of which one is for the department of passports.
 * With `0` they are so late that none is free. Undefined leaves the channel the link that it is.
 */
export const withAppointments = (days: number | undefined): Pick<Channel, 'appointments'> =>
  days === undefined
    ? {}
    : {
        appointments: {
          places: [
            { id: 'balie', counter: 'stadhuis', desks: 1 },
            { id: 'burgerzaken', counter: 'stadhuis', departments: ['burgerzaken'], desks: 1 },
          ],
          ...{ minutes: 30, daysAhead: Math.max(days, 1) },
          leadMinutes: days === 0 ? 20_160 : 60,
        },
      };
