import { Box } from '@backstage/ui';
import { ReactNode } from 'react';
import styles from './parts.module.css';

/** Properties of {@link Panel}. */
export interface PanelProps {
  children: ReactNode;
  className?: string;
  /** The id of the heading that names it. */
  labelledBy?: string;
  label?: string;
}

/** The surface that tiles, charts and lists stand on. */
export function Panel(props: PanelProps) {
  const { children, className, labelledBy, label } = props;
  return (
    <Box
      as="section"
      bg="neutral"
      className={className ? `${styles.panel} ${className}` : styles.panel}
      aria-labelledby={labelledBy}
      aria-label={label}
    >
      {children}
    </Box>
  );
}
