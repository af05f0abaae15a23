import { Knex } from 'knex';
import { DerivedFacts } from '../../../facts/DerivedFacts';
import { UsageTotal } from '../../../facts/read/sumUsageOfDays';
import { PeopleSet } from '../../../platform/peopleSet/PeopleSet';
import { AdoptionSources } from '../../read/getAdoptionFacts';
import { DietCandidate } from '../formulas/pluginDiet';
import { UseCase } from '../formulas/useCaseCoverage';

/** What the questions about uses need from the rest of the backend. */
export interface UsesSources extends AdoptionSources {
  /** IANA zone in which days begin and end. */
  timeZone: string;
  useCases: readonly UseCase[];
}

/** The same, with what was calculated before. */
export interface RememberingSources extends UsesSources {
  knex: Knex;
  /** Usage of a kind by dimension. */
  totals: DerivedFacts<Map<number, UsageTotal>>;
  /** Plugins with their repeat users. */
  habits: DerivedFacts<DietCandidate[]>;
  /** Who opened the pages of templates, by their full refs. */
  views: DerivedFacts<Map<string, PeopleSet>>;
}

/** Sources that remember what they calculate. */
export function remembering(sources: UsesSources): RememberingSources {
  const { knex } = sources;
  return {
    ...sources,
    totals: new DerivedFacts({ knex }),
    habits: new DerivedFacts({ knex }),
    views: new DerivedFacts({ knex }),
  };
}
