import { campaignScope } from './campaignScope';

const rules = ['orphan', 'owner-left'];

describe('campaignScope', () => {
  it('writes refs in full and in lower case', () => {
    const scope = { owner: 'Team-A', system: 'Shop/Checkout', kind: 'API' };
    expect(campaignScope(scope, { rules })).toEqual({
      owner: 'group:default/team-a',
      system: 'system:shop/checkout',
      kind: 'API',
    });
    expect(campaignScope({ owner: 'user:default/Ada' }, { rules }).owner).toBe(
      'user:default/ada',
    );
  });

  it('may be about everything', () => {
    expect(campaignScope({}, { rules })).toEqual({});
  });

  it.each([
    [{ rule: 'no-such' }, 'scope.rule has to be one of orphan, owner-left'],
    [{ rule: '' }, 'scope.rule has to be one of orphan, owner-left'],
    [{ owner: 'group:a:b/c' }, 'scope.owner has to be an entity ref'],
    [{ system: '' }, 'scope.system has to be an entity ref'],
    [{ kind: ' ' }, 'scope.kind is blank'],
  ])('refuses %j', (scope, message) => {
    expect(() => campaignScope(scope, { rules })).toThrow(message);
  });
});
