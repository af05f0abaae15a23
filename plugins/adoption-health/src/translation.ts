import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { adoptionMessages } from './adoption/messages';
import { catalogMessages } from './catalog/messages';
import { dataMessages } from './data/messages';
import { freshnessMessages } from './freshness/messages';
import { groupHealthMessages } from './groupHealth/messages';
import { leadershipMessages } from './leadership/messages';
import { myCatalogMessages } from './myCatalog/messages';
import { overviewMessages } from './overview/messages';
import { performanceMessages } from './performance/messages';
import { sharedMessages } from './shared/messages';
import { valueMessages } from './value/messages';

/**
 * Every visible string of the suite; each room brings its own.
 *
 * @public
 */
export const adoptionHealthTranslationRef = createTranslationRef({
  id: 'plugin.adoption-health',
  messages: {
    shared: sharedMessages,
    overview: overviewMessages,
    adoption: adoptionMessages,
    performance: performanceMessages,
    freshness: freshnessMessages,
    catalog: catalogMessages,
    myCatalog: myCatalogMessages,
    groupHealth: groupHealthMessages,
    value: valueMessages,
    leadership: leadershipMessages,
    data: dataMessages,
  },
});
