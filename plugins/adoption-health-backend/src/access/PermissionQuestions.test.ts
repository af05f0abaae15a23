import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import {
  AuthorizeResult,
  BasicPermission,
} from '@backstage/plugin-permission-common';
import {
  adoptionHealthAdoptionReadPermission as adoption,
  adoptionHealthFreshnessReadPermission as freshness,
  adoptionHealthPerformanceReadPermission as performance,
} from 'backstage-plugin-adoption-health-common';
import { PermissionQuestions } from './PermissionQuestions';

const credentials = mockCredentials.user();
const ada = { credentials, token: 'Bearer ada' };

/** A permission backend that answers when it is told to, and denies nothing else. */
function setUp(denied: BasicPermission[] = []) {
  const waiting: Array<(error?: Error) => void> = [];
  const permissions = mockServices.permissions.mock({
    authorize: queries =>
      new Promise((resolve, reject) => {
        waiting.push(error =>
          error
            ? reject(error)
            : resolve(
                queries.map(({ permission }) => ({
                  result: denied.includes(permission as BasicPermission)
                    ? AuthorizeResult.DENY
                    : AuthorizeResult.ALLOW,
                })),
              ),
        );
      }),
  });
  return {
    questions: new PermissionQuestions(permissions),
    answer: (error?: Error) => waiting.splice(0).forEach(one => one(error)),
    asked: () =>
      permissions.authorize.mock.calls.map(([queries]) =>
        queries.map(({ permission }) => permission.name),
      ),
  };
}

describe('PermissionQuestions', () => {
  it('says which are held, in their order', async () => {
    const { questions, answer, asked } = setUp([freshness]);
    const held = questions.ask(ada, [adoption, freshness, performance]);
    answer();
    expect(await held).toEqual([true, false, true]);
    expect(asked()).toEqual([
      [adoption.name, freshness.name, performance.name],
    ]);
  });

  it('asks once for requests with the same token at the same time', async () => {
    const { questions, answer, asked } = setUp([freshness]);
    const held = [
      questions.ask(ada, [adoption]),
      questions.ask(ada, [freshness, adoption]),
      questions.ask({ ...ada }, [freshness]),
    ];
    answer();
    expect(await Promise.all(held)).toEqual([[true], [false, true], [false]]);
    expect(asked()).toEqual([[adoption.name], [freshness.name]]);
  });

  it('shares no answer with another token, nor without one', async () => {
    const { questions, answer, asked } = setUp();
    const held = [
      questions.ask(ada, [adoption]),
      questions.ask({ ...ada, token: 'Bearer otto' }, [adoption]),
      questions.ask({ credentials }, [adoption]),
      questions.ask({ credentials }, [adoption]),
    ];
    answer();
    expect(await Promise.all(held)).toEqual([[true], [true], [true], [true]]);
    expect(asked()).toHaveLength(4);
  });

  it('asks again once it was answered', async () => {
    const denied = [adoption];
    const { questions, answer, asked } = setUp(denied);
    const first = questions.ask(ada, [adoption]);
    answer();
    expect(await first).toEqual([false]);
    denied.pop();
    const second = questions.ask(ada, [adoption]);
    answer();
    expect(await second).toEqual([true]);
    expect(asked()).toHaveLength(2);
  });

  it('fails for all who asked, and asks again after that', async () => {
    const { questions, answer } = setUp();
    const down = new Error('permission backend is down');
    const failing = [
      questions.ask(ada, [adoption]),
      questions.ask(ada, [adoption]),
    ].map(one => expect(one).rejects.toBe(down));
    answer(down);
    await Promise.all(failing);
    const later = questions.ask(ada, [adoption]);
    answer();
    expect(await later).toEqual([true]);
  });
});
