import { ANNOTATION_EDIT_URL, Entity } from '@backstage/catalog-model';

/** Where the descriptor can be edited; undefined unless it is http(s). */
export function editUrl(entity: Entity): string | undefined {
  const text = entity.metadata.annotations?.[ANNOTATION_EDIT_URL];
  if (text === undefined || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  return ['http:', 'https:'].includes(url.protocol) ? url.href : undefined;
}
