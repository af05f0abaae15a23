import { demoPeople } from '../demoPeople';

/** Whom to sign in as: one of the demo people, or the stock guest. */
export type SignInChoice =
  { provider: 'demo'; name: string } | { provider: 'guest' };

/** The one key under which the browser keeps the choice. */
export const SIGN_IN_CHOICE_KEY = 'demo-auth.sign-in';

const GUEST = 'guest';

/** The choice made earlier in this browser, if it still makes sense. */
export function readSignInChoice(): SignInChoice | undefined {
  const stored = withStorage(storage => storage.getItem(SIGN_IN_CHOICE_KEY));
  if (stored === GUEST) {
    return { provider: 'guest' };
  }
  const person = demoPeople.find(({ name }) => name === stored);
  return person && { provider: 'demo', name: person.name };
}

/** Remembers the choice, so that a reload stays signed in. */
export function rememberSignInChoice(choice: SignInChoice): void {
  const stored = choice.provider === 'guest' ? GUEST : choice.name;
  withStorage(storage => storage.setItem(SIGN_IN_CHOICE_KEY, stored));
}

/** Forgets the choice, so that one can be somebody else. */
export function forgetSignInChoice(): void {
  withStorage(storage => storage.removeItem(SIGN_IN_CHOICE_KEY));
}

// A browser may refuse its storage altogether. The choice then lives as long
// as the page does, which is still enough to use the portal.
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(window.localStorage);
  } catch {
    return undefined;
  }
}
