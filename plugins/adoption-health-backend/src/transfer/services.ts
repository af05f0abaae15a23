import {
  DayNumber,
  ReportingDay,
} from 'backstage-plugin-adoption-health-common';
import { PersonDirectory } from '../people/PersonDirectory';
import { Clock } from '../platform/clock';
import { Database } from '../platform/database/Database';
import { DimensionDirectory } from '../telemetry/DimensionDirectory';
import { TermDirectory } from '../telemetry/TermDirectory';

/** What imports and exports work with. */
export interface TransferServices {
  knex: Database;
  people: PersonDirectory;
  dimensions: DimensionDirectory;
  terms: TermDirectory;
  clock: Clock;
  reportingDay: ReportingDay;
  timeZone: string;
  /** Page timings are judged against it, ms. */
  targetMs: number;
  /** Raw events are kept for so many days. */
  retentionDays: number;
  /** Makes room for raw events of these days, both included. */
  prepareDays: (from: DayNumber, to: DayNumber) => Promise<void>;
}
