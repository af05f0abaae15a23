import {
  ANNOTATION_LOCATION,
  ANNOTATION_SOURCE_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { oncePer } from '../../platform/oncePer';

/** More than any host serves; Postgres indexes no text that is much longer. */
const LONGEST = 2000;

/**
 * Where the source of an entity is: its source location, or where there is none
 * its managed-by location. Undefined unless that is an http(s) URL.
 */
export const sourceUrl: (entity: Entity) => string | undefined = oncePer(
  ({ metadata: { annotations = {} } }) =>
    webUrl(
      annotations[ANNOTATION_SOURCE_LOCATION] ??
        annotations[ANNOTATION_LOCATION],
    ),
);

/** Where the source and the descriptor of an entity are, as http(s) URLs. */
export function sourceUrls({ metadata }: Entity): string[] {
  const annotations = metadata.annotations ?? {};
  return [ANNOTATION_SOURCE_LOCATION, ANNOTATION_LOCATION].flatMap(
    name => webUrl(annotations[name]) ?? [],
  );
}

function webUrl(location: string | undefined): string | undefined {
  const [, target = ''] = /^url:(.*)$/s.exec(location ?? '') ?? [];
  if (!URL.canParse(target)) {
    return undefined;
  }
  const url = new URL(target);
  // What is said about an entity goes out to readers, and to the host.
  url.username = '';
  url.password = '';
  const isWeb = ['http:', 'https:'].includes(url.protocol);
  return isWeb && url.href.length <= LONGEST ? url.href : undefined;
}
