import { ScopeNote } from '../../shared';

/**
 * What a chart shows, of whom, when. Ends with whom it is about while a group
 * is chosen: its members, or still the whole portal.
 */
export function Subtitle(props: {
  /** Sentences; those that do not apply are left out. */
  sentences?: Array<string | false | undefined>;
  scope: 'group' | 'portal';
}) {
  const { sentences = [], scope } = props;
  return (
    <>
      {sentences.filter(Boolean).join(' ')} <ScopeNote scope={scope} />
    </>
  );
}
