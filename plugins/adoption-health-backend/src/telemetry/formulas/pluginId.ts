const PLUGIN_ID = /^[A-Za-z0-9_.:@/-]{1,100}$/;

/** The plugin an event names; what is no plugin id becomes `other`. */
export function pluginIdOf(raw: unknown): string {
  return typeof raw === 'string' && PLUGIN_ID.test(raw) ? raw : 'other';
}
