import posthog from 'posthog-js';

posthog.init('key', { api_host: `${location.origin}/collect`, advanced_disable_decide: true });
