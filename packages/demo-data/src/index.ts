/**
 * One seeded, made-up company: its people, its catalog, and the truth about
 * what is wrong in it. Demo, tests and benchmarks all use it.
 *
 * @packageDocumentation
 */
export { company } from './declared/company';
export { demoPeople, type DeclaredPerson } from './declared/demoPeople';
export { plantedRot, type PlantedRot } from './declared/plantedRot';
export { renderCatalogFiles, type CatalogFile } from './catalogFiles';
export { createDemoCatalog, type DemoCatalog } from './demoCatalog';
export { createRandom, type Random } from './random';
