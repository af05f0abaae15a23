import { memoryStore } from '../__testUtils__/memoryStore';
import { captureAllowed, optOutKey } from './captureAllowed';

describe('captureAllowed', () => {
  it('is so unless somebody objects', () => {
    const store = memoryStore();
    expect(captureAllowed({ enabled: true, navigator, store })).toBe(true);
  });

  it('is not when the instance has switched it off', () => {
    const store = memoryStore();
    expect(captureAllowed({ enabled: false, navigator, store })).toBe(false);
  });

  it('is not when the person has opted out in this browser', () => {
    const store = memoryStore();
    store.set(optOutKey, 'true');
    expect(captureAllowed({ enabled: true, navigator, store })).toBe(false);
  });

  it.each([
    [true, false],
    [false, true],
  ])('heeds Global Privacy Control: %p', (globalPrivacyControl, expected) => {
    const store = memoryStore();
    const signalling = { ...navigator, globalPrivacyControl };
    expect(
      captureAllowed({ enabled: true, navigator: signalling, store }),
    ).toBe(expected);
  });
});
