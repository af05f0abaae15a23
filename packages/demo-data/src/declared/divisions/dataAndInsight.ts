import { DeclaredDivision } from '../DeclaredTeam';

/** What the company knows about itself. */
export const dataAndInsight: DeclaredDivision = {
  name: 'data-and-insight',
  teams: [
    {
      name: 'data-platform',
      title: 'Data Platform',
      description: 'Where all data ends up, and how it gets there.',
      headcount: 24,
      systems: [
        {
          name: 'lakehouse',
          title: 'Lakehouse',
          description: 'Tables, jobs and who may read them.',
          domain: 'insight',
          things: [
            ['dataset', 'datasets'],
            ['ingest-job', 'ingest jobs'],
            ['data-contract', 'data contracts'],
          ],
        },
        {
          name: 'stream-hub',
          title: 'Stream Hub',
          description: 'Events between systems.',
          domain: 'insight',
          things: [
            ['topic', 'topics'],
            ['event-schema', 'event schemas'],
            ['replay', 'replays'],
          ],
        },
      ],
    },
    {
      name: 'forecasting',
      title: 'Forecasting',
      description: 'How much freight comes tomorrow.',
      headcount: 13,
      systems: [
        {
          name: 'volume-forecast',
          title: 'Volume Forecast',
          description: 'Parcels per depot and day.',
          domain: 'insight',
          things: [
            ['volume-model', 'volume models'],
            ['peak-alert', 'peak alerts'],
            ['weather-feed', 'weather feeds'],
          ],
        },
        {
          name: 'staff-forecast',
          title: 'Staff Forecast',
          description: 'People per shift.',
          domain: 'insight',
          things: [
            ['shift-demand', 'shift demands'],
            ['overtime-model', 'overtime models'],
            ['season-profile', 'season profiles'],
          ],
        },
      ],
    },
    {
      name: 'reporting',
      title: 'Reporting',
      description: 'Figures that everybody reads alike.',
      headcount: 20,
      systems: [
        {
          name: 'board-reports',
          title: 'Board Reports',
          description: 'Monthly figures of the company.',
          domain: 'insight',
          things: [
            ['board-report', 'board reports'],
            ['figure-definition', 'figure definitions'],
            ['cost-centre-view', 'cost centre views'],
          ],
        },
        {
          name: 'depot-reports',
          title: 'Depot Reports',
          description: 'Daily figures of the depots.',
          domain: 'insight',
          things: [
            ['depot-report', 'depot reports'],
            ['punctuality', 'punctuality figures'],
            ['damage-rate', 'damage rates'],
          ],
        },
      ],
    },
  ],
};
