import { DeclaredApi } from '../declared/apis';
import { DeclaredComponent } from '../declared/components';
import { DeclaredResource } from '../declared/resources';

/** What a generated part of a system is to the thing that it deals with. */
export type PartShape = {
  /** Ends the part's name. */
  suffix: string;
  /** What it does with the things, given their plural. */
  describe: (plural: string) => string;
  tags: readonly string[];
  /** How readily a thing gets such a part. */
  weight: number;
} & (
  | { kind: 'component'; type: DeclaredComponent['type'] }
  | { kind: 'api'; type: DeclaredApi['type'] }
  | { kind: 'resource'; type: DeclaredResource['type'] }
);

/** The roles that parts play. Everything has the first one. */
export const roleNames = [
  'service',
  'worker',
  'importer',
  'console',
  'client',
  'report',
  'api',
  'events',
  'database',
  'queue',
  'archive',
] as const;

/** See {@link roleNames}. */
export type Role = (typeof roleNames)[number];

/** The shape of every role. */
export const roles: Record<Role, PartShape> = {
  service: {
    kind: 'component',
    type: 'service',
    suffix: 'service',
    describe: plural => `Keeps ${plural} and answers questions about them.`,
    tags: ['kotlin', 'postgres'],
    weight: 1,
  },
  worker: {
    kind: 'component',
    type: 'service',
    suffix: 'worker',
    describe: plural => `Works through ${plural} in the background.`,
    tags: ['go'],
    weight: 3,
  },
  importer: {
    kind: 'component',
    type: 'service',
    suffix: 'import',
    describe: plural => `Takes in ${plural} from other systems.`,
    tags: ['python'],
    weight: 2,
  },
  console: {
    kind: 'component',
    type: 'website',
    suffix: 'console',
    describe: plural => `Where people look at ${plural} and change them.`,
    tags: ['typescript', 'react'],
    weight: 3,
  },
  client: {
    kind: 'component',
    type: 'library',
    suffix: 'client',
    describe: plural => `Calls the service that keeps ${plural}.`,
    tags: ['java'],
    weight: 2,
  },
  report: {
    kind: 'component',
    type: 'service',
    suffix: 'report',
    describe: plural => `Counts ${plural} every night.`,
    tags: ['python', 'sql'],
    weight: 1,
  },
  api: {
    kind: 'api',
    type: 'openapi',
    suffix: 'api',
    describe: plural => `Read and change ${plural}.`,
    tags: [],
    weight: 5,
  },
  events: {
    kind: 'api',
    type: 'asyncapi',
    suffix: 'events',
    describe: plural => `One message for every change of ${plural}.`,
    tags: [],
    weight: 1,
  },
  database: {
    kind: 'resource',
    type: 'database',
    suffix: 'db',
    describe: plural => `All ${plural}, and how they came to be.`,
    tags: [],
    weight: 4,
  },
  queue: {
    kind: 'resource',
    type: 'message-queue',
    suffix: 'queue',
    describe: plural => `What is still to be done about ${plural}.`,
    tags: [],
    weight: 1,
  },
  archive: {
    kind: 'resource',
    type: 'object-storage',
    suffix: 'archive',
    describe: plural => `Old ${plural}, for ten years.`,
    tags: [],
    weight: 1,
  },
};
