import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ReportingDay, Value } from 'backstage-plugin-adoption-health-common';
import { SourceInventoryProvider } from 'backstage-plugin-adoption-health-node';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { RepeatedTask } from '../platform/task';
import { isInventoryDue } from './formulas/isInventoryDue';
import { registeredShare } from './formulas/registeredShare';
import { listInventory } from './listInventory';
import { getInventoryCounts } from './read/getInventoryCounts';
import { getLastCompleteSweep } from './read/getLastCompleteSweep';
import { getRegisteredRepositories } from './read/getRegisteredRepositories';
import { recordInventory } from './write/recordInventory';

/** What counting repositories needs. */
export interface RegisteredShareSources {
  knex: Database;
  catalog: CatalogService;
  auth: AuthService;
  logger: LoggerService;
  clock: Clock;
  reportingDay: ReportingDay;
  /** The kinds that a sweep checks. */
  kinds: readonly string[];
  /** Who knows which repositories there are; nobody by default. */
  sourceInventories?: readonly SourceInventoryProvider[];
}

/**
 * The registered share, and the work that keeps it. Without a provider there is
 * neither: the share is undefined. Source: metrics.md 3, "Registered share".
 */
export function createRegisteredShare(sources: RegisteredShareSources): {
  read: () => Promise<Value | undefined>;
  tasks: RepeatedTask[];
} {
  const { knex, clock, reportingDay, sourceInventories = [] } = sources;
  if (sourceInventories.length === 0) {
    return { read: async () => undefined, tasks: [] };
  }
  return {
    read: async () => {
      const [last] = await getInventoryCounts(knex);
      return registeredShare(last, reportingDay(clock()));
    },
    tasks: [
      {
        id: 'adoption-health-source-inventory',
        // Often, only to see whether the day has its count.
        every: { minutes: 30 },
        timeout: { minutes: 20 },
        scope: 'global',
        run: signal => countWhenDue(sources, signal),
      },
    ],
  };
}

async function countWhenDue(
  sources: RegisteredShareSources,
  signal: AbortSignal,
): Promise<void> {
  const { knex, clock, logger, reportingDay, sourceInventories } = sources;
  const nowMs = clock();
  const today = reportingDay(nowMs);
  const counts = await getInventoryCounts(knex);
  const isSwept = (await getLastCompleteSweep(knex)) !== undefined;
  if (!isInventoryDue({ counts, isSwept, today, nowMs })) {
    return;
  }
  const inventory = await listInventory(sourceInventories ?? [], signal);
  const found = await getRegisteredRepositories({
    ...{ ...sources, inventory, signal },
  });
  const count = { repositories: inventory.size, registered: found.size };
  await recordInventory(knex, { ...count, day: today, countedMs: nowMs });
  logger.info(
    `The catalog knows ${count.registered} of ${count.repositories} repositories`,
  );
}
