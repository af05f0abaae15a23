import type { DiscoveryApi } from '@backstage/core-plugin-api';
import { Clock, SendRequest } from '../buffer/bufferOptions';
import { postBatch } from './postBatch';
import { SendOutcome } from './SendOutcome';

/** Where batches go. */
export class Endpoint {
  private lastUrl?: string;

  constructor(
    private readonly options: {
      discoveryApi: DiscoveryApi;
      fetch: typeof fetch;
      clock: Clock;
    },
  ) {}

  /** Sends a batch; with `keepalive` without looking up the address again. */
  async send(request: SendRequest): Promise<SendOutcome> {
    const { fetch, clock } = this.options;
    const known = request.keepalive ? this.lastUrl : undefined;
    const url = known ?? (await this.findUrl());
    return postBatch(request, { url, fetch, clock });
  }

  private async findUrl(): Promise<string> {
    const base = await this.options.discoveryApi.getBaseUrl('adoption-health');
    this.lastUrl = `${base}/telemetry`;
    return this.lastUrl;
  }
}
