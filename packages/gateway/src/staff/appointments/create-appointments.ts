import type { GatewayDependencies } from '../../core/dependencies.js';
import {
  createAppointmentsService,
  type AppointmentsService,
} from '../../residents/appointments/appointments.service.js';
import type { KeptAppointments } from '../../residents/appointments/kept-appointment.js';
import { storedPlanner } from '../../residents/appointments/stored-planner.js';
import type { ProfileService } from '../../residents/profile/profile.service.js';
import type { AuditedChanges } from '../changes/audited-change.js';
import { createKeptAppointments } from './appointment-steps.service.js';

/** Makes what residents do with appointments, on the planner of the gateway. */
export function createAppointments(
  dependencies: Pick<GatewayDependencies, 'store' | 'clock' | 'random'>,
  changes: AuditedChanges,
  profiles: Pick<ProfileService, 'profile'>,
): { appointments: AppointmentsService; keptAppointments: KeptAppointments } {
  const planner = storedPlanner(dependencies.store);
  return {
    appointments: createAppointmentsService(dependencies, profiles, planner),
    keptAppointments: createKeptAppointments(dependencies, changes, profiles, planner),
  };
}
