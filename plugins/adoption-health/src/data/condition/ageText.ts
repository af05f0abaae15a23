import { Words } from '../../shared';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** An age as people say it: `12 s`, `3 min`, `5 h`, `2 days`. */
export function ageText(ageMs: number, words: Words): string {
  const { t, format } = words;
  const n = (unitMs: number) => format.count(Math.floor(ageMs / unitMs));
  if (ageMs < 2 * MINUTE_MS) {
    const seconds = Math.max(1, Math.round(ageMs / SECOND_MS));
    return t('data.age.seconds', { n: format.count(seconds) });
  }
  if (ageMs < 2 * HOUR_MS) {
    return t('data.age.minutes', { n: n(MINUTE_MS) });
  }
  return ageMs < 2 * DAY_MS
    ? t('data.age.hours', { n: n(HOUR_MS) })
    : t('data.age.days', { count: Math.floor(ageMs / DAY_MS) });
}
