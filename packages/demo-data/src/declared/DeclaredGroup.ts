/** A group of the company. Its generated people fill it up to `headcount`. */
export type DeclaredGroup = {
  name: string;
  /** Where it is not `default`. */
  namespace?: string;
  title: string;
  type:
    | 'organization'
    | 'department'
    | 'leadership'
    | 'team'
    | 'squad'
    | 'office'
    | 'partner';
  description: string;
  /** A group of the namespace `default`, by its name. */
  parent?: string;
  /** People who belong to it directly, and to nothing above it. */
  headcount: number;
  /** People of other groups who are listed by this group, by their name. */
  members?: readonly string[];
};
