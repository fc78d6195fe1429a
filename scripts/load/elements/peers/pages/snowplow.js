import { newTracker, trackPageView } from '@snowplow/browser-tracker';

newTracker('sp', location.origin, { appId: 'zilverbeek', postPath: '/collect' });
trackPageView();
