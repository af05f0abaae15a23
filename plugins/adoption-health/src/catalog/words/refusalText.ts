import { isError } from '@backstage/errors';
import { failureReason, Translate } from '../../shared';

/**
 * Why the backend did not do what it was asked to, in words. What it says
 * itself of a wrong request is said as it came.
 */
export function refusalText(error: Error, t: Translate): string {
  const reason = failureReason(error);
  switch (reason) {
    case 'forbidden':
      return t('catalog.refused.forbidden');
    case 'missing':
    case 'unknown':
      return isError(error.cause) ? error.cause.message : error.message;
    default:
      return t(`shared.async.${reason}Text`);
  }
}
