import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { FixListItem } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import { VerdictIcon } from '../../shared';
import { openFindings } from '../openFindings';
import styles from './care.module.css';
import { careName } from './careName';

/** One entity of a list: how bad, which, why, and what to press. */
export function CareRow(props: {
  item: FixListItem;
  /** The lines under its name. */
  children: ReactNode;
  actions?: ReactNode;
}) {
  const { item, children, actions } = props;
  return (
    <li className={styles.row}>
      <CareIcon item={item} />
      <div className={styles.text}>
        {/* With text of its own it need not ask the catalog, row by row. */}
        <EntityRefLink entityRef={item.ref} className={styles.name}>
          {careName(item)}
        </EntityRefLink>
        {children}
      </div>
      {actions && <div className={styles.actions}>{actions}</div>}
    </li>
  );
}

function CareIcon(props: { item: FixListItem }) {
  const open = openFindings(props.item.findings);
  const verdict = verdictOf();
  return (
    <span className={styles.icon} data-verdict={verdict}>
      <VerdictIcon verdict={verdict} />
    </span>
  );

  function verdictOf() {
    if (open.length === 0) {
      return 'met';
    }
    return open.some(finding => finding.severity === 'stale')
      ? 'not-met'
      : 'at-risk';
  }
}
