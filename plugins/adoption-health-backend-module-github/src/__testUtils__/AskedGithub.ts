import { mockServices } from '@backstage/backend-test-utils';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { GithubHosts } from '../GithubHosts';
import { GithubSourceEvidence } from '../GithubSourceEvidence';
import { FakeGithub } from './fakeGithub';

const HOST = 'github.example';

/** The URL of the root of a repository on the fake host. */
export function rootOf(nameWithOwner: string): string {
  return `https://${HOST}/${nameWithOwner}/tree/main/`;
}

/** A fake host, and the provider of evidence that asks it. */
export class AskedGithub {
  readonly github = new FakeGithub();
  readonly logger = mockServices.logger.mock();
  nowMs = 0;
  /** Of an owner, by its URL. */
  tokenOf: (url: string) => string | undefined = () => 'secret';
  /** Long enough for a busy machine. */
  timeoutMs = 10_000;
  apiBaseUrl = '';
  #provider?: GithubSourceEvidence;

  /** Starts the host before all tests, and resets everything before each. */
  useIn(hooks: {
    beforeAll: (task: () => Promise<void>) => void;
    beforeEach: (task: () => void) => void;
    afterAll: (task: () => Promise<void>) => void;
  }): this {
    hooks.beforeAll(async () => {
      this.apiBaseUrl = await this.github.start();
    });
    hooks.afterAll(() => this.github.stop());
    hooks.beforeEach(() => {
      this.nowMs = Date.parse('2026-11-21T12:00:00Z');
      this.tokenOf = () => 'secret';
      this.timeoutMs = 10_000;
      this.github.reset();
      this.logger.warn.mockClear();
      this.#provider = undefined;
    });
    return this;
  }

  /** Made when first asked for, and new in each test. */
  get provider(): GithubSourceEvidence {
    const { apiBaseUrl, logger } = this;
    this.#provider ??= new GithubSourceEvidence({
      hosts: new GithubHosts({
        hosts: [
          { host: HOST, apiBaseUrl: `${apiBaseUrl}/api/v3`, token: 'secret' },
          { host: 'anonymous.example', apiBaseUrl },
        ],
        credentials: {
          getCredentials: async ({ url }) => ({
            token: this.tokenOf(url),
            type: 'token',
          }),
        },
        clock: () => this.nowMs,
        timeoutMs: this.timeoutMs,
      }),
      logger,
    });
    return this.#provider;
  }

  ask(
    urls: readonly string[],
    options: {
      signal?: AbortSignal;
      known?: ReadonlyMap<string, SourceEvidence>;
    } = {},
  ): Promise<ReadonlyMap<string, SourceEvidence>> {
    const { signal = new AbortController().signal, known } = options;
    return this.provider.getEvidence(urls, { signal, known });
  }

  /** Evidence about the repository `shop/pay`. */
  async askOne(): Promise<SourceEvidence | undefined> {
    const url = rootOf('shop/pay');
    return (await this.ask([url])).get(url);
  }

  wait(seconds: number): void {
    this.nowMs += seconds * 1000;
  }
}
