/**
 * Whether a person got something out of the portal by this event: the page of
 * an entity other than themselves, a page of documentation, or a search result
 * that was opened. Source: metrics.md 2, activated.
 */
export function isValueEvent(event: {
  action: string;
  route?: string;
  entityRef?: string;
}): boolean {
  const { action, route, entityRef } = event;
  if (action === 'discover') {
    return true;
  }
  return (
    action === 'navigate' &&
    /^\/(catalog|docs)\/:namespace\//.test(route ?? '') &&
    entityRef !== 'user:own'
  );
}
