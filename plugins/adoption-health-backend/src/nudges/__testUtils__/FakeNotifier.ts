import { Notice, Notifier } from '../Notifier';

/** Keeps what it is sent; or fails, once told to. */
export class FakeNotifier implements Notifier {
  readonly sent: Notice[] = [];
  failure?: Error;
  calls = 0;

  async send(notice: Notice): Promise<void> {
    this.calls += 1;
    if (this.failure) {
      throw this.failure;
    }
    this.sent.push(notice);
  }

  /** Who was sent something, in this order. */
  get recipients(): string[] {
    return this.sent.flatMap(notice => notice.recipients);
  }
}
