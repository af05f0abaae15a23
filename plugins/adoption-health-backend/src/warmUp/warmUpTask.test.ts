import { mockServices } from '@backstage/backend-test-utils';
import {
  dayNumber,
  reportingDays,
} from 'backstage-plugin-adoption-health-common';
import { warmUpTask } from './warmUpTask';

const TODAY = dayNumber('2026-11-20');
/** 00:30 of the 20th in Berlin, while it is the 19th in UTC. */
const NOW = Date.parse('2026-11-19T23:30:00Z');
const { signal } = new AbortController();

function setUp(asks: Array<() => Promise<unknown>>) {
  const logger = mockServices.logger.mock();
  const task = warmUpTask({
    questions: asks.map(ask => ({ days: [28, 84, 365], ask })),
    clock: () => NOW,
    reportingDay: reportingDays('Europe/Berlin'),
    logger,
  });
  return { task, logger };
}

describe('warmUpTask', () => {
  it('asks for the days that a question names, up to yesterday', async () => {
    const question = jest.fn(async () => {});
    await setUp([question]).task.run(signal);
    const to = TODAY - 1;
    expect(question.mock.calls).toEqual([
      [{ from: TODAY - 28, to, complete: true }],
      [{ from: TODAY - 84, to, complete: true }],
      [{ from: TODAY - 365, to, complete: true }],
    ]);
  });

  it('asks one question after the other, on each replica', async () => {
    let asked = 0;
    const question = async () => {
      asked += 1;
      expect(asked).toBe(1);
      await new Promise(done => {
        setTimeout(done, 1);
      });
      asked -= 1;
    };
    const { task } = setUp([question, question]);
    await task.run(signal);
    expect(task.scope).toBe('local');
  });

  it('says once that it is done', async () => {
    const { task, logger } = setUp([async () => {}]);
    await task.run(signal);
    await task.run(signal);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('fails as a question does, and asks all of them the next time', async () => {
    const question = jest
      .fn(async () => {})
      .mockRejectedValueOnce(new Error('no database'));
    const { task, logger } = setUp([question]);
    await expect(task.run(signal)).rejects.toThrow('no database');
    expect(logger.info).not.toHaveBeenCalled();
    await task.run(signal);
    expect(question).toHaveBeenCalledTimes(4);
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it('stops when it is told to', async () => {
    const controller = new AbortController();
    const question = jest.fn(async () => controller.abort());
    const { task } = setUp([question, question]);
    await expect(task.run(controller.signal)).rejects.toThrow('aborted');
    expect(question).toHaveBeenCalledTimes(1);
  });
});
