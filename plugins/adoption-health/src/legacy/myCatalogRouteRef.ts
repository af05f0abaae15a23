import { createRouteRef } from '@backstage/core-plugin-api';

/** The page "My catalog" in the old frontend system. */
export const myCatalogRouteRef = createRouteRef({
  id: 'adoption-health-my-catalog',
});
