import { component } from '../__testUtils__/entities';
import { isMachineKept } from './isMachineKept';

const from = (origin: string) =>
  component('pay', {
    annotations: { 'backstage.io/managed-by-origin-location': origin },
  });

describe('isMachineKept', () => {
  it.each([
    ['an entity of a trusted provider', from('msgraph:default/x'), true],
    ['an entity of another provider', from('url:https://msgraph:1'), false],
    ['an entity from nowhere', component('pay'), false],
  ])('judges %s', (_, entity, expected) => {
    expect(isMachineKept(entity, ['aws:', 'msgraph:'])).toBe(expected);
  });

  it('trusts nobody by default', () => {
    expect(isMachineKept(from('msgraph:default/x'), [])).toBe(false);
  });
});
