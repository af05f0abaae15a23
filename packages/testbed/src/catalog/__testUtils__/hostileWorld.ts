import { Entity } from '@backstage/catalog-model';
import { group, user } from './descriptors';

/** The groups and people around the {@link hostileNearMisses}. */
export const hostileWorld: readonly Entity[] = [
  group('hm-sound'),
  user('hm-ines', { memberOf: ['hm-sound'] }),
  user('hm-olga', { memberOf: ['hm-sound'] }),

  // The only person is two groups further down.
  group('hm-outer'),
  group('hm-middle', { parent: 'hm-outer' }),
  group('hm-inner', {
    parent: 'hm-middle',
    annotations: { 'github.com/team-slug': 'korvale/hm-inner' },
  }),
  user('hm-only', { memberOf: ['hm-inner'] }),

  // The parent names its child, the child does not name its parent.
  group('hm-names-its-child', { children: ['hm-unaware-child'] }),
  group('hm-unaware-child'),
  user('hm-tove', { memberOf: ['hm-unaware-child'] }),

  // Two groups say that they are part of each other.
  group('hm-loop-a', { parent: 'hm-loop-b' }),
  group('hm-loop-b', { parent: 'hm-loop-a' }),
  user('hm-lasse', { memberOf: ['hm-loop-b'] }),

  // The group knows its member, the member does not say so.
  group('hm-lists-members', { members: ['hm-listed'] }),
  user('hm-listed'),

  group('HM-Caps'),
  user('HM-Vera', { memberOf: ['hm-caps'] }),

  group('hm-crew', { namespace: 'hm-abroad' }),
  user('hm-mate', { namespace: 'hm-abroad', memberOf: ['hm-crew'] }),

  // Used to be hm-before; everybody stayed.
  group('hm-after'),
  user('hm-runa', { memberOf: ['hm-after'] }),

  // Two of its three people left.
  group('hm-shrunk'),
  user('hm-stays', { memberOf: ['hm-shrunk'] }),

  // Everybody in it is left out of the population.
  group('hm-robots'),
  user('hm-robot', { memberOf: ['hm-robots'] }),
];

/** Who was in which group before, as lines of an import. */
export const hostilePast: readonly object[] = [
  ...membership('group:default/hm-before', ['user:default/hm-runa']),
  ...membership('group:default/hm-shrunk', [
    ...['user:default/hm-stays', 'user:default/hm-left-first'],
    'user:default/hm-left-then',
  ]),
  {
    type: 'population',
    id: 'hostile/population',
    day: '2025-11-10',
    userRefs: ['user:default/hm-maiden-name'],
  },
  {
    type: 'alias',
    id: 'hostile/alias',
    userRef: 'user:default/hm-runa',
    was: 'user:default/hm-maiden-name',
  },
];

function membership(ofGroup: string, userRefs: string[]): object[] {
  return [
    {
      type: 'membership',
      id: `hostile/${ofGroup}`,
      day: '2026-03-02',
      group: ofGroup,
      userRefs,
    },
  ];
}
