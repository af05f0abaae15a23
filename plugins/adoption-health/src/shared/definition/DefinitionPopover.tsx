import { Button, DialogTrigger, Popover, VisuallyHidden } from '@backstage/ui';
import { RiInformationLine } from '@remixicon/react';
import { Target, Value } from 'backstage-plugin-adoption-health-common';
import { ReactNode } from 'react';
import { metricName } from '../format/metricName';
import { useMessages } from '../useMessages';
import styles from '../parts.module.css';
import tokens from '../tokens.module.css';
import { Definition } from './Definition';

/** Properties of {@link DefinitionPopover}. */
export interface DefinitionPopoverProps {
  value: Value;
  target?: Target;
  /** What the number is called where it stands; default: in the catalogue. */
  name?: string;
  /** Further numbers that stand beside it and open with it. */
  related?: Value[];
  /** The number itself, if that is what opens it. Default: "How". */
  children?: ReactNode;
}

/** "How": opens meaning, counts, days, coverage and evidence of a number. */
export function DefinitionPopover(props: DefinitionPopoverProps) {
  const { value, target, related = [], children } = props;
  const t = useMessages();
  const name = props.name ?? metricName(value);
  const label = t('shared.definition.label', { name });
  return (
    <DialogTrigger>
      {children ? (
        <Button
          size="small"
          variant="tertiary"
          className={`${styles.how} ${styles.howNumber}`}
        >
          {children}
          <VisuallyHidden>{label}</VisuallyHidden>
        </Button>
      ) : (
        <Button
          size="small"
          variant="tertiary"
          className={styles.how}
          aria-label={label}
          iconEnd={<RiInformationLine aria-hidden />}
        >
          {t('shared.definition.how')}
        </Button>
      )}
      <Popover
        className={`${tokens.tokens} ${styles.definitionPopover}`}
        aria-label={label}
      >
        <Definition name={name} value={value} target={target} />
        {related.map(other => (
          <Definition
            key={other.definition}
            name={metricName(other)}
            value={other}
          />
        ))}
      </Popover>
    </DialogTrigger>
  );
}
