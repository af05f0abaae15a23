import { useSearchParams } from 'react-router-dom';
import { parseRange, Range } from './range';

const PARAMETER = 'range';

/** The range the URL asks for, and a way to choose another. */
export function useRange(): [Range, (range: Range) => void] {
  const [parameters, setParameters] = useSearchParams();
  const choose = (range: Range) =>
    setParameters(
      previous => {
        const next = new URLSearchParams(previous);
        next.set(PARAMETER, range);
        return next;
      },
      { replace: true },
    );
  return [parseRange(parameters.get(PARAMETER)), choose];
}
