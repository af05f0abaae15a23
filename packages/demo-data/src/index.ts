/**
 * One seeded, made-up company: its people, its catalog, and the truth about
 * what is wrong in it, and the history of its portal. Demo, tests and benchmarks all use it.
 *
 * @packageDocumentation
 */
export { company } from './declared/company';
export { demoPeople, type DeclaredPerson } from './declared/demoPeople';
export { nearMisses, type NearMiss } from './declared/nearMisses';
export { plantedRot, type PlantedRot } from './declared/plantedRot';
export { renderCatalogFiles, type CatalogFile } from './catalogFiles';
export { createDemoCatalog, type DemoCatalog } from './demoCatalog';
export { story } from './declared/story';
export { type HistoryScale } from './history/Company';
export { createHistory, type HistoryOptions } from './history/createHistory';
export { historyText } from './history/historyText';
export { createRandom, type Random } from './random';
