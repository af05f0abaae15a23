import { Entity } from '@backstage/catalog-model';
import {
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ReactElement } from 'react';
import { fakeAdoptionHealthApi } from '../__testUtils__';
import { adoptionHealthApiRef } from '../api';
import {
  EntityAdoptionHealthReportDialog,
  EntityAdoptionHealthWarning,
} from '../freshness';
import { EntityAdoptionHealthContent } from '../groupHealth';

const show = (element: ReactElement, kind: string) => {
  const entity: Entity = {
    apiVersion: 'backstage.io/v1alpha1',
    kind,
    metadata: { name: 'payments' },
  };
  return renderInTestApp(
    <TestApiProvider apis={[[adoptionHealthApiRef, fakeAdoptionHealthApi()]]}>
      <EntityProvider entity={entity}>{element}</EntityProvider>
    </TestApiProvider>,
    { mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef } },
  );
};

describe('on entity pages of the old frontend system', () => {
  it('the warning leads a reader to the report', async () => {
    await show(<EntityAdoptionHealthWarning />, 'Component');
    await userEvent.click(
      await screen.findByRole('button', { name: 'This is wrong' }),
    );

    expect(
      await screen.findByRole('radio', { name: 'It is out of date' }),
    ).toBeVisible();
  });

  it('the report opens by itself too', async () => {
    await show(
      <EntityAdoptionHealthReportDialog open onClose={() => {}} />,
      'Component',
    );

    expect(
      await screen.findByRole('dialog', {
        name: 'What is wrong with “payments”?',
      }),
    ).toBeVisible();
  });

  it.each([
    ['Group', 'payments owns 612 entities; 39 are stale'],
    ['System', '3 entities of payments need care'],
  ])('the tab of a %s says how things stand', async (kind, sentence) => {
    await show(<EntityAdoptionHealthContent />, kind);

    expect(
      await screen.findByRole('heading', { name: sentence }),
    ).toBeVisible();
  });
});
