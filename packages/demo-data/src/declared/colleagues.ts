import { DeclaredPerson } from './demoPeople';

/** People declared by hand, because the story of the company names them. */
export const colleagues: readonly DeclaredPerson[] = [
  {
    name: 'signe.dalgaard',
    displayName: 'Signe Dalgaard',
    description: 'Alone on the night desk.',
    group: 'customs',
  },
  {
    name: 'bo.trevane',
    displayName: 'Bo Trevane',
    description: 'Dispatches at night.',
    group: 'fleet',
  },
  {
    name: 'mira.tolland',
    displayName: 'Mira Tolland',
    description: 'Sits with the partners.',
    group: 'air-cargo',
  },
  {
    name: 'kasper.rowe',
    displayName: 'Kasper Rowe',
    description: 'Keeps the archive, and the scripts that feed it.',
    group: 'reporting',
  },
  {
    name: 'oda.fenwick',
    displayName: 'Oda Fenwick',
    description: 'Was called Oda Marlowe until the spring.',
    group: 'data-platform',
  },
];

/** A person whose user entity got another name. */
export const renamed = {
  name: 'oda.fenwick',
  was: 'oda.marlowe',
  /** The first day under the new name. */
  on: '2026-03-16',
} as const;
