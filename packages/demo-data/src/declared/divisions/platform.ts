import { DeclaredDivision } from '../DeclaredTeam';

/** The teams whose customers are the other teams. */
export const platform: DeclaredDivision = {
  name: 'platform',
  teams: [
    {
      name: 'reliability',
      title: 'Reliability',
      description: 'Alarms, incidents and what we learn from them.',
      headcount: 22,
      systems: [
        {
          name: 'incident-desk',
          title: 'Incident Desk',
          description: 'Incidents, duty rosters and reviews.',
          domain: 'engineering-platform',
          things: [
            ['incident', 'incidents'],
            ['duty-roster', 'duty rosters'],
            ['incident-review', 'incident reviews'],
          ],
        },
        {
          name: 'observability',
          title: 'Observability',
          description: 'Metrics, traces and alarms.',
          domain: 'engineering-platform',
          things: [
            ['metric-store', 'metrics'],
            ['trace', 'traces'],
            ['alarm-rule', 'alarm rules'],
          ],
        },
      ],
    },
    {
      name: 'build-and-release',
      title: 'Build and Release',
      description: 'From a commit to production.',
      headcount: 19,
      systems: [
        {
          name: 'release-train',
          title: 'Release Train',
          description: 'Builds, rollouts and ways back.',
          domain: 'engineering-platform',
          things: [
            ['build-cache', 'build caches'],
            ['rollout', 'rollouts'],
            ['artifact', 'artifacts'],
          ],
        },
        {
          name: 'test-bench',
          title: 'Test Bench',
          description: 'Test data and environments.',
          domain: 'engineering-platform',
          things: [
            ['test-environment', 'test environments'],
            ['test-data', 'test data'],
            ['flaky-test', 'flaky tests'],
          ],
        },
      ],
    },
    {
      name: 'identity',
      title: 'Identity',
      description: 'Who somebody is, and what they may.',
      headcount: 15,
      systems: [
        {
          name: 'sign-in',
          title: 'Sign-in',
          description: 'Accounts and sessions of customers and staff.',
          domain: 'trust',
          things: [
            ['account', 'accounts'],
            ['session', 'sessions'],
            ['second-factor', 'second factors'],
          ],
        },
        {
          name: 'entitlements',
          title: 'Entitlements',
          description: 'Roles and what they allow.',
          domain: 'trust',
          things: [
            ['role', 'roles'],
            ['access-request', 'access requests'],
            ['access-review', 'access reviews'],
          ],
        },
      ],
    },
    {
      name: 'security',
      title: 'Security',
      description: 'Finding the holes before others do.',
      headcount: 21,
      systems: [
        {
          name: 'vulnerability-desk',
          title: 'Vulnerability Desk',
          description: 'Findings and how they get closed.',
          domain: 'trust',
          things: [
            ['vulnerability', 'vulnerabilities'],
            ['security-exception', 'security exceptions'],
            ['dependency-scan', 'dependency scans'],
          ],
        },
        {
          name: 'key-custody',
          title: 'Key Custody',
          description: 'Keys, certificates and their rotation.',
          domain: 'trust',
          things: [
            ['certificate', 'certificates'],
            ['signing-key', 'signing keys'],
            ['audit-trail', 'audit trails'],
          ],
        },
      ],
    },
  ],
};
