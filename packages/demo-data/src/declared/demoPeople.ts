/** A person declared by hand, because demos and tests act as them. */
export type DeclaredPerson = {
  name: string;
  displayName: string;
  description: string;
  group: string;
};

/** The people whom one can sign in as. */
export const demoPeople: readonly DeclaredPerson[] = [
  {
    name: 'ada',
    displayName: 'Ada',
    description: 'Developer in the booking team.',
    group: 'booking',
  },
  {
    name: 'dora',
    displayName: 'Dora',
    description: 'Developer in the warehouse team.',
    group: 'warehouse',
  },
  {
    name: 'otto',
    displayName: 'Otto',
    description: 'Keeps the catalog entries of tracking and routing right.',
    group: 'tracking',
  },
  {
    name: 'pat',
    displayName: 'Pat',
    description: 'Platform engineer, runs the developer portal.',
    group: 'developer-portal',
  },
  {
    name: 'eve',
    displayName: 'Eve',
    description: 'Executive, pays for the developer portal.',
    group: 'leadership',
  },
];
