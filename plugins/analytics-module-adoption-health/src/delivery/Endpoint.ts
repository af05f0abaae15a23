import type { DiscoveryApi } from '@backstage/core-plugin-api';
import { Clock, SendRequest } from '../buffer/bufferOptions';
import { postBatch } from './postBatch';
import { SendOutcome } from './SendOutcome';

interface EndpointOptions {
  discoveryApi: DiscoveryApi;
  fetch: typeof fetch;
  clock: Clock;
}

/** Where batches go. */
export class Endpoint {
  readonly #options: EndpointOptions;
  #lastUrl?: string;

  constructor(options: EndpointOptions) {
    this.#options = options;
  }

  /** Sends a batch; with `keepalive` without looking up the address again. */
  async send(request: SendRequest): Promise<SendOutcome> {
    const { fetch, clock } = this.#options;
    const known = request.keepalive ? this.#lastUrl : undefined;
    const url = known ?? (await this.#findUrl());
    return postBatch(request, { url, fetch, clock });
  }

  async #findUrl(): Promise<string> {
    const base = await this.#options.discoveryApi.getBaseUrl('adoption-health');
    this.#lastUrl = `${base}/telemetry`;
    return this.#lastUrl;
  }
}
