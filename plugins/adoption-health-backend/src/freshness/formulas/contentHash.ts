import { hash } from 'node:crypto';
import { DEFAULT_NAMESPACE, Entity } from '@backstage/catalog-model';
import { JsonObject } from '@backstage/types';
import { canonicalJson } from './canonicalJson';
import { isMachineWritten } from './machineAnnotation';

/** Rises with the fields below, so that a new hash is not taken for a change. */
const VERSION = '1';

/**
 * A hash over what the owner of an entity controls. What the catalog and its
 * processors write (uid, etag, relations, status, locations) is left out.
 * Source: metrics.md 3, "Changed".
 */
export function contentHash(entity: Entity): string {
  const { apiVersion, kind, metadata, spec } = entity;
  const content: JsonObject = {
    apiVersion,
    kind,
    name: metadata.name,
    namespace: metadata.namespace ?? DEFAULT_NAMESPACE,
    title: metadata.title,
    description: metadata.description,
    labels: metadata.labels,
    tags: metadata.tags,
    links: metadata.links,
    annotations: ownAnnotations(metadata.annotations),
    spec,
  };
  return `${VERSION}:${hash('sha256', canonicalJson(content))}`;
}

/** Whether two hashes were made alike and can say that something changed. */
export function areComparable(before: string, after: string): boolean {
  return versionOf(before) === versionOf(after);
}

function versionOf(content: string): string {
  return content.slice(0, content.indexOf(':'));
}

function ownAnnotations(
  annotations: Record<string, string> | undefined,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations ?? {}).filter(([key]) => !isMachineWritten(key)),
  );
}
