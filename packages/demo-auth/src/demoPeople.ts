/** One of the people whom the sign-in page offers. */
export type DemoPerson = {
  /** Name of the User entity in the demo catalog. */
  name: string;
  displayName: string;
  role: string;
  /** What this person would come to the portal for. */
  comesFor: string;
};

/** The people of the demo company whom one can sign in as. */
export const demoPeople: readonly DemoPerson[] = [
  {
    name: 'ada',
    displayName: 'Ada',
    role: 'Developer',
    comesFor: 'Finds services, APIs and templates for the booking team.',
  },
  {
    name: 'dora',
    displayName: 'Dora',
    role: 'Developer',
    comesFor: 'Works on the warehouse software.',
  },
  {
    name: 'otto',
    displayName: 'Otto',
    role: 'Catalog owner',
    comesFor: 'His team owns entries of the catalog that need care.',
  },
  {
    name: 'pat',
    displayName: 'Pat',
    role: 'Platform engineer',
    comesFor: 'Runs the portal and administers Adoption Health.',
  },
  {
    name: 'eve',
    displayName: 'Eve',
    role: 'Executive',
    comesFor: 'Reads the leadership page.',
  },
];
