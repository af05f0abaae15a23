export * from './buildAdoption';
export * from './buildContext';
export * from './buildFreshness';
export * from './buildPerformance';
export * from './buildValue';
export * from './fakeAdoptionHealthApi';
export * from './renderWithApi';
export * from './responseError';
