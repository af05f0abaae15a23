import { component } from '../__testUtils__/entities';
import { contentHash } from './contentHash';
import { isBookkeeping, isMachineWritten } from './machineAnnotation';

describe('machineAnnotation', () => {
  it.each([
    ['backstage.io/managed-by-location', true, true],
    ['backstage.io/managed-by-origin-location', true, true],
    ['backstage.io/orphan', true, true],
    ['backstage.io/edit-url', false, true],
    ['backstage.io/view-url', false, true],
    ['backstage.io/source-location', false, true],
    ['github.com/project-slug', false, true],
    ['gitlab.com/project-slug', false, true],
    ['gitea.com/project-slug', false, true],
    ['bitbucket.org/project-slug', false, true],
    ['dev.azure.com/project-repo', false, true],
    ['backstage.io/techdocs-ref', false, false],
    ['pagerduty.com/service-id', false, false],
    ['', false, false],
  ])('%s: bookkeeping %p, machine-written %p', (key, bookkeeping, machine) => {
    expect(isBookkeeping(key)).toBe(bookkeeping);
    expect(isMachineWritten(key)).toBe(machine);
    const plain = contentHash(component('pay'));
    const annotated = component('pay', { annotations: { [key]: 'x' } });
    expect(contentHash(annotated) === plain).toBe(machine);
  });
});
