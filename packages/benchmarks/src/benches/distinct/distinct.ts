import { Bench } from '../../Bench';
import { company, smallCompany } from '../../data/company';
import { loadHistory } from '../../data/loadHistory';
import { benchPostgres } from '../../database/benchPostgres';
import { countInSql } from './countInSql';
import { countInSets } from './countInSets';
import { differences } from './differences';

/** Distinct people of many days and groups, from sets and from raw events. */
export const distinct: Bench = async run => {
  const size = run.quick ? smallCompany : company;
  const events = run.quick ? 5_000 : 1_000_000;
  const days = run.quick ? 14 : 90;
  const postgres = await benchPostgres(run);
  const history = await loadHistory(run, { postgres, size, events });
  run.under({ events, days, groups: size.groups, people: size.people });
  const window = { from: history.lastDay - days + 1, to: history.lastDay };

  run.note('counting in sets');
  const start = performance.now();
  const inSets = await countInSets(history.knex, window);
  const setsMs = performance.now() - start;
  run.note('counting in SQL');
  const { counts: inSql, tookMs: sqlMs } = await countInSql(
    history.knex,
    window,
  );
  const wrong = differences(inSets, inSql);
  run.report({
    name: 'distinct.differences',
    value: wrong,
    unit: 'values',
    conditions: { values: inSql.size, reference: 'none; the goal is 0' },
  });
  run.report({
    name: 'distinct.speed',
    value: sqlMs / setsMs,
    unit: 'times as fast',
    conditions: { values: inSql.size },
  });
  run.report({
    name: 'distinct.time',
    value: setsMs,
    unit: 'ms',
    reference: sqlMs,
    conditions: {
      values: inSql.size,
      reference: 'count(DISTINCT person_id) on the raw events',
    },
  });
};
