import {
  AuthService,
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { NotAllowedError, ServiceUnavailableError } from '@backstage/errors';
import { BasicPermission } from '@backstage/plugin-permission-common';
import {
  adoptionHealthAdoptionReadPermission as permission,
  DayNumber,
} from 'backstage-plugin-adoption-health-common';
import { isDatabaseFailure } from '../platform/database/failure';
import { parseBody } from '../platform/query';
import { AgentAction } from './AgentAction';
import { registrySchema } from './registrySchema';

/** Who may call an action, and what happens besides. */
export interface AgentServices {
  auth: AuthService;
  holds: (
    caller: BackstageCredentials,
    permission: BasicPermission,
  ) => Promise<boolean>;
  /** Counts a call. */
  count: (call: { day: DayNumber; action: string }) => Promise<void>;
  today: () => DayNumber;
  logger: LoggerService;
}

/**
 * Offers actions to agents. Each is answered as the caller: they need the
 * permission that the routes need. Only what is let in is counted, and what
 * cannot be counted is not answered.
 */
export function registerAgentActions(
  registry: ActionsRegistryService,
  options: { actions: readonly AgentAction[]; services: AgentServices },
): void {
  const { actions, services } = options;
  for (const action of actions) {
    const { name, title, description } = action;
    registry.register({
      name,
      title,
      description,
      schema: {
        input: registrySchema(action.input),
        output: registrySchema(action.output),
      },
      attributes: { readOnly: true, destructive: false, idempotent: true },
      visibilityPermission: permission,
      action: async ({ input, credentials }) => {
        // Again, as not every registry looks at `visibilityPermission`.
        await letIn(credentials, services);
        const question = parseBody(action.input, input);
        const output = await withoutSecrets(services.logger, async () => {
          const today = services.today();
          await services.count({ day: today, action: name });
          return action.answer(question, { today });
        });
        return { output };
      },
    });
  }
}

async function letIn(
  caller: BackstageCredentials,
  { auth, holds }: AgentServices,
): Promise<void> {
  const isSomebody =
    auth.isPrincipal(caller, 'user') || auth.isPrincipal(caller, 'service');
  if (!isSomebody || !(await holds(caller, permission))) {
    throw new NotAllowedError(`Missing permission ${permission.name}`);
  }
}

/** The registry's answers go past our error handler, SQL and hosts included. */
async function withoutSecrets<T>(
  logger: LoggerService,
  answer: () => Promise<T>,
): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (!isDatabaseFailure(error)) {
      throw error;
    }
    logger.error(
      'The database failed',
      error instanceof Error ? error : { error: String(error) },
    );
    throw new ServiceUnavailableError('Storage is not available');
  }
}
