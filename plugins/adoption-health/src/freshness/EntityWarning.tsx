import { CompoundEntityRef } from '@backstage/catalog-model';
import { EntityFreshness } from 'backstage-plugin-adoption-health-common';
import {
  useAttestEntity,
  useDisownEntity,
  useEntityFreshness,
  useSnoozeEntity,
} from '../api';
import { answerOf } from './Answer';
import { AttestedNote } from './AttestedNote';
import { cardContent } from './cardContent';
import { CheckFailedNote } from './CheckFailedNote';
import { isOrdinaryRefusal } from './isOrdinaryRefusal';
import { ReportsNote } from './ReportsNote';
import { SnoozedNote } from './SnoozedNote';
import { WarningCard } from './WarningCard';

/**
 * Says what is wrong with an entity and how to mend it. Draws nothing while it
 * loads, for an entity that is fresh, that is not checked, or whose freshness
 * the reader may not see.
 */
export function EntityWarning(props: {
  entity: CompoundEntityRef;
  /** What the descriptor says of its owner. */
  currentOwner?: string;
}) {
  const { entity, currentOwner } = props;
  const query = useEntityFreshness(entity);
  if (query.data) {
    return (
      <KnownWarning
        entity={entity}
        freshness={query.data}
        currentOwner={currentOwner}
      />
    );
  }
  if (query.error && !isOrdinaryRefusal(query.error)) {
    return (
      <CheckFailedNote isPending={query.isFetching} onRetry={query.refetch} />
    );
  }
  return null;
}

function KnownWarning(props: {
  entity: CompoundEntityRef;
  freshness: EntityFreshness;
  currentOwner?: string;
}) {
  const { entity, freshness, currentOwner } = props;
  const attest = useAttestEntity(entity);
  const disown = useDisownEntity(entity);
  const snooze = useSnoozeEntity(entity);
  const content = cardContent(freshness);
  switch (content.kind) {
    case 'warning':
      return (
        <WarningCard
          freshness={freshness}
          warning={content.warning}
          currentOwner={currentOwner}
          answers={{
            attest: answerOf(attest),
            attestedUntil: attest.data?.attestation?.validUntil,
            disown: answerOf(disown),
            snooze: answerOf(snooze),
          }}
        />
      );
    case 'snoozed':
      return <SnoozedNote until={content.until} snooze={answerOf(snooze)} />;
    case 'reports':
      return <ReportsNote freshness={freshness} />;
    default:
      return attest.isSuccess && freshness.attestation ? (
        <AttestedNote attestation={freshness.attestation} />
      ) : null;
  }
}
