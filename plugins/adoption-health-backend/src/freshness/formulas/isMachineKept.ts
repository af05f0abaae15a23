import { ANNOTATION_ORIGIN_LOCATION, Entity } from '@backstage/catalog-model';

/**
 * Whether a trusted provider keeps an entity up to date, so that each sweep
 * verifies it. Source: metrics.md 3, "Changed".
 *
 * @param trustedProviders - beginnings of the origin location
 */
export function isMachineKept(
  entity: Entity,
  trustedProviders: readonly string[],
): boolean {
  const origin = entity.metadata.annotations?.[ANNOTATION_ORIGIN_LOCATION];
  return (
    origin !== undefined &&
    trustedProviders.some(beginning => origin.startsWith(beginning))
  );
}
