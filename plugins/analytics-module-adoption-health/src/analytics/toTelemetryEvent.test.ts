import fc from 'fast-check';
import { CapturedEvent } from './CapturedEvent';
import { toTelemetryEvent } from './toTelemetryEvent';

const at = Date.UTC(2026, 2, 2, 9, 15, 0, 7);

function captured(overrides: Partial<CapturedEvent> = {}): CapturedEvent {
  return {
    action: 'click',
    subject: 'Edit',
    context: { pluginId: 'catalog', extensionId: 'page:catalog' },
    ...overrides,
  };
}

describe('toTelemetryEvent', () => {
  it('carries the time, in UTC with milliseconds', () => {
    expect(toTelemetryEvent(captured(), at).at).toBe(
      '2026-03-02T09:15:00.007Z',
    );
  });

  it('knows the context of both frontend systems, and nothing but', () => {
    const context = {
      pluginId: 'catalog',
      extension: 'CatalogIndexPage',
      routeRef: 'catalog',
      entityRef: 'component:default/pay',
    };
    expect(toTelemetryEvent(captured({ context }), at).context).toEqual({
      pluginId: 'catalog',
      extension: 'CatalogIndexPage',
      routeRef: 'catalog',
      extensionId: undefined,
    });
    expect(toTelemetryEvent(captured(), at).context).toMatchObject({
      pluginId: 'catalog',
      extensionId: 'page:catalog',
    });
  });

  it('lets no query or hash of a page out', () => {
    const path = fc.stringMatching(/^(\/[a-z]{1,5}){1,3}$/);
    const rest = fc.oneof(
      fc.string().map(query => `?${query}`),
      fc.string().map(hash => `#${hash}`),
    );
    fc.assert(
      fc.property(path, rest, (pathname, suffix) => {
        const subject = `${pathname}${suffix}`;
        const navigate = captured({ action: 'navigate', subject });
        expect(toTelemetryEvent(navigate, at).subject).toBe(pathname);
        const click = captured({ attributes: { to: subject, depth: 3 } });
        expect(toTelemetryEvent(click, at).attributes).toEqual({
          to: pathname,
          depth: 3,
        });
      }),
    );
  });

  it('shortens addresses, but no other text', () => {
    const subjectOf = (subject: string) =>
      toTelemetryEvent(captured({ subject }), at).subject;
    expect(subjectOf('https://ci.example/job?token=s3cret')).toBe(
      'https://ci.example/job',
    );
    expect(subjectOf('What is C#?')).toBe('What is C#?');
  });

  it('shortens addresses that are searched for, too', () => {
    const subject = 'https://ci.example/job?token=s3cret';
    const search = captured({ action: 'search', subject, value: 3 });
    expect(toTelemetryEvent(search, at)).toMatchObject({
      subject: 'https://ci.example/job',
      value: 3,
    });
  });

  it('writes a subject down that is no text', () => {
    const event = captured();
    Reflect.set(event, 'subject', 7);
    expect(toTelemetryEvent(event, at).subject).toBe('7');
  });

  it('shares nothing with the event and does not change it', () => {
    const attributes = Object.freeze({ to: '/a?b' });
    const context = Object.freeze({ pluginId: 'p', extensionId: 'e' });
    const event = Object.freeze(captured({ attributes, context }));
    const copy = toTelemetryEvent(event, at);
    expect(copy.attributes).not.toBe(attributes);
    expect(copy.context).not.toBe(context);
  });
});
