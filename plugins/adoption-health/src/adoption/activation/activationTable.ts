import { ChartTable, Words } from '../../shared';
import { valueCell } from '../words/valueCell';
import { Step } from './activationSteps';

/** The steps of new people as a table. */
export function activationTable(
  steps: readonly Step[],
  words: Words,
): ChartTable {
  const { t } = words;
  return {
    columns: [
      { label: t('adoption.activation.column.step') },
      { label: t('adoption.activation.column.people'), numeric: true },
    ],
    rows: steps.map(({ step, people }) => ({
      id: step,
      cells: [
        { text: t(`adoption.activation.step.${step}`), raw: step },
        valueCell(people, words),
      ],
    })),
  };
}
