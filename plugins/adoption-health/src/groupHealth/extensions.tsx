import { EntityContentBlueprint } from '@backstage/plugin-catalog-react/alpha';
import { groupHealthMessages } from './messages';

/** The Adoption Health tab on the pages of groups and systems. */
export const entityHealthContent = EntityContentBlueprint.make({
  params: {
    path: '/adoption-health',
    title: groupHealthMessages.title,
    filter: { kind: { $in: ['group', 'system'] } },
    loader: () =>
      import('./EntityAdoptionHealthContent').then(m => (
        <m.EntityAdoptionHealthContent />
      )),
  },
});
