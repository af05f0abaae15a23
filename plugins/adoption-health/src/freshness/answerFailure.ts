import { failureReason, Translate } from '../shared';

/** Why an answer was not taken, and that nothing has changed. */
export function answerFailure(
  error: Error,
  options: {
    t: Translate;
    /** What a refusal means here; default: that only owners may do it. */
    forbidden?: string;
  },
): string {
  const { t, forbidden = t('freshness.answer.forbidden') } = options;
  const reason = failureReason(error);
  return t('freshness.answer.failed', { reason: reasonText() });

  function reasonText(): string {
    switch (reason) {
      case 'forbidden':
        return forbidden;
      case 'unknown':
        return t('shared.async.unknownText', { message: error.message });
      default:
        return t(`shared.async.${reason}Text`);
    }
  }
}
