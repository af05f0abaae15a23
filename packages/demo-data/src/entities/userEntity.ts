import { UserEntity } from '@backstage/catalog-model';
import { company } from '../declared/company';
import { Person } from './people';

/** The User of somebody who works at the company. */
export function userEntity(person: Person): UserEntity {
  const { name, displayName, description, group } = person;
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'User',
    metadata: {
      name,
      title: displayName,
      ...(description && { description }),
    },
    spec: {
      profile: { displayName, email: `${name}@${company.domain}` },
      memberOf: [group],
    },
  };
}
