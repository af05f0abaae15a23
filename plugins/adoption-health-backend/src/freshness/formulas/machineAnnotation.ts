import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
} from '@backstage/catalog-model';

const MANAGED_BY = 'backstage.io/managed-by-';
const ORPHAN = 'backstage.io/orphan';
/** Some of these can be written by hand too, but rarely are. */
const DERIVED: ReadonlySet<string> = new Set([
  ANNOTATION_EDIT_URL,
  ANNOTATION_SOURCE_LOCATION,
  ANNOTATION_VIEW_URL,
  'bitbucket.org/project-slug',
  'dev.azure.com/project-repo',
  'github.com/project-slug',
  'gitea.com/project-slug',
  'gitlab.com/project-slug',
]);

/**
 * Whether the catalog keeps its own books in an annotation: where an entity
 * came from, and whether it still does. No owner has a say in it.
 */
export function isBookkeeping(annotation: string): boolean {
  return annotation === ORPHAN || annotation.startsWith(MANAGED_BY);
}

/** Whether processors of the catalog fill an annotation in. */
export function isMachineWritten(annotation: string): boolean {
  return isBookkeeping(annotation) || DERIVED.has(annotation);
}
