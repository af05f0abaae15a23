import { acceptEvent } from './acceptEvent';

const receivedMs = Date.parse('2026-11-20T12:00:00Z');
const sender = { userRef: 'user:default/ada', receivedMs, skewMs: 0 };
const navigate = (overrides: object = {}) => ({
  at: '2026-11-20T11:59:00.000Z',
  action: 'navigate',
  subject: '/catalog/default/component/pay?x=1',
  attributes: {},
  context: { pluginId: 'catalog', extensionId: 'page:catalog/entity' },
  ...overrides,
});
const nested = (depth: number): object =>
  depth === 0 ? {} : { inner: nested(depth - 1) };

describe('acceptEvent', () => {
  it('scrubs a page view to its template and entity', () => {
    expect(acceptEvent(navigate(), sender)).toEqual({
      event: {
        atMs: receivedMs - 60_000,
        action: 'navigate',
        pluginId: 'catalog',
        route: '/catalog/:namespace/:kind/:name',
        entityRef: 'component:default/pay',
        value: undefined,
        intentional: true,
        valueEvent: true,
        search: undefined,
      },
    });
  });

  it.each([
    ['null', null, 'malformed'],
    ['a list', [], 'malformed'],
    ['text', 'x', 'malformed'],
    ['an unknown type', navigate({ type: 'row' }), 'malformed'],
    ['no action', navigate({ action: undefined }), 'malformed'],
    ['an empty action', navigate({ action: '' }), 'malformed'],
    ['a subject that is no text', navigate({ subject: 7 }), 'malformed'],
    ['a context that is a list', navigate({ context: [] }), 'malformed'],
    ['NUL in text', navigate({ action: 'a\0b' }), 'nul_character'],
    [
      'NUL in an attribute',
      navigate({ attributes: { a: 'x\0' } }),
      'nul_character',
    ],
    ['a lone surrogate', navigate({ subject: '/\ud800' }), 'lone_surrogate'],
    [
      '201 characters of action',
      navigate({ action: 'a'.repeat(201) }),
      'action_too_long',
    ],
    [
      'a long subject',
      navigate({ subject: 'a'.repeat(4097) }),
      'subject_too_long',
    ],
    [
      'a long attribute',
      navigate({ attributes: { a: 'x'.repeat(4097) } }),
      'attribute_too_long',
    ],
    [
      '51 attributes',
      navigate({
        attributes: Object.fromEntries(
          Array.from({ length: 51 }, (_, i) => [`k${i}`, 1]),
        ),
      }),
      'too_many_attributes',
    ],
    ['deep attributes', navigate({ attributes: { a: nested(6) } }), 'too_deep'],
    ['attributes that are a list', navigate({ attributes: [1] }), 'malformed'],
    [
      '__proto__',
      JSON.parse(
        '{"at":"2026-11-20T11:59:00Z","action":"click","attributes":{"__proto__":1}}',
      ),
      'forbidden_key',
    ],
    [
      'constructor inside',
      navigate({ attributes: { a: { constructor: 1 } } }),
      'forbidden_key',
    ],
    [
      'an infinite value',
      JSON.parse(
        '{"at":"2026-11-20T11:59:00Z","action":"click","value":1e999}',
      ),
      'bad_value',
    ],
    ['a value beyond 2^53', navigate({ value: 2 ** 54 }), 'bad_value'],
    ['a value that is text', navigate({ value: '1' }), 'bad_value'],
    ['"now"', navigate({ at: 'now' }), 'bad_time'],
    ['"infinity"', navigate({ at: 'infinity' }), 'bad_time'],
    ['30 February', navigate({ at: '2026-02-30T10:00:00Z' }), 'bad_time'],
    ['no zone', navigate({ at: '2026-11-20T11:59:00' }), 'bad_time'],
    ['a number for a time', navigate({ at: receivedMs }), 'bad_time'],
    ['8 days ago', navigate({ at: '2026-11-12T11:59:00Z' }), 'too_old'],
  ])('rejects %s', (_, raw, reason) => {
    expect(acceptEvent(raw, sender)).toEqual({ rejected: reason });
  });

  it('takes 200 characters, 50 attributes and 2^53', () => {
    const attributes = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`k${i}`, nested(3)]),
    );
    const raw = navigate({
      action: 'a'.repeat(200),
      attributes,
      value: 2 ** 53,
    });
    expect(acceptEvent(raw, sender)).toHaveProperty('event.value', 2 ** 53);
  });

  it('clamps what is more than five minutes ahead to now', () => {
    const ahead = navigate({ at: '2026-11-20T12:05:01Z' });
    expect(acceptEvent(ahead, sender)).toHaveProperty('event.atMs', receivedMs);
    const slightly = navigate({ at: '2026-11-20T12:05:00Z' });
    expect(acceptEvent(slightly, sender)).toHaveProperty(
      'event.atMs',
      receivedMs + 300_000,
    );
  });

  it('corrects a clock that is an hour behind', () => {
    const raw = navigate({ at: '2026-11-20T10:58:00Z' });
    const behind = { ...sender, skewMs: 3_600_000 };
    expect(acceptEvent(raw, behind)).toHaveProperty(
      'event.atMs',
      receivedMs - 120_000,
    );
  });

  it('does not let the body say whose event it is', () => {
    const raw = navigate({
      userRef: 'user:default/eve',
      personId: 7,
      receivedAt: 1,
    });
    expect(acceptEvent(raw, sender)).toEqual(acceptEvent(navigate(), sender));
  });

  it.each([
    ['/catalog/default/user/ada', 'user:own'],
    ['/catalog/default/user/eve', 'user:other'],
  ])('keeps %s only as %s', (subject, entityRef) => {
    expect(acceptEvent(navigate({ subject }), sender)).toHaveProperty(
      'event.entityRef',
      entityRef,
    );
  });

  it.each([
    ['signIn', 'app', false],
    ['signOut', 'app', false],
    ['not-found', 'app', false],
    ['_ROUTABLE-EXTENSION-RENDERED', 'catalog', false],
    ['navigate', 'adoption-health', false],
    ['click', 'catalog', true],
    ['search', 'search', true],
  ])('counts %s of %s as intentional: %s', (action, pluginId, intentional) => {
    const raw = navigate({
      action,
      subject: '/catalog',
      context: { pluginId },
    });
    expect(acceptEvent(raw, sender)).toHaveProperty(
      'event.intentional',
      intentional,
    );
  });

  it('takes a page timing and makes nobody active by it', () => {
    const timing = {
      type: 'timing',
      at: '2026-11-20T11:59:00Z',
      metric: 'page_ready',
      route: '/catalog/default/component/pay?tab=1',
      pluginId: 'catalog',
      navigation: 'soft',
      ms: 2140.4,
      outcome: 'ready',
    };
    expect(acceptEvent(timing, sender)).toEqual({
      event: {
        atMs: receivedMs - 60_000,
        action: 'page_ready',
        pluginId: 'catalog',
        route: '/catalog/:namespace/:kind/:name',
        value: 2140,
        intentional: false,
        valueEvent: false,
        timing: { navigation: 'soft', outcome: 'ready' },
      },
    });
    for (const ms of [-1, 600_001, Number.NaN, '5']) {
      expect(acceptEvent({ ...timing, ms }, sender)).toEqual({
        rejected: 'bad_timing',
      });
    }
  });

  it('never throws, whatever comes', () => {
    for (const raw of [undefined, 0, true, Symbol.iterator, () => 1, NaN]) {
      expect(acceptEvent(raw, sender)).toEqual({ rejected: 'malformed' });
    }
  });
});
