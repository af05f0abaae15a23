import {
  createExtensionTester,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { RouteRef } from '@backstage/frontend-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { screen } from '@testing-library/react';
import { fakeAdoptionHealthApi } from '../__testUtils__';
import { adoptionHealthApiRef } from '../api';
import { myCatalogWidget } from './extensions';
import { LinkedWidget } from './LinkedWidget';
import { myCatalogRouteRef } from './myCatalogRouteRef';

const show = (pages: Record<string, RouteRef> = {}) =>
  renderInTestApp(<LinkedWidget />, {
    apis: [[adoptionHealthApiRef, fakeAdoptionHealthApi()]],
    mountedRoutes: {
      '/catalog/:namespace/:kind/:name': entityRouteRef,
      ...pages,
    },
  });

describe('the widget on the home page', () => {
  it('has the name that a layout of the home page refers to', () => {
    expect(
      createExtensionTester(myCatalogWidget).get(homePageWidgetDataRef),
    ).toMatchObject({
      name: 'AdoptionHealthMyCatalog',
      title: 'My catalog',
    });
  });

  it('leads to the page, wherever that is', async () => {
    await show({ '/mine': myCatalogRouteRef });

    expect(
      await screen.findByRole('link', { name: 'All of mine' }),
    ).toHaveAttribute('href', '/mine');
  });

  it('leads nowhere in an app without the page', async () => {
    await show();

    expect(
      await screen.findByText(/entities of yours need care/),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'All of mine' })).toBeNull();
  });
});
