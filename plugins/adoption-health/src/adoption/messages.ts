import { activationMessages } from './activation/activationMessages';
import { factMessages } from './facts/factMessages';
import { frequencyMessages } from './frequency/frequencyMessages';
import { lifecycleMessages } from './lifecycle/lifecycleMessages';
import { pluginMessages } from './plugins/pluginMessages';
import { rateMessages } from './rate/rateMessages';
import { retentionMessages } from './retention/retentionMessages';
import { searchMessages } from './search/searchMessages';
import { teamMessages } from './teams/teamMessages';
import { templateMessages } from './templates/templateMessages';
import { useCaseMessages } from './useCases/useCaseMessages';

/** Words of the Adoption tab. */
export const adoptionMessages = {
  title: 'Adoption',
  showAll: 'Show all {{n}}',
  showFewer: 'Show fewer',
  sentence: {
    more: 'More people joined than dropped out last week: {{gained}} against {{lost}}',
    fewer:
      'More people dropped out than joined last week: {{lost}} against {{gained}}',
    even: 'As many people joined as dropped out last week: {{gained}}',
    early: '{{retained}} people stayed last week and {{lost}} dropped out',
    both: '{{first}}; {{once}} of {{all}} came on one day only',
    once: '{{once}} of {{all}} people came on one day only',
    nothingKnown: 'Too little is known yet to say who joins and who drops out',
    tooFew: 'Too few people to say who joins and who drops out',
    notCounted: 'Nobody in this group is counted',
    notLoaded: 'Who joins and who drops out could not be loaded',
  },
  facts: factMessages,
  lifecycle: lifecycleMessages,
  frequency: frequencyMessages,
  rate: rateMessages,
  retention: retentionMessages,
  teams: teamMessages,
  useCases: useCaseMessages,
  activation: activationMessages,
  plugins: pluginMessages,
  search: searchMessages,
  templates: templateMessages,
} as const;
