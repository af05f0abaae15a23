import {
  FieldDiet,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { getLastCompleteSweep } from '../../read/getLastCompleteSweep';
import { FieldUseRow } from '../../tables';
import { fieldDiet } from '../formulas/fieldDiet';

/** How fields are used, as the last complete sweep saw it; empty before it. */
export async function getFieldDiet(options: {
  knex: Knex;
  reportingDay: ReportingDay;
}): Promise<FieldDiet> {
  const { knex, reportingDay } = options;
  const sweep = await getLastCompleteSweep(knex);
  if (!sweep) {
    return { kinds: [] };
  }
  const rows = await knex<FieldUseRow>('field_use').select('*');
  return fieldDiet({
    day: reportingDay(sweep.finishedMs),
    counts: rows.map(({ machine_filled: machineFilled, ...row }) => ({
      ...row,
      machineFilled,
    })),
  });
}
