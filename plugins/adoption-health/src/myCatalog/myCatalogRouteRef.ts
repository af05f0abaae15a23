import { createRouteRef } from '@backstage/frontend-plugin-api';

/** The page "My catalog". */
export const myCatalogRouteRef = createRouteRef();
