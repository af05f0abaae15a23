import { browserStore } from './browserStore';

function refuse(): never {
  throw new DOMException('no', 'SecurityError');
}

describe('browserStore', () => {
  beforeEach(() => localStorage.clear());

  it('keeps texts and lists its own keys', () => {
    const store = browserStore(() => localStorage);
    localStorage.setItem('somebody-else', 'x');
    expect(store.set('ours.a', 'text')).toBe(true);
    expect(store.get('ours.a')).toBe('text');
    expect(store.isMissing('ours.a')).toBe(false);
    expect(store.keys('ours.')).toEqual(['ours.a']);
    store.remove('ours.a');
    expect(store.get('ours.a')).toBeUndefined();
    expect(store.isMissing('ours.a')).toBe(true);
  });

  it('answers where storage is blocked, and takes nothing for missing', () => {
    const store = browserStore(refuse);
    expect(store.set('a', 'text')).toBe(false);
    expect(store.get('a')).toBeUndefined();
    expect(store.isMissing('a')).toBe(false);
    expect(store.keys('')).toEqual([]);
    expect(() => store.remove('a')).not.toThrow();
  });

  it('says so when storage is full', () => {
    const full = jest
      .spyOn(Storage.prototype, 'setItem')
      .mockImplementation(refuse);
    expect(browserStore(() => localStorage).set('a', 'text')).toBe(false);
    full.mockRestore();
  });
});
