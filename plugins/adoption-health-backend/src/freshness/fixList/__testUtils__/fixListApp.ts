import { PermissionsService } from '@backstage/backend-plugin-api';
import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import {
  FixList,
  fixListSchema,
} from 'backstage-plugin-adoption-health-common';
import { Knex } from 'knex';
import request from 'supertest';
import { testApp } from '../../../__testUtils__/testApp';
import { CallerAccess } from '../../../access/CallerAccess';
import { component } from '../../__testUtils__/entities';
import { createFixListRouter } from '../router';
import { sourcesOf } from './storedPicture';

/** Who asks by default; a member of `team-a`. */
export const OTTO = 'user:default/otto';

/** What a policy says that shows people some entities only. */
export const conditional: PolicyDecision = {
  result: AuthorizeResult.CONDITIONAL,
  pluginId: 'catalog',
  resourceType: 'catalog-entity',
  conditions: {
    rule: 'IS_ENTITY_OWNER',
    resourceType: 'catalog-entity',
    params: {},
  },
};

/** The routes on a stored picture, as they are in a portal. */
export function fixListApp(
  knex: Knex,
  options: {
    /** About the permission to read freshness. */
    may?: AuthorizeResult.ALLOW | AuthorizeResult.DENY;
    /** About entities of the catalog. */
    inCatalog?: PolicyDecision;
    catalog?: ReturnType<typeof catalogServiceMock.mock>;
    /** Names of the components that the caller sees. */
    visible?: string[];
  } = {},
) {
  const { may = AuthorizeResult.ALLOW, visible = [] } = options;
  const { inCatalog = { result: AuthorizeResult.ALLOW } } = options;
  const permissions: PermissionsService = {
    authorize: async asked => asked.map(() => ({ result: may })),
    authorizeConditional: async asked => asked.map(() => inCatalog),
  };
  const entities = visible.map(name => component(name));
  return testApp(
    createFixListRouter({
      access: new CallerAccess({
        httpAuth: mockServices.httpAuth({
          pluginId: 'adoption-health',
          defaultCredentials: mockCredentials.none(),
        }),
        permissions,
        userInfo: mockServices.userInfo.mock({
          getUserInfo: async () => ({
            userEntityRef: OTTO,
            ownershipEntityRefs: [OTTO, 'group:default/Team-A'],
          }),
        }),
        admins: [],
        leaders: [],
      }),
      sources: sourcesOf(knex),
      visibility: {
        catalog: options.catalog ?? catalogServiceMock({ entities }),
        logger: mockServices.logger.mock(),
        permissions,
      },
    }),
  );
}

type App = ReturnType<typeof fixListApp>;

/** Asks the routes as Otto, or as somebody else. */
export function get(
  on: App,
  path: string,
  as = mockCredentials.user.header(OTTO),
) {
  return request(on).get(path).set('Authorization', as);
}

/** The names of listed entities, in their order. */
export function names(list: Pick<FixList, 'items'>): string[] {
  return list.items.map(item => item.ref.split('/')[1]);
}

/** The names on each page of a list; `between` runs after each page. */
export async function everyPage(
  on: App,
  options: { query: string; between?: () => Promise<void> },
): Promise<string[][]> {
  const { query, between } = options;
  const pages: string[][] = [];
  let cursor: string | undefined;
  do {
    const path = `/freshness/entities?${query}`;
    const { body } = await get(on, cursor ? `${path}&cursor=${cursor}` : path);
    const list = fixListSchema.parse(body);
    pages.push(names(list));
    cursor = list.nextCursor;
    await between?.();
  } while (cursor !== undefined && pages.length < 50);
  return pages;
}
