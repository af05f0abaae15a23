/** The made-up company. `.example` is reserved, so none of its links lead anywhere. */
export const company = {
  title: 'Korvale Freight',
  domain: 'korvale.example',
  /** Seed of everything that is drawn rather than declared. */
  seed: 20_261_120,
  /** How many components, APIs, resources, systems and domains it has. */
  softwareCount: 612,
} as const;
