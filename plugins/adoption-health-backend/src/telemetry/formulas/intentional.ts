const PASSIVE_ACTIONS = new Set(['signIn', 'signOut', 'not-found']);
const OWN_PLUGIN = 'adoption-health';

/**
 * Whether an event makes its person active: not signing in or out, not a
 * missing page, nothing internal to the framework, and nothing on our own
 * pages. Source: metrics.md 1.3.
 */
export function isIntentional(event: {
  action: string;
  pluginId: string;
  route?: string;
}): boolean {
  const { action, pluginId, route } = event;
  const ownPage =
    pluginId === OWN_PLUGIN || route?.startsWith(`/${OWN_PLUGIN}`) === true;
  return !PASSIVE_ACTIONS.has(action) && !action.startsWith('_') && !ownPage;
}
