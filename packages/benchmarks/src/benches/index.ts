import { Bench } from '../Bench';
import { blackHole } from './blackHole/blackHole';
import { distinct } from './distinct/distinct';
import { entityCard } from './entityCard/entityCard';
import { importing } from './importing/importing';
import { ingest } from './ingest/ingest';
import { peer } from './peer/peer';
import { percentiles } from './percentiles/percentiles';
import { questions } from './questions/questions';
import { rollup } from './rollup/rollup';
import { storage } from './storage/storage';
import { sweep } from './sweep/sweep';

/** A bench that can be asked for by name. */
export interface KnownBench {
  name: string;
  /** One sentence. */
  about: string;
  measure: Bench;
}

/** Every bench, in the order in which `--all` runs them. */
export const benches: readonly KnownBench[] = [
  {
    name: 'ingest',
    about: 'events stored per second over HTTP, with auth, rollup running',
    measure: ingest,
  },
  {
    name: 'rollup',
    about: 'events rolled up per second, their lag, bloat after a busy day',
    measure: rollup,
  },
  {
    name: 'importing',
    about: 'lines of history imported per second, in constant memory',
    measure: importing,
  },
  {
    name: 'storage',
    about: 'bytes of a raw event with its indexes, and of a year of facts',
    measure: storage,
  },
  {
    name: 'questions',
    about: 'every GET over HTTP, warm and cold, with 1 M and 10 M events',
    measure: questions,
  },
  {
    name: 'distinct',
    about: 'WAU, MAU and retention of every group and day, sets against SQL',
    measure: distinct,
  },
  {
    name: 'percentiles',
    about: 'sketched percentiles of every route against exact ones',
    measure: percentiles,
  },
  {
    name: 'sweep',
    about: 'a sweep of the catalog against reading it and doing nothing',
    measure: sweep,
  },
  {
    name: 'entityCard',
    about: 'freshness of an entity over HTTP, against reading the entity',
    measure: entityCard,
  },
  {
    name: 'blackHole',
    about: 'the catalog while the database of telemetry answers nothing',
    measure: blackHole,
  },
  {
    name: 'peer',
    about: 'events stored per second by the published peer',
    measure: peer,
  },
];
