/**
 * Rules of the lists that ad blockers use by default or offer, as far as they come near to what Plein serves: they hold
 * for every site, and name an event, a poll, a question, a chat, a widget, a profile, a status, a tracker or a measurement.
 * Rules for one site or one vendor are left out. A rule is written as in its list: `*` is anything, `^` a separator, `|`
 * the end, and what stands behind `$` limits it.
 *
 * The lists are by The EasyList authors (https://easylist.to), under GPL 3 or CC BY-SA 3.0.
 * @typedef {{ source: string, read: string, network: readonly string[], cosmetic: readonly string[] }} BlockList
 * `read`: the revision that these lines were read from
 */

/** @type {readonly BlockList[]} */
export const blockLists = [
  {
    source: 'https://github.com/easylist/easylist/blob/master/easyprivacy/easyprivacy_general.txt',
    read: '000296b3f67137aee4b86c8d739e52670e21b6d6',
    network: [
      '-analytics/analytics.',
      '-event-tracking.',
      '-inview-tracker.',
      '-sa-tracker-',
      '-stat/collect/',
      '-tracking-pixel.',
      '-v1/tracking/',
      '/api/analytics/*',
      '/api/metrics$other',
      '/api/v1/metrics',
      '/beacon.js',
      '/callbacks/stats?',
      '/embed-log.js',
      '/etag?',
      '/event-log/*',
      '/event-report?',
      '/event/beacon|',
      '/event/img?type=',
      '/event/track?',
      '/event?eventType=',
      '/event?ref=',
      '/events-collector.',
      '/events-tracker/*',
      '/events.gif?',
      '/events/analytics/*',
      '/events/capture?',
      '/events/counter?',
      '/events/page-viewed',
      '/events/track/*',
      '/events/view?',
      '/events?data=',
      '/eventtracker.js',
      '/log?event=',
      '/matomo-tracking.',
      '/matomo.js$domain=~github.com',
      '/matomo.php',
      '/matomo/*$domain=~github.com|~hub.docker.com|~matomo.org|~wordpress.org',
      '/measure/data-capture/*',
      '/measure/visit/*',
      '/measurement/access/contents?',
      '/measurementBeacon.',
      '/metrics/survey/*',
      '/npssurvey.',
      '/page-events/trackclick/*',
      '/pages/analytics-$script',
      '/piwik-$domain=~github.com|~matomo.org|~piwik.org|~piwik.pro|~piwikpro.de',
      '/piwik.$image,script,domain=~matomo.org|~piwik.org|~piwik.pro|~piwikpro.de',
      '/piwik/*$domain=~github.com|~matomo.org|~piwik.org|~piwik.pro',
      '/piwik_',
      '/profile_tracker.',
      '/rum/events',
      '/site-tracker-',
      '/stats/survey.',
      '/status-beacon/*',
      '/track/event/*',
      '/tracker/events/*',
      '/tracker/tracker-$domain=~bugs.chromium.org',
      '/tracking-pixel.',
      '/tracking-pixel/*',
      '/tracking-widget.',
      '/tracking/events|',
      '/tracking/widget/*',
      '/v1/analytics.js',
      '/v1/impressions',
      '/v1/log_event',
      '/v1/page-hit',
      '/v1/pixel?',
      '/v1/stats/track',
      '/v1/tracker.js',
      '/visitor-event?',
      '/widget/track_event',
      '://analytics.*/event',
      '://collector.*/event',
      '://matomo.$domain=~matomo.org',
      '://piwik.$domain=~matomo.org|~piwik.pro',
      '://stats.*/event',
      '://tracking.*/event',
    ],
    cosmetic: [],
  },
  {
    source:
      'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_annoyance_general_block.txt',
    read: '004d3bc78ce008a951c8efbe26914a2d093293c4',
    network: [
      '-job-widget.',
      '/btn-feedback.',
      '/dealsaver/widget/*',
      '/getnetworkwidget?',
      '/recommendations-widget/*',
      '/signup_widget.min.js',
      '/surveyShower.',
    ],
    cosmetic: [],
  },
  {
    source: 'https://github.com/easylist/easylist/blob/master/fanboy-addon/fanboy_annoyance_general_hide.txt',
    read: '000ce7e014868e717fe393fdf39e0cdfd9cad017',
    network: [],
    cosmetic: [
      '#cometchat',
      '#communityWidget',
      '#feedback-tab',
      '#feedback_callout',
      '#feedslist-widget',
      '#flyoutWidget',
      '#uservoice-feedback',
      '#uservoice-feedback-tab',
      '#usrFeedbackButton',
      '.fdbk_tab_right',
      '.feedback-button',
      '.feedback-button-left',
      '.fyre-notifier-container',
      '.newsletter-widget',
      '.print-page',
      '.qanda-button-launch',
      '.rate-share',
      '.widget-subscribe',
      '[title="Recommend this page"]',
    ],
  },
];

/**
 * Rules that do match, and why that is right. Each is also in docs/editors.md.
 * @type {Readonly<Record<string, string>>}
 */
export const answered = {
  '/piwik-$domain=~github.com|~matomo.org|~piwik.org|~piwik.pro|~piwikpro.de':
    'The file that sends measurements to Piwik PRO. A resident who blocks that product does not mean this site only; the elements work without the file.',
};
