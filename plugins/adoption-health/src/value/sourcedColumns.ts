/** What sources say of an alternative beside its price, in table order. */
export const sourcedColumns = [
  'engineersNeeded',
  'timeToValue',
  'typicalAdoption',
  'skills',
  'customisation',
] as const;
