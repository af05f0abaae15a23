import { useFormat, useMessages } from '../shared';
import { MOST_ENGINEERS, useEngineers } from './useEngineers';
import { WholeNumberField } from './WholeNumberField';

/** For how many engineers costs are shown; the choice stands in the URL. */
export function EngineersField(props: { className?: string }) {
  const t = useMessages();
  const format = useFormat();
  const [engineers, setEngineers] = useEngineers();
  return (
    <WholeNumberField
      label={t('value.engineers.label')}
      value={engineers}
      most={MOST_ENGINEERS}
      invalid={t('value.engineers.invalid', {
        max: format.count(MOST_ENGINEERS),
      })}
      onChange={setEngineers}
      className={props.className}
    />
  );
}
