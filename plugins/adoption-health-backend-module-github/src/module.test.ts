import { mockServices, startTestBackend } from '@backstage/backend-test-utils';
import {
  SourceEvidenceProvider,
  sourceEvidenceExtensionPoint,
} from 'backstage-plugin-adoption-health-node';
import adoptionHealthModuleGithub from './index';

describe('adoption-health module github', () => {
  it('provides evidence about the configured hosts', async () => {
    const providers: SourceEvidenceProvider[] = [];
    const sources = { addProvider: providers.push.bind(providers) };
    const github = [
      {
        host: 'git.example',
        token: 'secret',
        apiBaseUrl: 'https://git.example/api/v3',
      },
    ];
    const backend = await startTestBackend({
      extensionPoints: [[sourceEvidenceExtensionPoint, sources]],
      features: [
        adoptionHealthModuleGithub,
        mockServices.rootConfig.factory({ data: { integrations: { github } } }),
      ],
    });
    const [provider] = providers;
    expect(provider.id).toBe('github');
    expect(provider.covers('https://git.example/shop/pay')).toBe(true);
    // Its integration is there by default, but anonymous.
    expect(provider.covers('https://github.com/shop/pay')).toBe(false);
    await backend.stop();
  });
});
