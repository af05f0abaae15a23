/** Words of the golden path. */
export const templateMessages = {
  heading: 'Golden path',
  found: '{{share}} of new components came from a template: {{n}} of {{all}}',
  plain: '{{share}} of new components came from a template',
  none: 'No components are new in these days',
  noneText:
    'A component counts from the first check of the catalog that finds it.',
  untold: 'How many new components came from a template is not known yet',
  definition:
    'Components first seen in {{days}}. Per template: people who opened it, runs, what is in the catalog and not stale after 90 days.',
  alive: '{{share}} of what templates made at least 90 days ago is alive.',
  noTemplates: 'No template was opened or run in these days.',
  template: 'Template',
  views: 'Opened by',
  started: 'Started',
  succeeded: 'Succeeded',
  aliveColumn: 'Alive after 90 days',
  minutes: 'Median minutes',
  steps: 'Way through',
  minutesText: '{{n}} min',
  ofStarted: '{{n}} ({{share}})',
  notKnown: '–',
} as const;
