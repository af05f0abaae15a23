import { Entity } from '@backstage/catalog-model';
import { InputError, NotFoundError } from '@backstage/errors';
import { AuthResolverContext } from '@backstage/plugin-auth-node';

/** The person a demo sign-in asks for: the name of a User in the catalog. */
export type DemoUser = { name: string };

/** Request header that names the person, e.g. `x-demo-user: ada`. */
export const DEMO_USER_HEADER = 'x-demo-user';

// The catalog's own rule for entity names.
const ENTITY_NAME = /^[a-z0-9]+(?:[-_.][a-z0-9]+)*$/i;
const ENTITY_NAME_MAX_LENGTH = 63;

/**
 * Reads the header's value.
 *
 * @throws InputError when it is missing or cannot be the name of a User.
 */
export function parseDemoUser(header: string | undefined): DemoUser {
  if (!header) {
    throw new InputError(
      `The header ${DEMO_USER_HEADER} is missing. It names the person to sign in as, e.g. "ada".`,
    );
  }
  if (header.length > ENTITY_NAME_MAX_LENGTH || !ENTITY_NAME.test(header)) {
    throw new InputError(
      `The header ${DEMO_USER_HEADER} must hold the name of one User of the catalog, e.g. "ada".`,
    );
  }
  return { name: header };
}

/** The catalog reference of a demo person: always in the default namespace. */
export function demoUserRef({ name }: DemoUser): string {
  return `user:default/${name.toLocaleLowerCase('en-US')}`;
}

/**
 * Looks the person up in the catalog.
 *
 * @throws NotFoundError when no such User is there.
 */
export async function findDemoUser(
  user: DemoUser,
  context: Pick<AuthResolverContext, 'findCatalogUser'>,
): Promise<Entity> {
  const entityRef = demoUserRef(user);
  try {
    const { entity } = await context.findCatalogUser({ entityRef });
    return entity;
  } catch (error) {
    if (error instanceof Error && error.name === 'NotFoundError') {
      throw new NotFoundError(
        `There is no ${entityRef} in the catalog. Right after the first start the catalog may still be reading its files.`,
      );
    }
    throw error;
  }
}
