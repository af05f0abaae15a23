/** The id of the plugins card on the page. */
export const PLUGINS_ID = 'adoption-health-plugins';

/** Brings the plugins into view, to show what a team uses. */
export function revealPlugins(): void {
  const element = document.getElementById(PLUGINS_ID);
  element?.scrollIntoView?.({ block: 'nearest' });
}
