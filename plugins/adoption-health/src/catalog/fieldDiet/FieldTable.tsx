import { Button } from '@backstage/ui';
import { FieldDiet, Value } from 'backstage-plugin-adoption-health-common';
import { useState } from 'react';
import { useWords } from '../../shared';
import { byAdvice, DietField, fieldAdvice } from './fieldAdvice';
import styles from './fieldDiet.module.css';

const SHORT_ROWS = 8;

/** The fields of one kind, those to act on first. */
export function FieldTable(props: {
  kind: FieldDiet['kinds'][number];
  label: string;
}) {
  const { kind, label } = props;
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const fields = [...kind.fields].sort(byAdvice);
  const canShorten = fields.length > SHORT_ROWS + 1;
  const shown = canShorten && !all ? fields.slice(0, SHORT_ROWS) : fields;
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {(['field', 'filled', 'machine', 'changes', 'advice'] as const).map(
              name => (
                <th key={name} scope="col">
                  {t(`catalog.diet.column.${name}`)}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map(field => (
            <FieldRow key={field.path} field={field} total={kind.entities} />
          ))}
        </tbody>
      </table>
      {canShorten && (
        <Button
          className={styles.more}
          size="small"
          variant="secondary"
          onPress={() => setAll(!all)}
        >
          {all
            ? t('catalog.diet.showFewer')
            : t('catalog.diet.showAll', { n: format.count(fields.length) })}
        </Button>
      )}
    </>
  );
}

function FieldRow(props: { field: DietField; total: number }) {
  const { field, total } = props;
  const { t, format } = useWords();
  const { path, filled, machineFilled, fillRate, changeRate } = field;
  const advice = fieldAdvice(field);
  const share = fillRate.status === 'ok' ? fillRate.value : 0;
  const said = (value: Value) =>
    value.status === 'ok'
      ? format.metric(value.value, value.definition)
      : t('catalog.diet.notKnown');
  return (
    <tr data-advice={advice}>
      <th scope="row">
        <code>{path}</code>
      </th>
      <td data-label={t('catalog.diet.column.filled')}>
        <span className={styles.filled}>
          <b>{said(fillRate)}</b>{' '}
          <span className={styles.track} aria-hidden="true">
            <i style={{ width: `${100 * share}%` }} />
          </span>
          <span className={styles.note}>
            {t('catalog.diet.counts', {
              n: format.count(filled),
              total: format.count(total),
            })}
          </span>
        </span>
      </td>
      <td data-label={t('catalog.diet.column.machine')}>
        {machineWords({ filled, machineFilled })}
      </td>
      <td data-label={t('catalog.diet.column.changes')}>{said(changeRate)}</td>
      <td className={styles.advice}>
        {advice !== 'keep' && t(`catalog.diet.advice.${advice}`)}
      </td>
    </tr>
  );

  function machineWords(counts: Pick<DietField, 'filled' | 'machineFilled'>) {
    if (counts.filled === 0 || counts.machineFilled === 0) {
      return t('catalog.diet.machineNone');
    }
    return counts.machineFilled === counts.filled
      ? t('catalog.diet.machineAll')
      : t('catalog.diet.counts', {
          n: format.count(counts.machineFilled),
          total: format.count(counts.filled),
        });
  }
}
