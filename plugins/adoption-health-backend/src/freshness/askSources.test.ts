import { mockServices } from '@backstage/backend-test-utils';
import { FakeSources, urlOf } from './__testUtils__/sources';
import { askSources } from './askSources';

const archived = { kind: 'found', archived: true } as const;
const url = urlOf('pay');
const never = () => new Promise<never>(() => {});

describe('askSources', () => {
  let logger: ReturnType<typeof mockServices.logger.mock>;

  beforeEach(() => {
    logger = mockServices.logger.mock();
  });

  const ask = (
    urls: string[],
    providers: FakeSources[],
    signal = new AbortController().signal,
  ) => askSources(urls, { providers, logger, timeoutMs: 10, signal });

  it('asks the first provider that covers a URL', async () => {
    const [first, second] = [new FakeSources(), new FakeSources()];
    first.evidence.set(url, archived);
    expect(await ask([url], [first, second])).toEqual(
      new Map([[url, archived]]),
    );
    expect(second.asked).toEqual([]);
  });

  it('asks nobody about a URL that nobody covers', async () => {
    const provider = new FakeSources('other.example');
    expect(await ask([url], [provider])).toEqual(new Map());
    expect(provider.asked).toEqual([]);
  });

  it('does not know what a provider leaves out', async () => {
    const answers = await ask([url], [new FakeSources()]);
    expect(answers.get(url)?.kind).toBe('unknown');
  });

  it('takes no answers to what was not asked', async () => {
    const provider = new FakeSources();
    provider.evidence.set('https://elsewhere.example/', archived);
    expect([...(await ask([url], [provider])).keys()]).toEqual([url]);
  });

  it('goes on when a provider fails', async () => {
    const [broken, sound] = [new FakeSources(), new FakeSources('b.example')];
    const other = urlOf('pay', 'b.example');
    broken.instead = async () => {
      throw new Error('oh');
    };
    sound.evidence.set(other, archived);
    const answers = await ask([url, other], [broken, sound]);
    expect(answers.get(url)?.kind).toBe('unknown');
    expect(answers.get(other)).toEqual(archived);
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('tells a provider when its time is up, and takes what it has', async () => {
    const provider = new FakeSources();
    provider.instead = ({ signal }) =>
      new Promise(done => {
        signal.addEventListener('abort', () =>
          done(new Map([[url, archived]])),
        );
      });
    expect(await ask([url], [provider])).toEqual(new Map([[url, archived]]));
  });

  it('does not wait for a provider that never comes back', async () => {
    jest.useFakeTimers();
    const provider = new FakeSources();
    provider.instead = never;
    const answers = ask([url], [provider]);
    await jest.advanceTimersByTimeAsync(5_010);
    jest.useRealTimers();
    expect((await answers).get(url)?.kind).toBe('unknown');
    expect(logger.warn).toHaveBeenCalledTimes(1);
  });

  it('stops when the sweep is stopped', async () => {
    const controller = new AbortController();
    const provider = new FakeSources();
    provider.instead = never;
    const answers = ask([url], [provider], controller.signal);
    controller.abort(new Error('stopped'));
    await expect(answers).rejects.toThrow('stopped');
  });
});
