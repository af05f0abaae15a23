import { act, renderHook } from '@testing-library/react';
import { useCopyText } from './useCopyText';

const writeText = jest.fn<Promise<void>, [string]>();

beforeEach(() => {
  jest.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText },
  });
});

afterEach(() => {
  jest.useRealTimers();
});

describe('useCopyText', () => {
  it('copies, says so, and lets it be after a while', async () => {
    const { result } = renderHook(() => useCopyText());
    expect(result.current.state).toBe('idle');

    await act(() => result.current.copy('text'));
    expect(writeText).toHaveBeenCalledWith('text');
    expect(result.current.state).toBe('copied');

    act(() => {
      jest.advanceTimersByTime(4_000);
    });
    expect(result.current.state).toBe('idle');
  });

  it('keeps saying that it failed until it works', async () => {
    writeText.mockRejectedValueOnce(new Error('not allowed'));
    const { result } = renderHook(() => useCopyText());

    await act(() => result.current.copy('text'));
    act(() => {
      jest.advanceTimersByTime(60_000);
    });
    expect(result.current.state).toBe('failed');

    await act(() => result.current.copy('text'));
    expect(result.current.state).toBe('copied');
  });

  it('fails in a browser without a clipboard', async () => {
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: undefined,
    });
    const { result } = renderHook(() => useCopyText());

    await act(() => result.current.copy('text'));
    expect(result.current.state).toBe('failed');
  });
});
