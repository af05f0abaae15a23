import { Entity } from '@backstage/catalog-model';
import {
  DayNumber,
  EntityEvidence,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import { CheckSettings } from '../CheckSettings';
import { entityEvidence } from '../formulas/entityEvidence';
import { ExaminedEntity, examineEntity } from '../formulas/examineEntity';
import { Attestation } from '../formulas/freshnessOf';
import { isBaseline } from '../formulas/isBaseline';
import { observeEntity } from '../formulas/observeEntity';
import { RuleInForce } from '../formulas/rulesInForce';
import { refOf } from '../formulas/refOf';
import { sourceUrl } from '../formulas/sourceUrl';
import { suggestedOwner } from '../formulas/suggestedOwner';
import { SweepHistory } from '../formulas/sweepHistory';
import { withToldHistory } from '../formulas/withToldHistory';
import { getDisownedAmong } from '../ownerLoop/read/getDisownedAmong';
import { OwnerWatch } from '../OwnerWatch';
import { getAttestations } from '../read/getAttestations';
import { getKnownEntities } from '../read/getKnownEntities';
import { getOwnersOf } from '../read/getOwnersOf';
import { getReports } from '../read/getReports';
import { getToldEntities } from '../read/getToldEntities';
import { TargetWatch } from '../TargetWatch';
import { consultSources, SourceConsultation } from './consultSources';

/** What a sweep looks at its entities with. */
export interface Examination {
  knex: Knex;
  rules: readonly RuleInForce[];
  settings: Omit<CheckSettings, 'severities'>;
  history: SweepHistory;
  startedMs: number;
  startDay: DayNumber;
  reportingDay: ReportingDay;
  owners: OwnerWatch;
  targets: TargetWatch;
  consultation: SourceConsultation;
}

/** An entity with what its examination came from. */
interface Case {
  examined: ExaminedEntity;
  evidence: EntityEvidence;
  attestations: readonly Attestation[];
}

/** Gathers what is known about a page of entities, and examines them. */
export async function examinePage(
  examination: Examination,
  entities: Entity[],
): Promise<ExaminedEntity[]> {
  const { knex, owners, targets, startDay: day } = examination;
  const refs = entities.map(refOf);
  // Before the targets: of owners that it finds they need not ask again.
  await owners.look(entities);
  const [sources, absentTargets, seen, told, reports, attested] =
    await Promise.all([
      consultSources(knex, { ...examination.consultation, entities }),
      targets.look(entities),
      getKnownEntities(knex, refs),
      getToldEntities(knex, refs),
      getReports(knex, refs),
      getAttestations(knex, { refs, day }),
    ]);

  const cases = entities.map((entity, index): Case => {
    const ref = refs[index];
    const attestations = attested.get(ref) ?? [];
    const baseline = isBaseline(examination.history, {
      kind: entity.kind,
      nowMs: examination.startedMs,
    });
    const observed = observeEntity(entity, {
      ...{ day, baseline, limits: examination.settings.limits },
      known: withToldHistory(seen.get(ref), told.get(ref)),
    });
    const evidence = entityEvidence(entity, {
      ...{ ...examination, observed, day, groups: owners.groups },
      facts: {
        ...{ absentTargets, attestations },
        owners: owners.evidenceFor(entity),
        source: sources.get(sourceUrl(entity) ?? ''),
        reports: reports.get(ref) ?? [],
      },
    });
    const { rules } = examination;
    const examined = examineEntity(entity, {
      ...{ observed, evidence, rules, attestations, day },
    });
    return { examined: withSteward(examined, owners), evidence, attestations };
  });
  return withSuggestions(examination, cases);
}

/** A steward who is not in the catalog is none. */
function withSteward(
  examined: ExaminedEntity,
  owners: OwnerWatch,
): ExaminedEntity {
  const { stewardRef } = examined;
  const isSomebody = stewardRef !== undefined && owners.isPresent(stewardRef);
  return isSomebody ? examined : { ...examined, stewardRef: undefined };
}

/**
 * Suggests an owner where something is wrong with the one it has, or where
 * that one said "not mine".
 */
async function withSuggestions(
  { knex, owners }: Examination,
  cases: readonly Case[],
): Promise<ExaminedEntity[]> {
  const disowned = await getDisownedAmong(
    knex,
    cases.map(({ examined }) => examined.ref),
  );
  const open = new Set(
    cases.filter(
      ({ examined }) => hasOwnerFinding(examined) || disowned.has(examined.ref),
    ),
  );
  const ownersOfSystems = await getOwnersOf(
    knex,
    [...open].flatMap(({ examined }) => examined.systemRef ?? []),
  );
  return cases.map(one => {
    const { examined, evidence, attestations } = one;
    if (!open.has(one)) {
      return examined;
    }
    const isAble = (ref: string) => owners.isAbleGroup(ref);
    const systemOwner = ownersOfSystems.get(examined.systemRef ?? '');
    const suggestion = suggestedOwner({
      owners: evidence.owners.map(owner => owner.ref),
      sourceGroups: evidence.sourceGroups?.filter(({ ref }) => isAble(ref)),
      systemOwner: systemOwner && isAble(systemOwner) ? systemOwner : undefined,
      attestedBy: attestations
        .flatMap(({ personId }) => owners.groupsOf(personId))
        .filter(isAble),
    });
    return { ...examined, suggestion };
  });
}

function hasOwnerFinding({ findings }: ExaminedEntity): boolean {
  return findings.some(({ rule }) => rule.startsWith('owner-'));
}
