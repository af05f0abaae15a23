import { GroupEntity } from '@backstage/catalog-model';
import { company } from '../declared/company';
import { DeclaredGroup } from '../declared/DeclaredGroup';

/**
 * The Group of a declared group. Children follow from the other side, and so
 * do members, unless the group itself lists them.
 */
export function groupEntity(group: DeclaredGroup): GroupEntity {
  const { name, namespace, title, description, type, parent, members } = group;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, ...(namespace && { namespace }), title, description },
    spec: {
      type,
      profile: { displayName: title, email: `${name}@${company.domain}` },
      ...(parent && { parent: namespace ? `group:default/${parent}` : parent }),
      children: [],
      ...(members && {
        members: members.map(member => `user:default/${member}`),
      }),
    },
  };
}
