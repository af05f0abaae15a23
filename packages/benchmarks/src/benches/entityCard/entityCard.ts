import { signedInAs, startBackend, TestPostgres } from 'testbed';
import { Pool } from 'undici';
import { Bench, BenchRun } from '../../Bench';
import {
  company,
  CompanySize,
  componentName,
  personRef,
  smallCompany,
} from '../../data/company';
import { loadCatalog } from '../../data/loadCatalog';
import { benchPostgres } from '../../database/benchPostgres';
import { quantile } from '../../figures/quantile';
import { nextSweep, outdateSweeps, triggerSweep } from '../sweep/sweepBackend';

const PREFIX = 'card_';
const REQUESTS = { quick: 50, full: 1_000 };
const WARM_UPS = 20;
const SHARES = [50, 95, 99];

/** The paths that a page of an entity asks: ours, and the catalog's own. */
const PATHS = {
  card: '/api/adoption-health/freshness/entities/component/default',
  entity: '/api/catalog/entities/by-name/component/default',
};

/** What the freshness of an entity costs its page, beside the entity itself. */
export const entityCard: Bench = async run => {
  const size = run.quick ? smallCompany : company;
  const requests = REQUESTS[run.quick ? 'quick' : 'full'];
  const postgres = await benchPostgres(run);
  const url = await sweptBackend(run, { postgres, size });
  const pool = new Pool(url, { connections: 1 });
  run.atEnd(() => pool.destroy());
  const authorization = `Bearer ${await signedInAs(personRef(1))}`;
  const timed = async (path: string) => {
    const start = performance.now();
    const answer = await pool.request({
      path,
      method: 'GET',
      headers: { authorization },
    });
    await answer.body.arrayBuffer();
    if (answer.statusCode !== 200) {
      throw new Error(`GET ${path} answered ${answer.statusCode}`);
    }
    return performance.now() - start;
  };

  run.note(`${requests} requests, one after the other`);
  const card: number[] = [];
  const entity: number[] = [];
  for (let index = -WARM_UPS; index < requests; index++) {
    const name = componentName((index + WARM_UPS) % size.entities);
    // In turns, so that both have the same share of a busy machine.
    const cardMs = await timed(`${PATHS.card}/${name}`);
    const entityMs = await timed(`${PATHS.entity}/${name}`);
    if (index >= 0) {
      card.push(cardMs);
      entity.push(entityMs);
    }
  }
  for (const share of SHARES) {
    run.report({
      name: `entityCard.p${share}`,
      value: quantile(card, share / 100),
      unit: 'ms',
      reference: quantile(entity, share / 100),
      conditions: {
        ...{ entities: size.entities, people: size.people, requests },
        reference: 'the entity by its name, from the catalog',
      },
    });
  }
};

/** A backend whose catalog has been swept; answers its URL. */
async function sweptBackend(
  run: BenchRun,
  options: { postgres: TestPostgres; size: CompanySize },
): Promise<string> {
  const { postgres, size } = options;
  const database = { postgres, prefix: PREFIX };
  run.note(`a catalog of ${size.entities} components`);
  await loadCatalog(postgres, { prefix: PREFIX, size });
  const backend = await startBackend({
    connection: postgres.connection,
    databasePrefix: PREFIX,
  });
  run.atEnd(() => backend.stop());
  await triggerSweep(backend);
  const { id } = await nextSweep({ ...database, after: 0 });
  // The second sweep follows soon, and would run beside what is measured.
  await outdateSweeps(database);
  await triggerSweep(backend);
  await nextSweep({ ...database, after: id });
  return backend.url;
}
