import { OkValue, Value } from 'backstage-plugin-adoption-health-common';
import { Translate } from '../useMessages';

/** A {@link Value} that is not there. */
export type AbsentValue = Exclude<Value, OkValue>;

/** A missing number in words: its state, what is missing, how to get it. */
export interface AbsenceText {
  status: string;
  what: string;
  how: string;
}

/** Why a number is not there. */
export function absenceText(value: AbsentValue, t: Translate): AbsenceText {
  const reason = value.reason ?? 'unknown';
  const status =
    reason === 'no-probes'
      ? t('shared.status.not-measured')
      : t(`shared.status.${value.status}`);
  return {
    status,
    what: t(`shared.absence.${reason}.what`),
    how: t(`shared.absence.${reason}.how`),
  };
}
