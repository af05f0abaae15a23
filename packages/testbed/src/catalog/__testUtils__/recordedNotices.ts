import { createServiceFactory } from '@backstage/backend-plugin-api';
import {
  notificationService,
  NotificationSendOptions,
} from '@backstage/plugin-notifications-node';

/** A notice on its way to people. */
export type SentNotice = NotificationSendOptions;

/** Delivers nothing and keeps what it was given. */
export function recordedNotices(sent: SentNotice[]) {
  return createServiceFactory({
    service: notificationService,
    deps: {},
    factory: () => ({
      send: async notice => {
        sent.push(notice);
      },
    }),
  });
}
