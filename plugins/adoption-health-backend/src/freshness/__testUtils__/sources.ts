import { Entity } from '@backstage/catalog-model';
import { SourceEvidence } from 'backstage-plugin-adoption-health-common';
import { SourceEvidenceProvider } from 'backstage-plugin-adoption-health-node';
import { component } from './entities';

/** Where components of {@link sourced} come from. */
export function urlOf(name: string, host = 'git.example'): string {
  return `https://${host}/shop/${name}`;
}

/** A component with a source location. */
export function sourced(name: string, host?: string): Entity {
  const location = `url:${urlOf(name, host)}`;
  return component(name, {
    annotations: { 'backstage.io/source-location': location },
  });
}

/** Answers from `evidence`, by URL, and notes what it was asked. */
export class FakeSources implements SourceEvidenceProvider {
  readonly id: string;
  readonly evidence = new Map<string, SourceEvidence>();
  readonly asked: string[][] = [];
  /** What it was reminded of, each time that it was asked. */
  readonly reminded: Array<ReadonlyMap<string, SourceEvidence>> = [];
  /** Instead of an answer. */
  instead?: (options: {
    signal: AbortSignal;
  }) => Promise<ReadonlyMap<string, SourceEvidence>>;
  readonly #host: string;

  constructor(host = 'git.example') {
    this.id = `fake of ${host}`;
    this.#host = host;
  }

  covers(url: string): boolean {
    return new URL(url).host === this.#host;
  }

  async getEvidence(
    urls: readonly string[],
    options: {
      signal: AbortSignal;
      known?: ReadonlyMap<string, SourceEvidence>;
    },
  ): Promise<ReadonlyMap<string, SourceEvidence>> {
    this.asked.push([...urls]);
    this.reminded.push(options.known ?? new Map());
    return this.instead ? this.instead(options) : this.evidence;
  }
}
