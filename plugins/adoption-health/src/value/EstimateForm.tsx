import { Select } from '@backstage/ui';
import { EstimateRequest } from 'backstage-plugin-adoption-health-common';
import { useMessages } from '../shared';
import { EngineersField } from './EngineersField';
import styles from './estimate.module.css';
import { WholeNumberField } from './WholeNumberField';

const MOST_MONTHS = 60;

const skills = ['weak', 'moderate', 'strong'] as const;
const customisations = ['low', 'medium', 'high'] as const;

/** What the estimate asks beside the number of engineers. */
export type Situation = Omit<EstimateRequest, 'engineers'>;

/** The four questions of the estimate. Answers take effect as they are given. */
export function EstimateForm(props: {
  situation: Situation;
  onChange: (situation: Situation) => void;
}) {
  const { situation, onChange } = props;
  const t = useMessages();
  return (
    <div className={styles.form}>
      <EngineersField />
      <Select
        label={t('value.estimate.skill.label')}
        options={skills.map(id => ({
          id,
          label: t(`value.estimate.skill.${id}`),
        }))}
        value={situation.frontendSkill}
        onChange={chosen => {
          const frontendSkill = skills.find(id => id === chosen);
          if (frontendSkill) {
            onChange({ ...situation, frontendSkill });
          }
        }}
      />
      <WholeNumberField
        label={t('value.estimate.timeline')}
        value={situation.timelineMonths}
        most={MOST_MONTHS}
        invalid={t('value.estimate.timelineInvalid', {
          max: String(MOST_MONTHS),
        })}
        onChange={timelineMonths => onChange({ ...situation, timelineMonths })}
      />
      <Select
        label={t('value.estimate.customisation.label')}
        options={customisations.map(id => ({
          id,
          label: t(`value.estimate.customisation.${id}`),
        }))}
        value={situation.customisation}
        onChange={chosen => {
          const customisation = customisations.find(id => id === chosen);
          if (customisation) {
            onChange({ ...situation, customisation });
          }
        }}
      />
    </div>
  );
}
