import { init } from '@plausible-analytics/tracker';

init({ domain: 'zilverbeek.example', endpoint: `${location.origin}/collect`, captureOnLocalhost: true });
