import { ReactElement, ReactNode } from 'react';
import { AsyncContent } from '../async/AsyncContent';
import { AsyncQuery } from '../async/AsyncQuery';
import { TileFailure } from './TileFailure';
import { TileSkeleton } from './TileSkeleton';

/** A tile with a question of its own: if it fails, its neighbours stay. */
export function TileQuestion<T>(props: {
  name: string;
  query: AsyncQuery<T>;
  /** What to say where there is no such thing to ask about. */
  notFound?: ReactElement;
  children: (answer: T) => ReactNode;
}) {
  const { name, query, notFound, children } = props;
  return (
    <AsyncContent
      query={query}
      notFound={notFound}
      skeleton={<TileSkeleton name={name} />}
      frame={failure => <TileFailure name={name}>{failure}</TileFailure>}
    >
      {children}
    </AsyncContent>
  );
}
