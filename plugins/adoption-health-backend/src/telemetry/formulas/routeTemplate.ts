/** What a path says once everything about one thing or person is gone. */
export interface RoutePlace {
  /** E.g. `/catalog/:namespace/:kind/:name`. */
  route: string;
  /** The entity the page is about, as a full lower-case ref. */
  entityRef?: string;
}

const WORD = /^[a-z][a-z-]{0,29}$/;
const REF_PART = /^[a-z0-9]([a-z0-9_.-]{0,61}[a-z0-9])?$/;
const ENTITY_PAGES = new Set(['catalog', 'docs']);

const TEMPLATE_PAGE = '/create/templates/:namespace/:templateName';

/** Pages below a plugin's first, and what may follow them in the path. */
const SUB_PAGES = new Map<string, string[]>([
  ['create/templates', [':namespace', ':templateName']],
  ['create/tasks', [':taskId']],
  ['create/actions', []],
  ['create/edit', []],
  ['create/templating-extensions', []],
  ['settings/general', []],
  ['settings/auth-providers', []],
  ['settings/feature-flags', []],
]);

/**
 * The route template of a path. Query and hash, ids, names, addresses and
 * tokens do not survive: of an unknown page only its first segment is kept,
 * and that only where it is a plain word.
 */
export function routePlace(subject: string): RoutePlace {
  const path = subject.split(/[?#]/, 1)[0];
  const [first, ...rest] = path.split('/').filter(Boolean);
  if (first === undefined) {
    return { route: '/' };
  }
  if (!WORD.test(first)) {
    return { route: '/*' };
  }
  if (ENTITY_PAGES.has(first)) {
    return entityPage(first, rest);
  }
  const parameters = SUB_PAGES.get(`${first}/${rest[0]}`);
  if (parameters && rest.length === 1) {
    return { route: `/${first}/${rest[0]}` };
  }
  if (parameters && rest.length === parameters.length + 1) {
    const route = ['', first, rest[0], ...parameters].join('/');
    return route === TEMPLATE_PAGE
      ? { route, entityRef: entityRefOf('template', rest[1], rest[2]) }
      : { route };
  }
  return { route: rest.length === 0 ? `/${first}` : `/${first}/*` };
}

function entityPage(first: string, rest: string[]): RoutePlace {
  if (rest.length < 3) {
    return { route: rest.length === 0 ? `/${first}` : `/${first}/*` };
  }
  const [namespace, kind, name] = rest;
  const template = `/${first}/:namespace/:kind/:name`;
  return {
    route: rest.length === 3 ? template : `${template}/*`,
    entityRef: entityRefOf(kind, namespace, name),
  };
}

/** A full lower-case ref; undefined where a part could not be of one. */
function entityRefOf(
  ...parts: [kind: string, namespace: string, name: string]
): string | undefined {
  const [kind, namespace, name] = parts.map(part => part.toLowerCase());
  return [kind, namespace, name].every(part => REF_PART.test(part))
    ? `${kind}:${namespace}/${name}`
    : undefined;
}
