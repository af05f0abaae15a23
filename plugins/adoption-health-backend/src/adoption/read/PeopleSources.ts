import { Value } from 'backstage-plugin-adoption-health-common';
import { DayWindow } from '../../platform/window';
import { AdoptionSources } from './getAdoptionFacts';

/** What the questions about people and teams need besides. */
export interface PeopleSources extends AdoptionSources {
  teams: {
    /** `spec.type` of the groups that are teams, in lower case. */
    types: readonly string[];
    /** Share of a team's people to be active in a week, 0..1. */
    threshold: number;
  };
  /** Answered elsewhere, for the whole portal. */
  goldenPathShare: (window: DayWindow) => Promise<Value>;
  /** Answered elsewhere, for the whole portal. */
  agentCalls: (window: DayWindow) => Promise<Value>;
}
