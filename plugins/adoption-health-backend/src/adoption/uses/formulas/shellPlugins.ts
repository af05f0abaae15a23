/** The home page: to arrive there is no choice, to click there is one. */
export const HOME_PLUGIN = 'home';

/**
 * What is part of every portal, so that nobody chose it: the frames of both
 * frontend systems, our own plugin, settings, and what names no plugin.
 */
const shellPlugins: ReadonlySet<string> = new Set([
  'app',
  'root',
  'adoption-health',
  'user-settings',
  'other',
]);

/** Whether a plugin is no candidate of the diet. Source: metrics.md 2. */
export function isShellPlugin(pluginId: string): boolean {
  return shellPlugins.has(pluginId);
}
