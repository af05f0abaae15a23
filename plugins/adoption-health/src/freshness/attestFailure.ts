import { failureReason, Translate } from '../shared';

/** Why "still accurate" was not taken, and that nothing has changed. */
export function attestFailure(error: Error, t: Translate): string {
  const reason = failureReason(error);
  return t('freshness.attest.failed', { reason: reasonText() });

  function reasonText(): string {
    switch (reason) {
      case 'forbidden':
        return t('freshness.attest.forbidden');
      case 'unknown':
        return t('shared.async.unknownText', { message: error.message });
      default:
        return t(`shared.async.${reason}Text`);
    }
  }
}
