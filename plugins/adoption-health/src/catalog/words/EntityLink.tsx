import { parseEntityRef } from '@backstage/catalog-model';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { refName } from '../../shared';
import styles from '../catalog.module.css';

/**
 * Leads to the page of an entity, in both frontend systems. What is no full
 * entity ref, such as a mistyped one in the URL, is text.
 */
export function EntityLink(props: { entityRef: string; title?: string }) {
  const { entityRef, title } = props;
  const name = title ?? refName(entityRef);
  if (!isFullRef(entityRef)) {
    return <span className={styles.entityLink}>{name}</span>;
  }
  return (
    // With text of its own it need not ask the catalog, row by row.
    <EntityRefLink entityRef={entityRef} className={styles.entityLink}>
      {name}
    </EntityRefLink>
  );
}

function isFullRef(ref: string): boolean {
  try {
    parseEntityRef(ref);
    return true;
  } catch {
    return false;
  }
}
