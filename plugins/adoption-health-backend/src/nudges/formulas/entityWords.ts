import { parseEntityRef } from '@backstage/catalog-model';

/** Where a portal shows an entity, unless it moved its catalog. */
export function entityLink(ref: string): string {
  const { kind, namespace, name } = parseEntityRef(ref);
  return `/catalog/${[namespace, kind, name].map(encodeURIComponent).join('/')}`;
}

/** What to call an entity: its title, else its name. */
export function entityTitle(entity: { ref: string; title?: string }): string {
  return shortened(entity.title ?? parseEntityRef(entity.ref).name, 100);
}

/** Text in one line, of at most `length` characters. */
export function shortened(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length <= length
    ? line
    : `${characters.slice(0, length - 1).join('')}…`;
}
