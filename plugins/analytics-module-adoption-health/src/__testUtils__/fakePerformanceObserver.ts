/** The entries of a performance observer, when and as a test says. */
export function fakePerformanceObserver() {
  const callbacks = new Map<PerformanceObserverCallback, string>();
  class Observer implements PerformanceObserver {
    static readonly supportedEntryTypes = ['resource', 'mark'];
    constructor(readonly callback: PerformanceObserverCallback) {}
    observe({ type = '' }: PerformanceObserverInit): void {
      callbacks.set(this.callback, type);
    }
    disconnect(): void {
      callbacks.delete(this.callback);
    }
    takeRecords(): PerformanceEntryList {
      return [];
    }
  }
  return {
    Observer,
    get isObserved() {
      return callbacks.size > 0;
    },
    report(entry: Omit<PerformanceEntry, 'toJSON'>): void {
      const all = [{ ...entry, toJSON: () => entry }];
      const list: PerformanceObserverEntryList = {
        getEntries: () => all,
        getEntriesByType: type => all.filter(one => one.entryType === type),
        getEntriesByName: (name, type) =>
          all.filter(one => one.name === name && one.entryType === type),
      };
      callbacks.forEach((type, callback) => {
        if (type === entry.entryType) {
          callback(list, new Observer(callback));
        }
      });
    },
  };
}
