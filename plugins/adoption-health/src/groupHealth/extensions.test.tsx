import { createExtensionTester } from '@backstage/frontend-test-utils';
import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { entityHealthContent } from './extensions';

describe('the tab', () => {
  it.each([
    ['Group', true],
    ['System', true],
    ['Component', false],
    ['User', false],
  ])('is there for a %s: %s', (kind, expected) => {
    const isThere = createExtensionTester(entityHealthContent).get(
      EntityContentBlueprint.dataRefs.filterFunction,
    );

    expect(
      isThere?.({
        apiVersion: 'backstage.io/v1alpha1',
        kind,
        metadata: { name: 'search' },
      }),
    ).toBe(expected);
  });
});
