import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SourceEvidenceProvider,
  sourceEvidenceExtensionPoint,
  SourceInventoryProvider,
  sourceInventoryExtensionPoint,
} from 'backstage-plugin-adoption-health-node';
import adoptionHealthModuleGithub from './index';

async function provided(adoptionHealth?: { github: object }) {
  const evidence: SourceEvidenceProvider[] = [];
  const inventories: SourceInventoryProvider[] = [];
  const github = [
    {
      host: 'git.example',
      token: 'secret',
      apiBaseUrl: 'https://git.example/api/v3',
    },
  ];
  const data = {
    integrations: { github },
    ...(adoptionHealth && { adoptionHealth }),
  };
  const backend = await startTestBackend({
    extensionPoints: [
      [
        sourceEvidenceExtensionPoint,
        { addProvider: evidence.push.bind(evidence) },
      ],
      [
        sourceInventoryExtensionPoint,
        { addProvider: inventories.push.bind(inventories) },
      ],
    ],
    features: [
      adoptionHealthModuleGithub,
      mockServices.rootConfig.factory({ data }),
    ],
  });
  await backend.stop();
  return { evidence, inventories };
}

describe('adoption-health module github', () => {
  it('provides evidence about the configured hosts', async () => {
    const { evidence } = await provided();
    const [provider] = evidence;
    expect(provider.id).toBe('github');
    expect(provider.covers('https://git.example/shop/pay')).toBe(true);
    // Its integration is there by default, but anonymous.
    expect(provider.covers('https://github.com/shop/pay')).toBe(false);
  });

  it('lists repositories only where it is told whose', async () => {
    expect((await provided()).inventories).toEqual([]);
    const github = { organizations: ['git.example/shop'] };
    const { inventories } = await provided({ github });
    expect(inventories.map(({ id }) => id)).toEqual(['github']);
  });

  it('does not start with an organization that is none', async () => {
    const github = { organizations: ['a/b/c'] };
    await expect(provided({ github })).rejects.toThrow(
      'adoptionHealth.github.organizations: "a/b/c" is no organization',
    );
  });
});
