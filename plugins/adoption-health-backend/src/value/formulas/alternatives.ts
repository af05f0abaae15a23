import {
  Alternative,
  Alternatives,
} from 'backstage-plugin-adoption-health-common';
import {
  AlternativeData,
  alternativesData,
  boughtPortals,
  DisputedStatement,
  selfHostedBackstage,
} from '../alternativesData';
import { citedSources, SourceId, sources } from '../sources';
import { yearlyCost } from './yearlyCost';

interface Situation {
  engineers: number;
  /** Labels amounts, ISO 4217. */
  currency: string;
}

/**
 * What each way to get a portal costs a year for `engineers` people, and what
 * it takes, each with who says so. Rows keep their order whatever they cost.
 * Source: metrics.md 5, "Alternatives".
 */
export function alternatives(situation: Situation): Alternatives {
  return {
    ...situation,
    rows: alternativesData.map(data => alternative(data, situation)),
    sources: citedSources(alternativesData.flatMap(citedBy)),
  };
}

/** The self-hosted portal beside those one can buy. */
export function hostOrBuy(situation: Situation): Omit<Alternatives, 'rows'> & {
  selfHosted: Alternative;
  bought: Alternative[];
} {
  return {
    ...situation,
    selfHosted: alternative(selfHostedBackstage, situation),
    bought: boughtPortals.map(data => alternative(data, situation)),
    sources: citedSources(
      [selfHostedBackstage, ...boughtPortals].flatMap(citedBy),
    ),
  };
}

function alternative(
  { price, ...said }: AlternativeData,
  situation: Situation,
): Alternative {
  return {
    ...said,
    ...yearlyCost(price, situation),
    year: sources[said.source].year,
  };
}

function citedBy(data: AlternativeData): SourceId[] {
  const statements: Array<Partial<DisputedStatement> | undefined> = [
    data,
    data.timeToValue,
    data.engineersNeeded,
    data.skills,
    data.customisation,
    data.typicalAdoption,
  ];
  return statements
    .flatMap(said => [said, ...(said?.otherSources ?? [])])
    .flatMap(said => said?.source ?? []);
}
