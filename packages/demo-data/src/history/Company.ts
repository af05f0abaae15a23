import { company } from '../declared/company';
import { Care, createKorvaleCare } from './korvaleCare';
import { createKorvaleShelf } from './korvaleShelf';
import { createKorvaleWorkforce } from './korvaleWorkforce';
import { createScaledShelf } from './scaledShelf';
import { createScaledWorkforce } from './scaledWorkforce';
import { Shelf } from './Shelf';
import { drawTastes, Tastes } from './tastes';
import { Worker, Workforce } from './Workforce';

/** Sizes other than those of the demo company; what is left out stays its own. */
export type HistoryScale = {
  /** People, at most about 10,000. */
  people?: number;
  /** Catalog entities, at most about 100,000. */
  entities?: number;
  /** Analytics events in the first 365 days, within a few percent. */
  events?: number;
};

/** Everything that days are told from. */
export type Company = {
  seed: number;
  /** Begins every id, so that companies of other sizes do not mix. */
  idPrefix: string;
  workforce: Workforce;
  shelf: Shelf;
  /** Only of the demo's own catalog. */
  care?: Care;
  tastesOf: (worker: Worker) => Tastes;
};

/** Sets up a company for its history. */
export function createCompany(options: {
  seed: number;
  scale?: HistoryScale;
}): Company {
  const { seed, scale = {} } = options;
  const { people, entities } = scale;
  const workforce =
    people === undefined
      ? createKorvaleWorkforce(seed)
      : createScaledWorkforce({ seed, people });
  const teams = 1 + Math.max(...workforce.workers.map(({ team }) => team));
  const tastes = new Map<number, Tastes>();

  const shelf =
    entities === undefined
      ? createKorvaleShelf(seed)
      : createScaledShelf({ seed, entities, teams });
  return {
    seed,
    idPrefix: idPrefix(seed, scale),
    workforce,
    shelf,
    care: entities === undefined ? createKorvaleCare(seed, shelf) : undefined,
    tastesOf: ({ key }) => {
      const known = tastes.get(key) ?? drawTastes(seed, key);
      tastes.set(key, known);
      return known;
    },
  };
}

function idPrefix(seed: number, scale: HistoryScale): string {
  const sizes = [scale.people, scale.entities, scale.events];
  if (seed === company.seed && sizes.every(size => size === undefined)) {
    return 'korvale';
  }
  return ['korvale', seed, ...sizes.map(size => size ?? 'own')].join('-');
}
