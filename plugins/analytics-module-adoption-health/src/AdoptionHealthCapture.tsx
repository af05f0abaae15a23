import { useLayoutEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { useAnalytics } from '@backstage/core-plugin-api';
import { runningCapture } from './capture/startCapture';

/**
 * Notes when the router shows a page, which analytics events alone do not tell.
 * Renders nothing. Belongs inside `AppRouter`, before anything else.
 *
 * @public
 */
export function AdoptionHealthCapture(): null {
  // Utility APIs are created on first use: this makes sure that ours is.
  useAnalytics();
  const { pathname } = useLocation();
  // A layout effect comes before the router's own tracking, a plain effect.
  useLayoutEffect(() => runningCapture()?.routeChanged(pathname), [pathname]);
  return null;
}
