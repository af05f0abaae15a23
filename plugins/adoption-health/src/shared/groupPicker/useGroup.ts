import { useSearchParams } from 'react-router-dom';
import { askedGroup } from './askedGroup';
import { rememberedGroup, rememberGroup } from './rememberedGroup';

const PARAMETER = 'group';

/** The group that answers are narrowed to and a way to choose another. */
export interface GroupChoice {
  /** Full entity ref; undefined while the whole portal is shown. */
  group?: string;
  /** Whether the URL says it already. */
  inUrl: boolean;
  /** Undefined shows the whole portal again. */
  choose: (group: string | undefined) => void;
}

/** The group that the URL asks for, else the one last chosen. */
export function useGroup(): GroupChoice {
  const [parameters, setParameters] = useSearchParams();
  const asked = parameters.get(PARAMETER);
  return {
    group: asked === null ? rememberedGroup() : askedGroup(asked),
    inUrl: asked !== null,
    choose: group => {
      rememberGroup(group);
      setParameters(
        previous => {
          const next = new URLSearchParams(previous);
          if (group === undefined) {
            next.delete(PARAMETER);
          } else {
            next.set(PARAMETER, group);
          }
          return next;
        },
        { replace: true },
      );
    },
  };
}
