import { componentName, groupRef } from '../../data/company';

/** A GET as it is asked. */
export interface Question {
  /** The path as it is declared, and what makes this asking of it special. */
  name: string;
  /** Path and query below the plugin's URL. */
  path: string;
}

/** Questions that one path stands for; others are asked once. */
const variants: Record<string, string[]> = {
  '/adoption/summary': ['', `group=${groupRef(0)}`],
  '/adoption/series': [
    'metric=dau',
    'metric=wau',
    'metric=mau',
    'metric=adoptionRate',
    `metric=adoptionRate&group=${groupRef(0)}`,
    'metric=newPeople',
    'metric=retained',
    'metric=resurrected',
    'metric=dormant',
  ],
  '/brief': ['', 'format=markdown', 'format=csv'],
};

/** What stands in for the parameters of paths. */
const parameters: Record<string, string> = {
  kind: 'component',
  namespace: 'default',
  name: componentName(1),
};

/** The questions of a path for the days of a window. */
export function askedQuestions(
  route: string,
  window: { from: string; to: string },
): Question[] {
  const path = route.replace(/:(\w+)/g, (_all, name: string) => {
    const value = parameters[name];
    if (value === undefined) {
      throw new Error(`What stands in for ${name} of ${route}?`);
    }
    return value;
  });
  return (variants[route] ?? ['']).map(variant => {
    const query = [`from=${window.from}`, `to=${window.to}`, variant];
    return {
      name: [`GET ${route}`, variant].filter(Boolean).join(' '),
      path: `${path}?${query.filter(Boolean).join('&')}`,
    };
  });
}
