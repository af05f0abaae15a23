import { VisuallyHidden } from '@backstage/ui';
import { Plugins, Value } from 'backstage-plugin-adoption-health-common';
import { useFormat, useMessages } from '../../shared';
import styles from './plugins.module.css';

/**
 * A plugin and how many of the group use it. Too few to show are hatched over
 * the whole width, so that no length hints at how few.
 */
export function PluginRow(props: {
  row: Plugins['rows'][number];
  /** The most people of any row, which have the longest bar. */
  most: number;
  minimumGroupSize: number;
}) {
  const { row, most, minimumGroupSize } = props;
  const { pluginId, people } = row;
  return (
    <li>
      <span className={styles.name}>{pluginId}</span>{' '}
      <Bar people={people} most={most} />
      <People people={people} minimumGroupSize={minimumGroupSize} />
    </li>
  );
}

function Bar(props: { people: Value; most: number }) {
  const { people, most } = props;
  switch (people.status) {
    case 'ok':
      return (
        <span className={styles.track} aria-hidden="true">
          <span style={{ width: `${(100 * people.value) / most}%` }} />
        </span>
      );
    case 'suppressed':
      return <span className={styles.hatched} aria-hidden="true" />;
    default:
      return <span className={styles.track} aria-hidden="true" />;
  }
}

function People(props: { people: Value; minimumGroupSize: number }) {
  const { people, minimumGroupSize } = props;
  const t = useMessages();
  const format = useFormat();
  const n = format.count(minimumGroupSize);
  switch (people.status) {
    case 'ok':
      return <b>{format.count(people.value)}</b>;
    case 'suppressed':
      return (
        <span className={styles.quiet}>
          <span aria-hidden="true">
            {t('groupHealth.plugins.fewer', { n })}
          </span>
          <VisuallyHidden>
            {t('groupHealth.plugins.fewerWords', { n })}
          </VisuallyHidden>
        </span>
      );
    default:
      return (
        <span className={styles.quiet}>
          {t('groupHealth.plugins.notCounted')}
        </span>
      );
  }
}
