import express from 'express';
import { CallerAccess } from '../access/CallerAccess';
import { exportLines } from './exportLines';
import { importLines } from './importLines';
import { createTransferRouter } from './router';
import { TransferServices } from './services';

/** Takes history in, and gives everything out. */
export function createTransferRoom(
  options: TransferServices & { access: CallerAccess; newId: () => string },
): { router: express.Router } {
  const { access, newId, ...services } = options;
  return {
    router: createTransferRouter({
      access,
      takeIn: source => importLines(services, source),
      takeOut: () => exportLines({ ...services, newId }),
    }),
  };
}
