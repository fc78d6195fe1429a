import type { Role } from '@plein/domain/newsroom.js';
import type { LitElement, TemplateResult } from 'lit';
import { contactIcon, manageIcon, nowIcon, reportIcon, voiceIcon } from './page-icons.js';
import type { NewsroomContext } from '../context.js';
import type { NavigationItemName, PageName } from '../page-names.js';

/** An element that shows a page. Its first heading is an `h1` with `tabindex="-1"`, in every state. */
export type PageElement = LitElement & { context: NewsroomContext };

/** A page: who may see it, and how to load its code. */
export interface NewsroomPage {
  readonly name: PageName;
  readonly tag: `newsroom-${PageName}`;
  /** The lowest role that may see it. */
  readonly role: Role;
  /** Loads the class of the page, when it is opened for the first time. */
  readonly load: () => Promise<new () => PageElement>;
}

/** A navigation item with its pages. It links to the first of them. */
export interface NavigationItem {
  readonly name: NavigationItemName;
  readonly icon: TemplateResult;
  readonly pages: readonly NewsroomPage[];
}

/**
 * Navigation items with their pages. The rail shows the pages that a role may see, and no item without pages.
 */
export const navigationItems: readonly NavigationItem[] = [
  {
    name: 'now',
    icon: nowIcon,
    pages: [
      {
        name: 'now',
        tag: 'newsroom-now',
        role: 'reader',
        load: async () => (await import('../../now/now.js')).NewsroomNow,
      },
    ],
  },
  {
    name: 'report',
    icon: reportIcon,
    pages: [
      {
        name: 'report',
        tag: 'newsroom-report',
        role: 'reader',
        load: async () => (await import('../../report/report.js')).NewsroomReport,
      },
    ],
  },
  {
    name: 'contact',
    icon: contactIcon,
    pages: [
      {
        name: 'register',
        tag: 'newsroom-register',
        role: 'contact-centre',
        load: async () => (await import('../../register/register.js')).NewsroomRegister,
      },
      {
        name: 'callbacks',
        tag: 'newsroom-callbacks',
        role: 'contact-centre',
        load: async () => (await import('../../callbacks/callbacks.js')).NewsroomCallbacks,
      },
      {
        name: 'appointments',
        tag: 'newsroom-appointments',
        role: 'contact-centre',
        load: async () => (await import('../../appointments/appointments.js')).NewsroomAppointments,
      },
      {
        name: 'messages',
        tag: 'newsroom-messages',
        role: 'contact-centre',
        load: async () => (await import('../../messages/messages.js')).NewsroomMessages,
      },
      {
        name: 'cases',
        tag: 'newsroom-cases',
        role: 'contact-centre',
        load: async () => (await import('../../cases/cases.js')).NewsroomCases,
      },
    ],
  },
  {
    name: 'voice',
    icon: voiceIcon,
    pages: [
      {
        name: 'feedback',
        tag: 'newsroom-feedback',
        role: 'contact-centre',
        load: async () => (await import('../../feedback/feedback.js')).NewsroomFeedback,
      },
      {
        name: 'polls',
        tag: 'newsroom-polls',
        role: 'editor',
        load: async () => (await import('../../polls/polls.js')).NewsroomPolls,
      },
    ],
  },
  {
    name: 'manage',
    icon: manageIcon,
    pages: [
      {
        name: 'questions',
        tag: 'newsroom-questions',
        role: 'department-editor',
        load: async () => (await import('../../questions/questions.js')).NewsroomQuestions,
      },
      {
        name: 'profile',
        tag: 'newsroom-profile',
        role: 'editor',
        load: async () => (await import('../../profile/profile.js')).NewsroomProfile,
      },
      {
        name: 'municipality',
        tag: 'newsroom-municipality',
        role: 'editor',
        load: async () => (await import('../../municipality/municipality.js')).NewsroomMunicipality,
      },
      {
        name: 'sites',
        tag: 'newsroom-sites',
        role: 'editor',
        load: async () => (await import('../../sites/sites.js')).NewsroomSites,
      },
      {
        name: 'connections',
        tag: 'newsroom-connections',
        role: 'administrator',
        load: async () => (await import('../../connections/connections.js')).NewsroomConnections,
      },
      {
        name: 'access',
        tag: 'newsroom-access',
        role: 'administrator',
        load: async () => (await import('../../access/access.js')).NewsroomAccess,
      },
    ],
  },
];

/** Returns the page with this name, or undefined if there is none. */
export function pageNamed(name: string): NewsroomPage | undefined {
  return navigationItems.flatMap(({ pages }) => pages).find((page) => page.name === name);
}
