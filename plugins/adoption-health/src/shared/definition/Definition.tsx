import {
  metricDefinition,
  OkValue,
  Target,
  Value,
} from 'backstage-plugin-adoption-health-common';
import { Fragment } from 'react';
import { countsText } from '../format/countsText';
import { windowText } from '../format/windowText';
import { absenceText, AbsentValue } from '../value/absence';
import { useWords, Words } from '../words/useWords';
import styles from '../parts.module.css';

type Row = [label: string, text: string | undefined];

/** Everything a number says about itself when asked. */
export function Definition(props: {
  name: string;
  value: Value;
  target?: Target;
}) {
  const { name, value, target } = props;
  const words = useWords();
  const rows =
    value.status === 'ok'
      ? presentRows(value, words)
      : absentRows(value, words);
  const goal: Row = [
    words.t('shared.definition.target'),
    target && goalText(target, value.definition, words),
  ];
  return (
    <div className={styles.definition}>
      <h3>{name}</h3>
      <p>{metricDefinition(value.definition)?.meaning}</p>
      <dl>
        {[...rows, goal].map(([label, text]) =>
          text ? (
            <Fragment key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </Fragment>
          ) : null,
        )}
      </dl>
    </div>
  );
}

function goalText(target: Target, metric: string, words: Words): string {
  const { t, format } = words;
  const goal = t(`shared.definition.${target.direction}`, {
    value: format.goal(target.value, metric),
  });
  return target.by
    ? t('shared.definition.by', { goal, day: format.day(target.by) })
    : goal;
}

function presentRows(value: OkValue, words: Words): Row[] {
  const { t, format } = words;
  const days = windowText(value.window, words);
  const evidence = t(`shared.evidence.${value.evidence}`);
  const meaning = t(`shared.evidenceMeaning.${value.evidence}`);
  return [
    [
      t('shared.definition.value'),
      format.exactMetric(value.value, value.definition),
    ],
    [t('shared.definition.counts'), countsText(value, words)],
    [
      t('shared.definition.window'),
      value.complete ? days : `${days}, ${t('shared.definition.soFar')}`,
    ],
    [
      t('shared.definition.coverage'),
      t('shared.definition.coverageText', {
        share: format.exactShare(value.coverage),
      }),
    ],
    [t('shared.definition.evidence'), `${evidence}. ${meaning}`],
  ];
}

function absentRows(value: AbsentValue, words: Words): Row[] {
  const { t } = words;
  const absence = absenceText(value, t);
  return [
    [
      t('shared.definition.value'),
      `${t('shared.definition.noValue')}. ${absence.status}`,
    ],
    [t('shared.definition.missing'), `${absence.what} ${absence.how}`],
    [t('shared.definition.window'), windowText(value.window, words)],
  ];
}
