import { renderInTestApp } from '@backstage/frontend-test-utils';
import { ReactElement } from 'react';
import {
  AdoptionHealthApi,
  adoptionHealthApiRef,
  AdoptionHealthProviders,
} from '../api';
import { fakeAdoptionHealthApi } from './fakeAdoptionHealthApi';

/**
 * Renders a part of the suite in a test app of the new frontend system, with
 * answers of a portal in use unless overridden.
 */
export function renderWithApi(
  element: ReactElement,
  options: { api?: Partial<AdoptionHealthApi>; url?: string } = {},
) {
  const { api, url = '/' } = options;
  return renderInTestApp(
    <AdoptionHealthProviders>{element}</AdoptionHealthProviders>,
    {
      apis: [[adoptionHealthApiRef, fakeAdoptionHealthApi(api)]],
      initialRouteEntries: [url],
    },
  );
}
