import type {
  AnalyticsTelemetryEvent,
  SearchAttributes,
} from 'backstage-plugin-adoption-health-common';
import { Clock } from '../buffer/bufferOptions';
import { isConfidential } from './isConfidential';
import { isSameSearch } from './isSameSearch';
import * as searchLimits from './searchLimits';
import { searchTerm } from './searchTerm';

interface Episode {
  term: string;
  /** When the person last searched or opened a result. */
  lastAt: number;
  /** Of its last search. */
  event: AnalyticsTelemetryEvent;
  /** It was sent already, as `clicked`. */
  isClicked: boolean;
}

interface SearchEpisodesOptions {
  clock: Clock;
  schedule: (action: () => void, delayMs: number) => () => void;
  onEpisode: (event: AnalyticsTelemetryEvent) => void;
}

/**
 * Turns searches into episodes, each told once: `clicked` when a result was
 * opened in time, `refined` when another term followed in time, `abandoned`
 * otherwise and when the page is hidden. Source: metrics.md 2, search health.
 */
export class SearchEpisodes {
  readonly #options: SearchEpisodesOptions;
  #episode?: Episode;
  #cancelTimer = () => {};

  constructor(options: SearchEpisodesOptions) {
    this.#options = options;
  }

  /** Results of a search were shown. */
  searched(event: AnalyticsTelemetryEvent): void {
    const term = searchTerm(event.subject);
    if (!term) {
      return;
    }
    const episode = this.#episode;
    const elapsedMs = this.#elapsedMs;
    const goesOn = episode && isSameSearch(episode.term, { term, elapsedMs });
    if (!goesOn) {
      this.#end(this.#isInTime ? 'refined' : 'abandoned');
    }
    const { clock, schedule } = this.#options;
    const isClicked = this.#episode?.isClicked ?? false;
    this.#episode = { term, lastAt: clock(), event, isClicked };
    this.#cancelTimer();
    this.#cancelTimer = schedule(() => this.settle(), searchLimits.episodeMs);
  }

  /** A result was opened: the one in this place, from 1, where that is known. */
  opened(rank: number | null | undefined): void {
    const episode = this.#episode;
    if (!episode || !this.#isInTime) {
      return;
    }
    if (!episode.isClicked) {
      const isPlace = rank && Number.isInteger(rank) && rank > 0;
      this.#tell(episode, {
        outcome: 'clicked',
        rank: isPlace ? rank : undefined,
      });
    }
    episode.isClicked = true;
    episode.lastAt = this.#options.clock();
  }

  /** Nothing more can be expected of an episode that still waits for a click. */
  settle(): void {
    if (!this.#episode?.isClicked) {
      this.#end('abandoned');
    }
  }

  #end(outcome: 'refined' | 'abandoned'): void {
    const episode = this.#episode;
    this.#episode = undefined;
    this.#cancelTimer();
    if (episode && !episode.isClicked) {
      this.#tell(episode, { outcome });
    }
  }

  #tell({ term, event }: Episode, attributes: SearchAttributes): void {
    const subject = isConfidential(term) ? '' : term;
    this.#options.onEpisode({ ...event, subject, attributes });
  }

  get #elapsedMs(): number {
    return this.#options.clock() - (this.#episode?.lastAt ?? -Infinity);
  }

  get #isInTime(): boolean {
    return this.#elapsedMs < searchLimits.episodeMs;
  }
}
