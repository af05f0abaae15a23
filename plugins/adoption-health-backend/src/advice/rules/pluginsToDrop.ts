import { AdviceRule } from '../Situation';

/**
 * Hardly anybody would miss some plugins. Facts: how many `plugins`, the first
 * to go as `plugin`, and the share that would stay `served`.
 * Source: metrics.md 2, "Plugin diet".
 */
export const pluginsToDrop: AdviceRule = ({ plugins }) => {
  const diet = plugins?.diet;
  if (!diet || diet.drop.length === 0 || diet.served.status !== 'ok') {
    return undefined;
  }
  return {
    rule: 'plugins-to-drop',
    facts: {
      plugins: diet.drop.length,
      plugin: diet.drop[0],
      served: diet.served.value,
    },
    people: 0,
    link: '/adoption-health/adoption',
  };
};
