import { NotificationService } from '@backstage/plugin-notifications-node';
import { setTimeout as sleep } from 'node:timers/promises';
import { Notice, Notifier, NotifierMissingError } from './Notifier';

const ANSWER_MS = 20_000;

/** Answers from before the plugin would look at a notification. */
const NOT_TAKEN = /\bstatus (401|403|404)\b/;

/**
 * Sends notices with the notifications plugin. The service is there in every
 * backend; whether the plugin is shows only when something is sent.
 */
export function backstageNotifier(
  service: NotificationService,
  options: { answerMs?: number } = {},
): Notifier {
  const { answerMs = ANSWER_MS } = options;
  return {
    async send(notice) {
      const timer = new AbortController();
      try {
        await Promise.race([
          service.send(notificationOf(notice)),
          sleep(answerMs, undefined, { signal: timer.signal }).then(() => {
            throw new Error(
              `The notifications plugin did not answer in ${answerMs} ms`,
            );
          }),
        ]);
      } catch (error) {
        throw NOT_TAKEN.test(String(error))
          ? new NotifierMissingError(
              'The notifications plugin is not installed, or takes nothing from this one',
              { cause: error },
            )
          : error;
      } finally {
        timer.abort();
      }
    },
  };
}

function notificationOf(
  notice: Notice,
): Parameters<NotificationService['send']>[0] {
  const { recipients, entries, ...payload } = notice;
  return {
    recipients: { type: 'entity', entityRef: recipients },
    // The list of notifications shows plain text; others can use the links.
    payload: { ...payload, severity: 'normal', metadata: { entries } },
  };
}
