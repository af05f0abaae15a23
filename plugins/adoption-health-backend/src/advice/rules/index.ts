import { AdviceRule } from '../Situation';
import { collectionGaps } from './collectionGaps';
import { groupCutsImpossible } from './groupCutsImpossible';
import { mostReadStale } from './mostReadStale';
import { ownersGone } from './ownersGone';
import { ownersMissing } from './ownersMissing';
import { peopleStayAway } from './peopleStayAway';
import { pluginsToDrop } from './pluginsToDrop';
import { searchFindsNothing } from './searchFindsNothing';
import { slowRoute } from './slowRoute';
import { teamOnTheBrink } from './teamOnTheBrink';
import { templateFails } from './templateFails';

/** Come before everything else: without them no other number can be believed. */
export const urgentRules: readonly AdviceRule[] = [collectionGaps];

/** Ordered by the people they help; a new one is one file and one row here. */
export const rankedRules: readonly AdviceRule[] = [
  mostReadStale,
  ownersGone,
  ownersMissing,
  slowRoute,
  searchFindsNothing,
  templateFails,
  peopleStayAway,
  teamOnTheBrink,
  groupCutsImpossible,
  pluginsToDrop,
];
