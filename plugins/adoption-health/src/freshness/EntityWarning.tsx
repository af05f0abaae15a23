import { CompoundEntityRef } from '@backstage/catalog-model';
import { useAttestEntity, useEntityFreshness } from '../api';
import { AttestedNote } from './AttestedNote';
import { CheckFailedNote } from './CheckFailedNote';
import { openWarning } from './openWarning';
import { isOrdinaryRefusal } from './isOrdinaryRefusal';
import { WarningCard } from './WarningCard';

/**
 * Says what is wrong with an entity and how to mend it. Draws nothing while it
 * loads, for an entity that is fresh, that is not checked, or whose freshness
 * the reader may not see.
 */
export function EntityWarning(props: { entity: CompoundEntityRef }) {
  const { entity } = props;
  const query = useEntityFreshness(entity);
  const attest = useAttestEntity(entity);

  if (query.data) {
    const warning = openWarning(query.data);
    if (warning) {
      return (
        <WarningCard
          freshness={query.data}
          warning={warning}
          attest={{
            isPending: attest.isPending,
            error: attest.error ?? undefined,
            doneUntil: attest.data?.attestation?.validUntil,
            start: () => attest.mutate(),
          }}
        />
      );
    }
    const { attestation } = query.data;
    return attest.isSuccess && attestation ? (
      <AttestedNote attestation={attestation} />
    ) : null;
  }
  if (query.error && !isOrdinaryRefusal(query.error)) {
    return (
      <CheckFailedNote isPending={query.isFetching} onRetry={query.refetch} />
    );
  }
  return null;
}
