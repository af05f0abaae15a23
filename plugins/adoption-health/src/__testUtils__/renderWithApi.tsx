import { renderInTestApp } from '@backstage/frontend-test-utils';
import { Entity } from '@backstage/catalog-model';
import { catalogApiRef, entityRouteRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ReactElement } from 'react';
import {
  AdoptionHealthApi,
  adoptionHealthApiRef,
  AdoptionHealthProviders,
} from '../api';
import { fakeAdoptionHealthApi } from './fakeAdoptionHealthApi';

/**
 * Renders a part of the suite in a test app of the new frontend system, with
 * answers of a portal in use unless overridden, and with entity pages to link.
 * Without entities it has no catalog, and so nothing to choose a group from.
 */
export function renderWithApi(
  element: ReactElement,
  options: {
    api?: Partial<AdoptionHealthApi>;
    url?: string;
    entities?: Entity[];
  } = {},
) {
  const { api, url = '/', entities } = options;
  return renderInTestApp(
    <AdoptionHealthProviders>{element}</AdoptionHealthProviders>,
    {
      apis: [
        [adoptionHealthApiRef, fakeAdoptionHealthApi(api)],
        ...(entities
          ? [[catalogApiRef, catalogApiMock({ entities })] as const]
          : []),
      ],
      initialRouteEntries: [url],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
}
