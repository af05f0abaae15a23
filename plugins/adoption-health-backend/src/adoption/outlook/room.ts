import { DecisionGate, Value } from 'backstage-plugin-adoption-health-common';
import express from 'express';
import { CallerAccess } from '../../access/CallerAccess';
import { AdoptionSources } from '../read/getAdoptionFacts';
import { getAdoptionSeries } from '../read/getAdoptionSeries';
import { getRateOn } from './read/getRateOn';
import {
  OutlookSettings,
  OutlookSources,
  readGate,
  readOutlook,
} from './readOutlook';
import { createOutlookRouter } from './router';

/** Where adoption will be, and whether that is in time. */
export function createOutlookRoom(options: {
  access: CallerAccess;
  adoption: AdoptionSources;
  adoptedTeams: OutlookSources['adoptedTeams'];
  settings: OutlookSettings;
}): {
  router: express.Router;
  /** The decision gate, given the adoption rate of today. */
  gate: (current: Value) => Promise<DecisionGate>;
} {
  const { access, adoption, adoptedTeams, settings } = options;
  const today = () => adoption.reportingDay(adoption.clock());
  const sources: OutlookSources = {
    rateOn: day => getRateOn(adoption, day),
    ratesByWeek: window =>
      getAdoptionSeries(adoption, {
        metric: 'adoptionRate',
        grain: 'week',
        window,
      }),
    adoptedTeams,
  };
  return {
    router: createOutlookRouter({
      access,
      read: () => readOutlook(sources, { today: today(), settings }),
    }),
    gate: current => readGate(sources, { today: today(), settings, current }),
  };
}
