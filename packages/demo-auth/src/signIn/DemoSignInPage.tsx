import { useCallback, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/core-plugin-api';
import { forgetOnSignOut } from './forgetOnSignOut';
import { PeopleList } from './PeopleList';
import {
  readSignInChoice,
  rememberSignInChoice,
  SignInChoice,
} from './signInChoice';

/**
 * Sign-in page of the demo portal: offers the demo people and the guest, and
 * stays signed in across reloads until the person signs out. Fits both
 * frontend systems.
 *
 * @public
 */
export function DemoSignInPage({ onSignInSuccess }: SignInPageProps) {
  const [attempt, setAttempt] = useState(() => ({
    choice: readSignInChoice(),
    number: 1,
  }));

  const choose = useCallback((choice: SignInChoice) => {
    rememberSignInChoice(choice);
    setAttempt(({ number }) => ({ choice, number: number + 1 }));
  }, []);

  const ChooseAgain = useCallback(
    ({ error }: { error?: Error }) => (
      <PeopleList error={error} onChoose={choose} />
    ),
    [choose],
  );

  if (!attempt.choice) {
    return <PeopleList onChoose={choose} />;
  }
  return (
    <ProxiedSignInPage
      // It signs in once, when it mounts: a new attempt is a new page.
      key={attempt.number}
      provider={attempt.choice.provider}
      headers={headersOf(attempt.choice)}
      onSignInSuccess={identity => onSignInSuccess(forgetOnSignOut(identity))}
      ErrorComponent={ChooseAgain}
    />
  );
}

function headersOf(choice: SignInChoice): HeadersInit {
  return choice.provider === 'demo' ? { 'x-demo-user': choice.name } : {};
}
