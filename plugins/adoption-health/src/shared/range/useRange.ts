import { useSearchParams } from 'react-router-dom';
import { parseRange, Range } from './range';
import { rememberedRange, rememberRange } from './rememberedRange';

const PARAMETER = 'range';

/** The range shown and a way to choose another. */
export interface RangeChoice {
  range: Range;
  /** Whether the URL says it already. */
  inUrl: boolean;
  choose: (range: Range) => void;
}

/** The range that the URL asks for, else the one last chosen. */
export function useRange(): RangeChoice {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(PARAMETER);
  return {
    range: asked === null ? rememberedRange() : parseRange(asked),
    inUrl: asked !== null,
    choose: range => {
      rememberRange(range);
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          next.set(PARAMETER, range);
          return next;
        },
        { replace: true },
      );
    },
  };
}
