import {
  mainPlugins,
  PortalPlugin,
  smallPlugins,
} from '../declared/portalPlugins';
import { draw, keyOf } from '../draw';
import { Random } from '../random';

const SALT = 91;

const plugins: readonly (PortalPlugin & { key: number })[] = [
  ...Object.values(mainPlugins),
  ...smallPlugins,
].map(plugin => ({ ...plugin, key: keyOf(plugin.id) }));

/** The plugins a person uses, always the same ones. */
export type Tastes = {
  pick: (random: Random) => PortalPlugin;
};

/** Draws which plugins a person ever uses. */
export function drawTastes(seed: number, key: number): Tastes {
  const liked = plugins.filter(
    plugin => draw(seed, key, plugin.key, SALT) < plugin.reach,
  );
  const total = liked.reduce((sum, { weight }) => sum + weight, 0);
  return {
    pick: random => {
      let at = random.next() * total;
      for (const plugin of liked) {
        at -= plugin.weight;
        if (at < 0) {
          return plugin;
        }
      }
      return liked[0];
    },
  };
}
