import { HumanDuration } from '@backstage/types';

export interface Config {
  adoptionHealth?: {
    /**
     * IANA zone in which days begin and end. Defaults to `UTC`.
     */
    timeZone?: string;

    /**
     * Entity refs of the people and groups who administer Adoption Health.
     * Without any, administration is closed to everyone.
     */
    admins?: string[];

    /**
     * Entity refs of the people and groups who may read the leadership page.
     * Without any, the permission alone decides.
     */
    leaders?: string[];

    /**
     * Marks every screen as showing made-up data.
     * @visibility frontend
     */
    demo?: boolean;

    /** The day the portal was launched, `YYYY-MM-DD`. */
    launchedOn?: string;

    /** The currency of all amounts, ISO 4217. Defaults to `USD`. */
    currency?: string;

    population?: {
      /**
       * Catalog filters for the users who are expected to use the portal, as
       * in the catalog's own API: fields of one filter are all required, one
       * of the filters has to match. Defaults to all users.
       */
      filter?: Array<{ [field: string]: string | string[] }>;
      /** Entity refs of groups whose members are left out, nested ones too. */
      excludeGroups?: string[];
    };

    privacy?: {
      /**
       * Key for the pseudonyms of people. Generated once and kept in the
       * database where it is not set.
       * @visibility secret
       */
      pseudonymKey?: string;
      /** Smallest group whose numbers are shown. Defaults to 5, at least 3. */
      minimumGroupSize?: number;
    };

    targets?: {
      /** Share of the eligible people, 0 to 1. Defaults to 0.3. */
      adoptionRate?: number;
      /** The day by which the adoption rate is to be reached, `YYYY-MM-DD`. */
      adoptionRateBy?: string;
      /** Share of the catalog, 0 to 1. Defaults to 0.02. */
      staleShare?: number;
      /** Defaults to `{ seconds: 5 }`. */
      pageReady?: HumanDuration | string;
      /** Share of the time, 0 to 1. Defaults to 0.999. */
      uptime?: number;
    };

    telemetry?: {
      /** How often new events become numbers. Defaults to 15 seconds. */
      rollupEvery?: HumanDuration | string;
      /**
       * Days after which raw events are deleted; the numbers made from them
       * stay. Defaults to 90, at least 30.
       */
      retentionDays?: number;
    };

    freshness?: {
      /**
       * The kinds that are checked. Defaults to Component, API, Resource,
       * System and Domain.
       */
      kinds?: string[];
      /** How often the catalog is checked. Defaults to 30 minutes. */
      sweepEvery?: HumanDuration | string;
      /**
       * For how many days a change or an owner's word vouches for entities.
       * The first entry that matches decides; then 365 days for systems,
       * domains and what is deprecated, and 180 for the rest.
       */
      limits?: Array<{
        kind?: string;
        type?: string;
        lifecycle?: string;
        days: number;
      }>;
      /** How bad a rule's findings are, by rule id; `off` leaves it out. */
      severities?: { [rule: string]: 'stale' | 'notice' | 'off' };
      /**
       * What entities must fill in, as paths such as `metadata.description`;
       * the fields of all entries that match.
       */
      requiredFields?: Array<{
        kind?: string;
        type?: string;
        lifecycle?: string;
        fields: string[];
      }>;
      /**
       * Entities that a machine keeps up to date, by the beginning of their
       * annotation `backstage.io/managed-by-origin-location`. Each sweep
       * verifies them.
       */
      trustedProviders?: string[];
    };

    /** Which groups are teams, and when one has adopted the portal. */
    teams?: {
      /** `spec.type` of groups that are teams. Defaults to `team`. */
      types?: string[];
      /**
       * Share of a team's people to be active in a week, above 0 to 1.
       * Defaults to 0.3.
       */
      threshold?: number;
    };

    /**
     * What people come to the portal for. Defaults to find, docs, create,
     * search and operate, by the ids of known plugins.
     */
    useCases?: Array<{
      /** Lower case letters, digits and dashes. */
      id: string;
      title: string;
      /** Ids of the plugins that serve it. */
      plugins: string[];
    }>;

    nudges?: {
      /**
       * Whether owners are notified of what is stale. Needs the notifications
       * plugin. Defaults to false.
       */
      enabled?: boolean;
      /** Most notices to one person in a week. Defaults to 1. */
      perPersonAndWeek?: number;
      /**
       * Nobody is notified then, in the reporting zone; never quiet where
       * both are the same.
       */
      quietHours?: {
        /** `HH:MM`. Defaults to 18:00. */
        from?: string;
        /** `HH:MM`. Defaults to 08:00. */
        to?: string;
      };
      /** 1 (Monday) to 7 (Sunday). Defaults to Monday to Friday. */
      weekdays?: number[];
    };
  };
}
