import { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  AdoptionSummary,
  ReportingDay,
  Teams,
} from 'backstage-plugin-adoption-health-common';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { DayWindow } from '../platform/window';
import { adoptionSummaryAction } from './actions/adoptionSummary';
import { adoptionTeamsAction } from './actions/adoptionTeams';
import { AgentServices, registerAgentActions } from './registerAgentActions';
import { countAgentCall } from './write/countAgentCall';

/** Answers agents through the host's actions registry. */
export function createAgentsRoom(
  options: Pick<AgentServices, 'auth' | 'holds' | 'logger'> & {
    knex: Database;
    clock: Clock;
    reportingDay: ReportingDay;
    summary: (question: {
      window: DayWindow;
      /** As it was asked for; not checked. */
      group?: string;
    }) => Promise<AdoptionSummary>;
    teams: (window: DayWindow) => Promise<Teams>;
  },
): { register: (registry: ActionsRegistryService) => void } {
  const { knex, clock, reportingDay } = options;
  return {
    register: registry =>
      registerAgentActions(registry, {
        actions: [adoptionSummaryAction(options), adoptionTeamsAction(options)],
        services: {
          ...options,
          today: () => reportingDay(clock()),
          count: call => countAgentCall(knex, call),
        },
      }),
  };
}
