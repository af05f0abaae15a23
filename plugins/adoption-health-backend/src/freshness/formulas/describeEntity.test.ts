import { component } from '../__testUtils__/entities';
import { describeEntity } from './describeEntity';

const steward = (written: string) =>
  describeEntity(
    component('pay', { annotations: { 'adoption-health/steward': written } }),
  ).stewardRef;

describe('describeEntity', () => {
  it('reads what lists show', () => {
    const entity = component('pay', {
      spec: { type: 'service', lifecycle: 'production', system: 'shop' },
    });
    entity.metadata.title = 'Pay';
    expect(describeEntity(entity)).toEqual({
      ...{ title: 'Pay', type: 'service', lifecycle: 'production' },
      systemRef: 'system:default/shop',
    });
  });

  it('leaves out what is not there, blank or no text', () => {
    const entity = component('pay', {
      spec: { type: 7, lifecycle: ' ', system: ['shop'] },
    });
    expect(
      Object.values(describeEntity(entity)).filter(one => one !== undefined),
    ).toEqual([]);
  });

  it('believes the relations of the catalog about its system', () => {
    const entity = component('pay', { spec: { system: 'shop' } });
    entity.relations = [
      { type: 'partOf', targetRef: 'component:default/big' },
      { type: 'partOf', targetRef: 'system:Other/Shop' },
    ];
    expect(describeEntity(entity).systemRef).toBe('system:other/shop');
  });

  it.each([
    ['ada', 'user:default/ada'],
    [' User:Default/Ada ', 'user:default/ada'],
    ['people/ada', 'user:people/ada'],
  ])('takes %j for a steward', (written, ref) => {
    expect(steward(written)).toBe(ref);
  });

  it.each(['', 'group:default/team-a', 'a b:c:d', ':'])(
    'does not take %j for a steward',
    written => {
      expect(steward(written)).toBeUndefined();
    },
  );

  it.each([
    ['template:default/service', 'template:default/service'],
    [' Golden ', 'template:default/golden'],
    ['component:default/service', undefined],
    ['a b:c:d', undefined],
  ])('takes %j for a template: %j', (written, ref) => {
    const annotations = { 'backstage.io/source-template': written };
    const entity = component('pay', { annotations });
    expect(describeEntity(entity).templateRef).toBe(ref);
  });
});
