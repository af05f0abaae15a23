import { DisownedEntity } from '../disownedEntity';
import {
  DISOWNED_A_DAY,
  disownedNotice,
  dueDisowned,
  ToldDisowned,
} from './disownedNotices';

const DAY = 20_780;
const admins = ['user:default/pat', 'group:default/platform'];
const disowned = (
  name: string,
  overrides: Partial<DisownedEntity> = {},
): DisownedEntity => ({
  ref: `component:default/${name}`,
  ownerRef: 'group:default/team-a',
  onDay: DAY,
  ...overrides,
});
const told = (name: string, overrides: Partial<ToldDisowned> = {}) => ({
  ref: `component:default/${name}`,
  onDay: DAY,
  toldDay: DAY - 1,
  ...overrides,
});
const due = (entities: DisownedEntity[], already: ToldDisowned[] = []) =>
  dueDisowned(entities, { day: DAY, told: already, admins }).map(
    entity => entity.ref.split('/')[1],
  );
const many = Array.from({ length: 40 }, (_, i) => disowned(`c${i + 10}`));

describe('dueDisowned', () => {
  it('has each entity once, the one disowned first at the top', () => {
    expect(
      due([disowned('b'), disowned('a'), disowned('old', { onDay: DAY - 3 })]),
    ).toEqual(['old', 'a', 'b']);
    expect(due([disowned('a'), disowned('b')], [told('a')])).toEqual(['b']);
  });

  it('has one again that was disowned again', () => {
    expect(due([disowned('a')], [told('a', { onDay: DAY - 40 })])).toEqual([
      'a',
    ]);
  });

  it('leaves most of many for the days to come', () => {
    expect(due(many)).toHaveLength(DISOWNED_A_DAY);
    const toldToday = ['x', 'y'].map(name => told(name, { toldDay: DAY }));
    expect(due(many, toldToday)).toHaveLength(DISOWNED_A_DAY - 2);
  });

  it('has nothing where there is nobody to be told', () => {
    const options = { day: DAY, told: [], admins: [] };
    expect(dueDisowned([disowned('a')], options)).toEqual([]);
  });
});

describe('disownedNotice', () => {
  it('goes to the platform team and to the suggested group', () => {
    const suggestedOwner = {
      ref: 'group:default/team-b',
      evidence: ['CODEOWNERS names team-b.', 'Team-b owns the system.'],
    };
    expect(
      disownedNotice(disowned('pay', { suggestedOwner }), admins),
    ).toMatchObject({
      recipients: [...admins, 'group:default/team-b'],
      title: 'pay in the catalog needs another owner',
      description:
        'group:default/team-a says that it is not theirs.\nIt could go to group:default/team-b: CODEOWNERS names team-b. Team-b owns the system.',
      link: '/catalog/default/component/pay',
      topic: 'disowned-entries',
    });
  });

  it('says so where no other owner suggests itself', () => {
    const { recipients, description } = disownedNotice(disowned('pay'), admins);
    expect(recipients).toEqual(admins);
    expect(description).toContain('Nothing in the catalog says whose');
  });

  it('names a group once that is the platform team as well', () => {
    const suggestedOwner = { ref: 'group:default/platform', evidence: [] };
    expect(
      disownedNotice(disowned('pay', { suggestedOwner }), admins).recipients,
    ).toEqual(admins);
  });
});
