/**
 * The contract of Adoption Health: schemas of everything on the wire,
 * permissions, the metric catalogue, reporting days and freshness rules.
 *
 * @packageDocumentation
 */
export * from './admin/answers';
export * from './adoption/answers';
export * from './adoption/outlook';
export * from './adoption/people';
export * from './adoption/uses';
export * from './brief/answers';
export * from './brief/success';
export * from './context/answers';
export * from './envelope/value';
export * from './freshness/answers';
export * from './freshness/campaigns';
export * from './freshness/fixList';
export * from './freshness/GroupDirectory';
export * from './freshness/OwnerDirectory';
export * from './freshness/ownerLoop';
export * from './freshness/ownerRefs';
export * from './freshness/rules';
export * from './freshness/sourceGroups';
export * from './freshness/summary';
export * from './import/lines';
export * from './me/answers';
export * from './me/optOut';
export * from './metrics/catalogue';
export * from './performance/answers';
export * from './permissions';
export * from './telemetry/contract';
export * from './telemetry/limits';
export * from './time/day';
export * from './time/reportingDay';
export * from './value/answers';
