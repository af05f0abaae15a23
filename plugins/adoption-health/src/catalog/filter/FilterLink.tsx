import { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import styles from '../catalog.module.css';
import { revealFixList } from '../fixList/revealFixList';
import { FixListFilter } from './fixListFilter';
import { useFixListFilter } from './useFixListFilter';

/** Narrows the fix list and brings it into view. */
export function FilterLink(props: {
  change: Partial<FixListFilter>;
  /** True where the list is narrowed to this already. */
  isCurrent?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { change, isCurrent, className, children } = props;
  const { searchFor } = useFixListFilter();
  return (
    <Link
      to={{ search: searchFor(change) }}
      replace
      className={`${styles.filterLink} ${className ?? ''}`}
      aria-current={isCurrent || undefined}
      onClick={revealFixList}
    >
      {children}
    </Link>
  );
}
