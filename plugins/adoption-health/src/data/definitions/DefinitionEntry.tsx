import { RiLinkM } from '@remixicon/react';
import { MetricDefinition } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../../shared';
import styles from '../data.module.css';

/** One definition, with an address of its own: `#` and the metric's id. */
export function DefinitionEntry(props: {
  metric: MetricDefinition;
  /** True where the URL points at it. */
  isLinked: boolean;
}) {
  const { id, name, meaning, unit, windowDays } = props.metric;
  const t = useMessages();
  return (
    <li id={id} data-linked={props.isLinked || undefined}>
      <h4>
        {name}
        <a href={`#${id}`} aria-label={t('data.definitions.link', { name })}>
          <RiLinkM size={14} aria-hidden />
        </a>
      </h4>
      <p>{meaning}</p>
      <p className={styles.note}>
        {t(`data.definitions.unit.${unit}`)},{' '}
        {windowDays === undefined
          ? t('data.definitions.noWindow')
          : t('data.definitions.window', { count: windowDays })}
      </p>
    </li>
  );
}
