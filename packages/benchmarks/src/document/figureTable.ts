import { Conditions, Figure, ratioOf } from '../figures/Figure';
import { goalOf } from './goals';

const HEAD = [
  '| figure | measured | reference | ratio | goal | reached |',
  '| --- | ---: | ---: | ---: | --- | --- |',
];

/**
 * The figures of one bench as Markdown: a table, the ones of single questions
 * folded away, and the conditions that all of them share.
 */
export function figureTable(figures: readonly Figure[]): string {
  const single = figures.filter(one => one.name.includes(' '));
  const main = figures.filter(one => !one.name.includes(' '));
  const folded =
    single.length === 0
      ? []
      : [
          '',
          '<details><summary>Each by itself</summary>',
          '',
          ...HEAD,
          ...single.map(row),
          '',
          '</details>',
        ];
  const shared = Object.entries(sharedConditions(figures)).map(
    ([name, value]) => `${name} ${value}`,
  );
  return [
    ...HEAD,
    ...main.map(row),
    ...folded,
    '',
    `Conditions: ${shared.join(', ')}.`,
  ].join('\n');
}

/** The conditions that are the same for all figures. */
export function sharedConditions(figures: readonly Figure[]): Conditions {
  const [first, ...rest] = figures;
  return Object.fromEntries(
    Object.entries(first?.conditions ?? {}).filter(([name, value]) =>
      rest.every(one => one.conditions[name] === value),
    ),
  );
}

function row(figure: Figure): string {
  const { name, value, unit, reference } = figure;
  const ratio = ratioOf(figure);
  const cells = [
    `\`${name}\``,
    value === undefined
      ? `not measured: ${figure.conditions.reason ?? 'unknown'}`
      : `${number(value)} ${unit}`,
    reference === undefined ? '' : `${number(reference)} ${unit}`,
    ratio === undefined ? '' : ratio.toFixed(2),
    goalOf(name)?.text ?? '',
    verdict(figure),
  ];
  return `| ${cells.join(' | ')} |`;
}

function verdict(figure: Figure): string {
  const goal = goalOf(figure.name);
  const { value } = figure;
  if (!goal) return '';
  if (value === undefined) return '?';
  return goal.isReached({ ...figure, value }) ? 'yes' : '**no**';
}

function number(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : 2;
  return value.toLocaleString('en-US', { maximumFractionDigits: digits });
}
