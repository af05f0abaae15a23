import { createBackendPlugin } from '@backstage/backend-plugin-api';
import { startTestBackend } from '@backstage/backend-test-utils';
import {
  NotificationService,
  notificationService,
} from '@backstage/plugin-notifications-node';
import { backstageNotifier } from './backstageNotifier';
import { Notice, NotifierMissingError } from './Notifier';

const notice: Notice = {
  recipients: ['user:default/ada'],
  title: 'pay in the catalog needs a look',
  description: 'pay: It is an orphan.',
  link: '/adoption-health/my-catalog',
  topic: 'stale-entries',
  scope: 'adoption-health:my-catalog:2026-11-23:0',
  entries: [
    {
      ref: 'component:default/pay',
      title: 'pay',
      link: '/catalog/default/component/pay',
    },
  ],
};
/** The service as a backend without the notifications plugin has it. */
async function serviceWithoutPlugin() {
  const services: NotificationService[] = [];
  const plugin = createBackendPlugin({
    pluginId: 'adoption-health',
    register(env) {
      env.registerInit({
        deps: { service: notificationService },
        async init({ service }) {
          services.push(service);
        },
      });
    },
  });
  const backend = await startTestBackend({ features: [plugin] });
  return { backend, service: services[0] };
}
const failing = (message: string): NotificationService => ({
  send: async () => {
    throw new Error(`Failed to send notifications: Error: ${message}`);
  },
});

describe('backstageNotifier', () => {
  it('sends to people, never to everybody', async () => {
    const send = jest.fn(async () => {});
    await backstageNotifier({ send }).send(notice);
    expect(send.mock.calls).toEqual([
      [
        {
          recipients: { type: 'entity', entityRef: ['user:default/ada'] },
          payload: {
            title: 'pay in the catalog needs a look',
            description: 'pay: It is an orphan.',
            link: '/adoption-health/my-catalog',
            severity: 'normal',
            topic: 'stale-entries',
            scope: 'adoption-health:my-catalog:2026-11-23:0',
            metadata: { entries: notice.entries },
          },
        },
      ],
    ]);
  });

  it.each([401, 403, 404])(
    'knows by %i that nothing was sent',
    async status => {
      const service = failing(`Request failed with status ${status}`);
      await expect(backstageNotifier(service).send(notice)).rejects.toThrow(
        NotifierMissingError,
      );
    },
  );

  it('knows that there is no notifications plugin', async () => {
    const { backend, service } = await serviceWithoutPlugin();
    await expect(backstageNotifier(service).send(notice)).rejects.toThrow(
      NotifierMissingError,
    );
    await backend.stop();
  });

  it.each([
    'Request failed with status 400',
    'Request failed with status 500',
    'Request failed with status 4040',
    'TypeError: fetch failed',
  ])('does not know by "%s" whether something was sent', async message => {
    await expect(
      backstageNotifier(failing(message)).send(notice),
    ).rejects.not.toThrow(NotifierMissingError);
  });

  it('does not wait for an answer forever', async () => {
    const silent = { send: () => new Promise<void>(() => {}) };
    await expect(
      backstageNotifier(silent, { answerMs: 5 }).send(notice),
    ).rejects.toThrow('did not answer in 5 ms');
  });
});
