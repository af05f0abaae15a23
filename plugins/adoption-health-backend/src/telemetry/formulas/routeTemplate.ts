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
    return { route: ['', first, rest[0], ...parameters].join('/') };
  }
  return { route: rest.length === 0 ? `/${first}` : `/${first}/*` };
}

function entityPage(first: string, rest: string[]): RoutePlace {
  if (rest.length < 3) {
    return { route: rest.length === 0 ? `/${first}` : `/${first}/*` };
  }
  const [namespace, kind, name] = rest.map(part => part.toLowerCase());
  const template = `/${first}/:namespace/:kind/:name`;
  const route = rest.length === 3 ? template : `${template}/*`;
  return [namespace, kind, name].every(part => REF_PART.test(part))
    ? { route, entityRef: `${kind}:${namespace}/${name}` }
    : { route };
}
