import { GroupEntity } from '@backstage/catalog-model';
import { company } from '../declared/company';
import { DeclaredGroup } from '../declared/groups';

/** The Group of a declared group. Members and children follow from the other side. */
export function groupEntity(group: DeclaredGroup): GroupEntity {
  const { name, title, description, type, parent } = group;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name, title, description },
    spec: {
      type,
      profile: { displayName: title, email: `${name}@${company.domain}` },
      ...(parent && { parent }),
      children: [],
    },
  };
}
