import { Entity } from '@backstage/catalog-model';
import { createExtensionTester } from '@backstage/frontend-test-utils';
import { EntityProvider } from '@backstage/plugin-catalog-react';
import {
  EntityContextMenuItemBlueprint,
  EntityContextMenuItemData,
} from '@backstage/plugin-catalog-react/alpha';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { buildEntityFreshness, renderWithApi } from '../../__testUtils__';
import { entityReportMenuItem } from './extensions';

const { dataRefs } = EntityContextMenuItemBlueprint;

const entityOf = (kind: string): Entity => ({
  apiVersion: 'backstage.io/v1alpha1',
  kind,
  metadata: { name: 'payments' },
});

function Item(props: { data: EntityContextMenuItemData }) {
  const { title, onClick } = props.data.useProps();
  return <button onClick={() => onClick?.()}>{title}</button>;
}

describe('the context menu item', () => {
  it.each([
    ['Component', true],
    ['System', true],
    ['Group', false],
    ['User', false],
    ['Location', false],
  ])('is there for a %s: %s', (kind, expected) => {
    const isThere = createExtensionTester(entityReportMenuItem).get(
      dataRefs.filterFunction,
    );

    expect(isThere?.(entityOf(kind))).toBe(expected);
  });

  it('opens the report of a page that nobody warned about', async () => {
    const data = createExtensionTester(entityReportMenuItem).get(dataRefs.data);
    await renderWithApi(
      <EntityProvider entity={entityOf('Component')}>
        <Item data={data} />
      </EntityProvider>,
      {
        api: {
          getEntityFreshness: async () =>
            buildEntityFreshness({ state: 'fresh', findings: [] }),
        },
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: 'Something wrong here?' }),
    );

    expect(
      await screen.findByRole('radio', { name: 'It is out of date' }),
    ).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
