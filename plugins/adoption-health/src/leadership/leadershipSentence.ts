import {
  Brief,
  GateState,
  SuccessId,
  SuccessNumber,
  Verdict,
} from 'backstage-plugin-adoption-health-common';
import { Format, Translate } from '../shared';
import { goalText } from './goalText';

interface Words {
  t: Translate;
  format: Format;
}

// The order of the words, so that "fast" and "up" come before longer ones.
const SPOKEN_ORDER: SuccessId[] = [
  'pageReadyP75',
  'uptime',
  'adoptionRate',
  'staleShare',
];

/**
 * What the page says first: what is met, what is not, what nobody knows, and
 * how the adoption target stands. Built from the verdicts alone.
 */
export function leadershipSentence(
  brief: Pick<Brief, 'success' | 'gate'>,
  words: Words,
): string {
  const { t, format } = words;
  const success = [...brief.success].sort(
    (one, other) =>
      SPOKEN_ORDER.indexOf(one.id) - SPOKEN_ORDER.indexOf(other.id),
  );
  const gate = gateClause(brief, words);
  const unknown = phrases(success, 'unknown', t);
  if (unknown.length === success.length) {
    return t('leadership.sentence.nothingKnown', {
      unknown: format.list(unknown),
    });
  }

  const met = phrases(success, 'met', t);
  const missed = [
    ...phrases(success, 'not-met', t),
    // The clause on the gate says it better.
    ...phrases(
      success.filter(number => !(gate && number.id === 'adoptionRate')),
      'at-risk',
      t,
    ),
  ];
  const clauses = [
    judged({ met, missed, all: success.length }, words),
    unknown.length > 0 &&
      t('leadership.sentence.open', {
        unknown: format.list(unknown),
        count: unknown.length,
      }),
    gate,
  ].filter(clause => typeof clause === 'string');
  return capitalised(clauses.join('; '));
}

function judged(
  numbers: { met: string[]; missed: string[]; all: number },
  { t, format }: Words,
): string | undefined {
  const met = format.list(numbers.met);
  const missed = format.list(numbers.missed);
  if (numbers.met.length === numbers.all) {
    return t('leadership.sentence.allMet', { met });
  }
  if (met && missed) {
    return t('leadership.sentence.mixed', { met, missed });
  }
  return met || missed || undefined;
}

function phrases(
  success: SuccessNumber[],
  verdict: Verdict,
  t: Translate,
): string[] {
  return success
    .filter(number => number.verdict === verdict)
    .map(number => t(`leadership.sentence.${verdict}.${number.id}`));
}

/** What the sentence adds on the adoption target while it is not reached. */
function gateClause(
  brief: Pick<Brief, 'success' | 'gate'>,
  words: Words,
): string | undefined {
  const adoption = brief.success.find(({ id }) => id === 'adoptionRate');
  const { state } = brief.gate;
  if (!adoption || adoption.verdict === 'unknown' || !isOpen(state)) {
    return undefined;
  }
  return words.t(`leadership.sentence.gate.${state}`, {
    goal: goalText(adoption.target, words),
  });
}

type OpenState = Exclude<GateState, 'reached' | 'not-enough-data'>;

function isOpen(state: GateState): state is OpenState {
  return state !== 'reached' && state !== 'not-enough-data';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
