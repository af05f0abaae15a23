import { exclusively } from './exclusively';

describe('exclusively', () => {
  it('runs once the lock is there', async () => {
    const order: string[] = [];
    const request = async (name: string, callback: () => Promise<void>) => {
      order.push(`lock ${name}`);
      await callback();
    };
    await exclusively(() => order.push('run'), request);
    expect(order).toEqual(['lock adoption-health.queue', 'run']);
  });

  it('runs without locks where there are none', async () => {
    const action = jest.fn();
    await exclusively(action, undefined);
    expect(action).toHaveBeenCalledTimes(1);
  });

  it('runs where the browser refuses the lock', async () => {
    const action = jest.fn();
    await exclusively(action, async () => {
      throw new DOMException('no', 'SecurityError');
    });
    expect(action).toHaveBeenCalledTimes(1);
  });
});
