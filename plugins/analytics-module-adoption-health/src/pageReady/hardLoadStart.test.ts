import { hardLoadStart } from './hardLoadStart';

function entry(entryType: string, values: object): PerformanceEntry {
  const plain = { entryType, name: '', startTime: 0, duration: 0, ...values };
  return { ...plain, toJSON: () => plain };
}

function page(
  visibilityState: DocumentVisibilityState,
  entries: PerformanceEntry[] = [],
) {
  const all = [entry('navigation', {}), ...entries];
  return {
    document: { visibilityState },
    performance: {
      getEntriesByType: (type: string) =>
        all.filter(one => one.entryType === type),
    },
  };
}

const hidden = (startTime: number) =>
  entry('visibility-state', { name: 'hidden', startTime });

describe('hardLoadStart', () => {
  it('is the navigation', () => {
    expect(hardLoadStart(page('visible'))).toBe(0);
  });

  it('is the activation of a page that was prerendered', () => {
    const { document, performance } = page('visible', [hidden(0)]);
    const [navigation] = performance.getEntriesByType('navigation');
    Reflect.set(navigation, 'activationStart', 900);
    expect(hardLoadStart({ document, performance })).toBe(900);
  });

  it.each([
    ['is', page('hidden')],
    ['was for a while', page('visible', [hidden(300)])],
    ['was from the start', page('visible', [hidden(0)])],
  ])('is not known for a page that %s in the background', (_, loaded) => {
    expect(hardLoadStart(loaded)).toBeUndefined();
  });

  it('is not known where the browser does not tell', () => {
    const document = { visibilityState: 'visible' as const };
    expect(hardLoadStart({ document, performance: {} })).toBeUndefined();
  });
});
