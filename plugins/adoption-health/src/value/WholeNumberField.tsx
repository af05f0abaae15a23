import { NumberField } from '@backstage/ui';
import { useState } from 'react';

const WHOLE = { maximumFractionDigits: 0 };

/** Properties of {@link WholeNumberField}. */
export interface WholeNumberFieldProps {
  label: string;
  value: number;
  most: number;
  /** What to say of a number below 1 or above `most`, or of none at all. */
  invalid: string;
  onChange: (value: number) => void;
  className?: string;
}

/**
 * A number from 1 to `most`. What cannot be used stays in the field with what
 * is wrong about it, and nobody is told of it.
 */
export function WholeNumberField(props: WholeNumberFieldProps) {
  const { label, value, most, invalid, onChange, className } = props;
  const [rejected, setRejected] = useState<number>();
  const isUsable = (number: number) => number >= 1 && number <= most;

  const take = (entered: number) => {
    if (isUsable(entered)) {
      setRejected(undefined);
      onChange(entered);
    } else {
      setRejected(entered);
    }
  };

  return (
    <NumberField
      label={label}
      className={className}
      formatOptions={WHOLE}
      value={rejected ?? value}
      onChange={take}
      validationBehavior="aria"
      validate={entered => (isUsable(entered) ? true : invalid)}
    />
  );
}
