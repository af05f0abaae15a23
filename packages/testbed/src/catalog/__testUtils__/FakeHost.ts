import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';

/** A source host that says what it was told, or fails. */
export class FakeHost implements SourceEvidenceProvider {
  readonly id: string;
  readonly #host: string;
  readonly #answer: ReadonlyMap<string, SourceEvidence> | Error;

  constructor(
    host: string,
    answer: ReadonlyMap<string, SourceEvidence> | Error,
  ) {
    this.id = `fake of ${host}`;
    this.#host = host;
    this.#answer = answer;
  }

  covers(url: string): boolean {
    return new URL(url).host === this.#host;
  }

  async getEvidence(): Promise<ReadonlyMap<string, SourceEvidence>> {
    if (this.#answer instanceof Error) {
      throw this.#answer;
    }
    return this.#answer;
  }
}
