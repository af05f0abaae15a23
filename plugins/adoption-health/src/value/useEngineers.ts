import { useSearchParams } from 'react-router-dom';

/** The largest number of engineers that can be asked about. */
export const MOST_ENGINEERS = 1_000_000;

const PARAMETER = 'engineers';
const DEFAULT_ENGINEERS = 200;

/** Whether costs can be asked for this many engineers. */
export function isEngineers(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= MOST_ENGINEERS;
}

/** The number of engineers the URL asks about, and a way to choose another. */
export function useEngineers(): [number, (engineers: number) => void] {
  const [parameters, setParameters] = useSearchParams();
  const asked = Number(parameters.get(PARAMETER) ?? DEFAULT_ENGINEERS);
  const choose = (engineers: number) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        next.set(PARAMETER, String(engineers));
        return next;
      },
      { replace: true },
    );
  return [isEngineers(asked) ? asked : DEFAULT_ENGINEERS, choose];
}
