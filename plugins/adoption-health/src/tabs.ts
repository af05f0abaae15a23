import { ComponentType } from 'react';
import { adoptionMessages } from './adoption/messages';
import { catalogMessages } from './catalog/messages';
import { dataMessages } from './data/messages';
import { overviewMessages } from './overview/messages';
import { performanceMessages } from './performance/messages';
import { valueMessages } from './value/messages';

/** A tab of the Adoption Health page. */
export interface AdoptionHealthTab {
  /** Its part of the URL. */
  path: string;
  title: string;
  load: () => Promise<{ default: ComponentType }>;
}

/**
 * The tabs in their order, in both frontend systems. A new tab is one row here
 * and one room beside the others.
 */
export const adoptionHealthTabs: AdoptionHealthTab[] = [
  {
    path: 'overview',
    title: overviewMessages.title,
    load: () => import('./overview').then(m => ({ default: m.OverviewTab })),
  },
  {
    path: 'adoption',
    title: adoptionMessages.title,
    load: () => import('./adoption').then(m => ({ default: m.AdoptionTab })),
  },
  {
    path: 'catalog',
    title: catalogMessages.title,
    load: () => import('./catalog').then(m => ({ default: m.CatalogTab })),
  },
  {
    path: 'speed',
    title: performanceMessages.title,
    load: () => import('./performance').then(m => ({ default: m.SpeedTab })),
  },
  {
    path: 'value',
    title: valueMessages.title,
    load: () => import('./value').then(m => ({ default: m.ValueTab })),
  },
  {
    path: 'data',
    title: dataMessages.title,
    load: () => import('./data').then(m => ({ default: m.DataTab })),
  },
];
