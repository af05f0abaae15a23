import {
  Alternative,
  Brief,
  DecisionGate,
  GateState,
  metricDefinition,
  SuccessNumber,
  Target,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import { plain, table } from './markdown';
import { countText, metricText, shareText } from './numberText';
import { basisText, valueText } from './valueText';

const verdicts: Record<Verdict, string> = {
  met: 'met',
  'at-risk': 'at risk',
  'not-met': 'not met',
  unknown: 'not known',
};

const gateStates: Record<GateState, string> = {
  reached: 'Adoption has reached its target.',
  missed: 'The date has passed and adoption is below its target.',
  'on-track': 'Adoption is on track to its target.',
  'at-risk': 'Whether adoption reaches its target in time is open.',
  'off-track': 'Going on like this, adoption misses its target.',
  'not-enough-data': 'There is not enough data for a forecast.',
};

/** A brief as plain Markdown; every number stands with what it rests on. */
export function briefMarkdown(brief: Brief): string {
  const { asOf, today, demo, success, gate } = brief;
  const date = today ? `${asOf}, a day that is not over` : asOf;
  return [
    `# Portal health as of ${date}`,
    ...(demo ? ['The data is of a made-up company.'] : []),
    '## Success numbers',
    successTable(success),
    '## Decision gate',
    gateText(gate, success),
    ...valueSection(brief.value),
    '## Definitions',
    success.map(definitionLine).join('\n'),
  ]
    .join('\n\n')
    .concat('\n');
}

function successTable(success: SuccessNumber[]): string {
  return table(
    ['Number', 'Now', 'Target', 'Verdict', 'Rests on'],
    success.flatMap(({ value, worst, target, verdict }) => [
      [
        nameOf(value.definition),
        valueText(value, target.value),
        targetText(target, value.definition),
        verdicts[verdict],
        basisText(value),
      ],
      ...(worst
        ? [
            [
              nameOf(worst.definition),
              valueText(worst, target.value),
              '',
              '',
              basisText(worst),
            ],
          ]
        : []),
    ]),
  );
}

function targetText(target: Target, definition: string): string {
  const { direction, value, by } = target;
  const goal = metricText(value, { definition });
  const words = direction === 'at-least' ? `at least ${goal}` : `below ${goal}`;
  return by ? `${words} by ${by}` : words;
}

function gateText(gate: DecisionGate, success: SuccessNumber[]): string {
  const { state, weeks, weeksNeeded, forecast } = gate;
  const by = success.find(({ id }) => id === 'adoptionRate')?.target.by;
  if (forecast) {
    const { low, middle, high } = forecast;
    const outlook = `Forecast for ${by}: ${shareText(middle)}, from ${shareText(low)} to ${shareText(high)}, estimated from ${weeks} complete weeks.`;
    return `${gateStates[state]} ${outlook}`;
  }
  const counted = `${weeks} complete ${weeks === 1 ? 'week' : 'weeks'} with a rate; a forecast needs ${weeksNeeded} and a date.`;
  return state === 'not-enough-data'
    ? `${gateStates[state]} ${counted}`
    : gateStates[state];
}

function valueSection(value: Brief['value']): string[] {
  const { engineers, engineersAreExample, currency, sources } = value;
  const cited = [value.selfHosted, ...value.bought];
  const people = `${countText(engineers)} ${engineers === 1 ? 'person' : 'people'}`;
  const basis = engineersAreExample
    ? `For ${people}, an example: nobody is known to be eligible.`
    : `For the ${people} who are eligible.`;
  return [
    '## Cost a year beside alternatives',
    `${basis} Amounts in ${plain(currency)}. Moving and leaving are not in them.`,
    table(
      ['Alternative', 'A year', 'Calculation', 'Evidence', 'Source'],
      cited.map(row => [
        plain(row.name),
        plain(costText(row, currency)),
        plain(row.calculation),
        row.evidence,
        plain(row.source),
      ]),
    ),
    [...new Set(cited.map(({ source }) => source))]
      .map(id => sourceLine(id, sources[id]))
      .join('\n'),
  ];
}

function costText({ yearlyCost }: Alternative, currency: string): string {
  const { low, high } = yearlyCost;
  return low === high
    ? `${countText(low)} ${currency}`
    : `${countText(low)} to ${countText(high)} ${currency}`;
}

function sourceLine(id: string, source: Brief['value']['sources'][string]) {
  const { title, publisher, year, url, bias } = source;
  const named = `“${plain(title)}”, ${plain(publisher)}, ${year}`;
  const where = url ? `, <${url}>` : '';
  return `- ${plain(id)}: ${named}${where}${bias ? `. ${plain(bias)}` : ''}`;
}

function definitionLine({ value }: SuccessNumber): string {
  const meaning = metricDefinition(value.definition)?.meaning;
  return `- ${nameOf(value.definition)}: ${plain(meaning ?? 'not defined')}`;
}

function nameOf(definition: string): string {
  return plain(metricDefinition(definition)?.name ?? definition);
}
