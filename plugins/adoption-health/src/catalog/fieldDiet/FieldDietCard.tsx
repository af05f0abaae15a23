import { Select, Skeleton } from '@backstage/ui';
import { FieldDiet } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useFieldDiet } from '../../api/hooks/useFieldDiet';
import { AsyncContent, ChartFrame, useWords } from '../../shared';
import styles from '../catalog.module.css';
import { dietTable } from './dietTable';
import { dietTitle } from './dietTitle';
import { FEW_FILL_IN, OFTEN_CHANGES } from './fieldAdvice';
import { FieldTable } from './FieldTable';
import parts from './fieldDiet.module.css';

/** Which fields of the descriptors are worth their keep. */
export function FieldDietCard() {
  const { t } = useWords();
  const query = useFieldDiet();
  const heading = t('catalog.diet.heading');
  return (
    <AsyncContent
      query={query}
      skeleton={
        <ChartFrame title={heading}>
          <Skeleton width="100%" height={240} />
        </ChartFrame>
      }
      frame={failure => <ChartFrame title={heading}>{failure}</ChartFrame>}
    >
      {diet => <Diet diet={diet} />}
    </AsyncContent>
  );
}

function Diet(props: { diet: FieldDiet }) {
  const { diet } = props;
  const words = useWords();
  const { t, format } = words;
  const [chosen, setChosen] = useState<string>();
  const kinds = diet.kinds.filter(({ fields }) => fields.length > 0);
  const shown = kinds.find(({ kind }) => kind === chosen) ?? kinds.at(0);
  if (!shown) {
    return (
      <ChartFrame title={t('catalog.diet.empty')}>
        <p className={styles.empty}>{t('catalog.diet.emptyText')}</p>
      </ChartFrame>
    );
  }
  const title = `${shown.kind}: ${dietTitle(shown.fields, words)}`;
  return (
    <ChartFrame
      title={title}
      subtitle={t('catalog.diet.subtitle', {
        n: format.count(shown.entities),
        kind: shown.kind,
        few: format.share(FEW_FILL_IN),
        often: format.share(OFTEN_CHANGES),
      })}
      table={dietTable(diet, words)}
      isTable
      fileName="field-diet"
      value={shown.fields[0].fillRate}
    >
      {kinds.length > 1 && (
        <Select
          className={parts.kind}
          label={t('catalog.diet.kind')}
          options={kinds.map(({ kind }) => ({ id: kind, label: kind }))}
          value={shown.kind}
          onChange={kind => setChosen(String(kind))}
        />
      )}
      <FieldTable key={shown.kind} kind={shown} label={title} />
    </ChartFrame>
  );
}
