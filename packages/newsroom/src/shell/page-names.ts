/** The pages of the newsroom, by their name in the address. */
export const pageNames = [
  'now',
  'report',
  'register',
  'callbacks',
  'appointments',
  'messages',
  'cases',
  'feedback',
  'polls',
  'questions',
  'profile',
  'municipality',
  'sites',
  'connections',
  'access',
] as const;
export type PageName = (typeof pageNames)[number];

/** The five navigation items of the rail. */
export type NavigationItemName = 'now' | 'report' | 'contact' | 'voice' | 'manage';
