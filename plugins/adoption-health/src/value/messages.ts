/** Words of the Value tab, and of money wherever it stands. */
export const valueMessages = {
  title: 'Value',
  range: '{{low}} to {{high}}',
  hostOrBuy: {
    both: 'Bought portals list at {{bought}} a year; self-hosting is put at {{selfHosted}}',
    boughtOnly: 'Bought portals list at {{bought}} a year',
    selfHostedOnly: 'Self-hosting is put at {{selfHosted}} a year',
    none: 'No alternative has a price here',
  },
  engineers: {
    label: 'Engineers',
    invalid: 'Enter a whole number from 1 to {{max}}.',
  },
  alternatives: {
    title: 'What each alternative costs a year',
    lowest: '{{name}} lists lowest, at {{cost}} a year',
    lowestAndOpen_one:
      '{{lowest}}; for {{count}} of {{all}}, no source says how many people it needs',
    lowestAndOpen_other:
      '{{lowest}}; for {{count}} of {{all}}, no source says how many people they need',
    subtitle_one:
      'Cost a year for {{engineers}} engineer, and what each source says it takes. All bars share one scale.',
    subtitle_other:
      'Cost a year for {{engineers}} engineers, and what each source says it takes. All bars share one scale.',
    notIncluded:
      'Moving to another portal, and leaving it again, are not in these prices.',
    column: {
      name: 'Alternative',
      cost: 'A year',
      low: 'A year, low',
      high: 'A year, high',
      calculation: 'Calculation',
      evidence: 'Evidence',
      source: 'Source',
      year: 'Year',
      timeToValue: 'Time to value',
      engineersNeeded: 'Own people',
      skills: 'Skills',
      customisation: 'Customisation',
      typicalAdoption: 'Typical adoption',
      others: 'Others say',
    },
    noSource: 'no source',
  },
  sources: {
    label: 'Sources',
    line: '“{{title}}”, {{publisher}}, {{year}}',
    letter: 'source {{letter}}',
  },
  estimate: {
    heading: 'What would it take here?',
    lead: 'Four facts about you; the answer follows as you change them.',
    timeline: 'Months until it has to work',
    timelineInvalid: 'Enter a number from 1 to {{max}}.',
    skill: {
      label: 'Frontend skill',
      weak: 'Weak',
      moderate: 'Moderate',
      strong: 'Strong',
    },
    customisation: {
      label: 'Customisation',
      low: 'Low',
      medium: 'Medium',
      high: 'High',
    },
    title: {
      soonest:
        '{{name}} reaches 30 % soonest, in {{months}} months, for {{cost}} in the first year',
      none: 'No option has an estimate here',
    },
    subtitle:
      'For {{engineers}} engineers, {{skill}} frontend skill, {{months}} months, {{customisation}} customisation',
    basis: {
      summary: 'What these figures assume, and who says otherwise',
      none: 'Nothing: these are the figures of the source.',
      assumption: '{{text}}: {{value}}, assumed',
      other: 'Elsewhere: {{text}}',
    },
    column: {
      option: 'Option',
      fte: 'Own people',
      firstYear: 'First year',
      yearly: 'Then a year',
      months: 'Months to 30 %',
      verdict: 'Verdict',
    },
  },
} as const;
