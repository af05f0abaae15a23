import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { RepeatedTask } from '../platform/task';
import { DimensionDirectory } from '../telemetry/DimensionDirectory';
import { revealTerms } from '../telemetry/write/revealTerms';
import { TermDirectory } from '../telemetry/TermDirectory';
import { exportLines } from './exportLines';
import { importLines } from './importLines';
import { createTransferRouter } from './router';
import { TransferServices } from './services';

/** Takes history in, and gives everything out. */
export function createTransferRoom(
  options: Omit<TransferServices, 'dimensions' | 'terms'> & {
    access: CallerAccess;
    /** Key of the hashes that search terms are stored as. */
    termKey: string;
    newId: () => string;
    /** So many people have to search for a term before it is kept in words. */
    minimumGroupSize: number;
  },
): { router: express.Router; tasks: RepeatedTask[] } {
  const { access, termKey, newId, minimumGroupSize, ...rest } = options;
  const dimensions = new DimensionDirectory({ knex: rest.knex });
  const terms = new TermDirectory({ dimensions, key: termKey });
  const services: TransferServices = { ...rest, dimensions, terms };
  return {
    router: createTransferRouter({
      access,
      takeIn: source => importLines(services, source),
      takeOut: () => exportLines({ ...services, newId }),
    }),
    tasks: [
      {
        id: 'adoption-health-imported-terms',
        every: { minutes: 10 },
        timeout: { minutes: 5 },
        // Each replica knows the text of the terms that it imported.
        scope: 'local',
        run: () =>
          revealTerms(rest.knex, {
            recent: terms.recent,
            minimum: minimumGroupSize,
          }),
      },
    ],
  };
}
