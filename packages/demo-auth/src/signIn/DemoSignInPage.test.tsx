/** @jest-environment @backstage/cli/config/jest-environment-jsdom */
import { discoveryApiRef, IdentityApi } from '@backstage/core-plugin-api';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { DemoSignInPage } from './DemoSignInPage';
import { SIGN_IN_CHOICE_KEY } from './signInChoice';

const YEAR_2100_IN_SECONDS = 4_102_444_800;

/** A session as the auth backend answers it. */
function sessionOf(userEntityRef: string): Response {
  const payload = btoa(JSON.stringify({ exp: YEAR_2100_IN_SECONDS }));
  return Response.json({
    profile: {},
    backstageIdentity: {
      token: `header.${payload}.signature`,
      identity: {
        type: 'user',
        userEntityRef,
        ownershipEntityRefs: [userEntityRef],
      },
    },
  });
}

function refusal(): Response {
  return Response.json(
    {
      error: { name: 'NotFoundError', message: 'Not in the catalog' },
      request: { method: 'GET', url: '/api/auth/demo/refresh' },
      response: { statusCode: 404 },
    },
    { status: 404, statusText: 'Not Found' },
  );
}

describe('DemoSignInPage', () => {
  const onSignInSuccess = jest.fn<void, [IdentityApi]>();
  let authBackend: jest.SpiedFunction<typeof fetch>;

  beforeEach(() => {
    window.localStorage.clear();
    onSignInSuccess.mockReset();
    authBackend = jest
      .spyOn(global, 'fetch')
      .mockImplementation(async () => sessionOf('user:default/ada'));
  });

  afterEach(() => jest.restoreAllMocks());

  const open = () =>
    renderInTestApp(
      <TestApiProvider apis={[[discoveryApiRef, mockApis.discovery()]]}>
        <DemoSignInPage onSignInSuccess={onSignInSuccess} />
      </TestApiProvider>,
    );

  const choose = (name: RegExp) =>
    userEvent.click(screen.getByRole('button', { name }));

  async function signedIn(): Promise<IdentityApi> {
    await waitFor(() => expect(onSignInSuccess).toHaveBeenCalledTimes(1));
    return onSignInSuccess.mock.calls[0][0];
  }

  function requests() {
    return authBackend.mock.calls.map(([url, init]) => ({
      path: new URL(String(url)).pathname,
      demoUser: new Headers(init?.headers).get('x-demo-user'),
    }));
  }

  it('offers the demo people and the guest', async () => {
    await open();

    const names = screen
      .getAllByRole('button')
      .map(button => button.textContent);
    expect(names).toEqual([
      expect.stringContaining('Ada, Developer'),
      expect.stringContaining('Dora, Developer'),
      expect.stringContaining('Otto, Catalog owner'),
      expect.stringContaining('Pat, Platform engineer'),
      expect.stringContaining('Eve, Executive'),
      expect.stringContaining('Guest'),
    ]);
    expect(requests()).toEqual([]);
  });

  it('signs in the chosen person', async () => {
    await open();
    await choose(/^Ada/);

    const identity = await signedIn();
    await expect(identity.getBackstageIdentity()).resolves.toMatchObject({
      userEntityRef: 'user:default/ada',
    });
    expect(requests()).toEqual([
      { path: '/api/auth/demo/refresh', demoUser: 'ada' },
    ]);
  });

  it('signs in the guest through the stock provider', async () => {
    await open();
    await choose(/^Guest/);

    await signedIn();
    expect(requests()).toEqual([
      { path: '/api/auth/guest/refresh', demoUser: null },
    ]);
  });

  it('stays signed in across a reload', async () => {
    const firstVisit = await open();
    await choose(/^Ada/);
    await signedIn();
    firstVisit.unmount();
    onSignInSuccess.mockReset();

    await open();
    await signedIn();
    expect(requests()).toHaveLength(2);
  });

  it('asks again after a sign-out', async () => {
    const firstVisit = await open();
    await choose(/^Ada/);
    const identity = await signedIn();
    await identity.signOut();
    firstVisit.unmount();

    await open();
    expect(screen.getByRole('button', { name: /^Otto/ })).toBeInTheDocument();
    expect(requests()).toHaveLength(1);
  });

  it('asks again when the remembered person is unknown', async () => {
    window.localStorage.setItem(SIGN_IN_CHOICE_KEY, 'zed');
    await open();

    expect(screen.getByRole('button', { name: /^Ada/ })).toBeInTheDocument();
    expect(requests()).toEqual([]);
  });

  it('says why a sign-in failed, and lets one try again', async () => {
    authBackend.mockImplementationOnce(async () => refusal());
    await open();
    await choose(/^Otto/);

    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Signing in failed: Not in the catalog',
    );
    expect(onSignInSuccess).not.toHaveBeenCalled();

    await choose(/^Otto/);
    await signedIn();
  });

  it('works in a browser that refuses its storage', async () => {
    const refuse = (key: string) => {
      if (key === SIGN_IN_CHOICE_KEY) {
        throw new DOMException('denied', 'SecurityError');
      }
      return null;
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(refuse);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse);
    await open();
    await choose(/^Ada/);

    const identity = await signedIn();
    await expect(identity.getBackstageIdentity()).resolves.toMatchObject({
      userEntityRef: 'user:default/ada',
    });
  });
});
