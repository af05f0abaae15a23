import { browserStore } from '../browser/browserStore';
import { lanePrefix } from '../buffer/Lane';
import { Capture } from './Capture';
import { captureAllowed } from './captureAllowed';
import { CaptureDeps } from './CaptureDeps';

let running: Capture | undefined;

/**
 * Starts capturing in this page, once: the analytics API may be created more
 * than once during a page's life, and the component that watches the router
 * cannot reach it through an aggregating analytics API. `undefined` where the
 * person or the configuration objects; then nothing listens and nothing is kept.
 */
export function startCapture(deps: CaptureDeps): Capture | undefined {
  try {
    running ??= createCapture(deps);
  } catch {
    // A portal without telemetry is better than no portal.
  }
  return running;
}

function createCapture(deps: CaptureDeps): Capture | undefined {
  const { configApi } = deps;
  const store = browserStore(() => window.localStorage);
  const enabled =
    configApi.getOptionalBoolean('adoptionHealth.telemetry.enabled') ?? true;
  const isAllowed = () => captureAllowed({ enabled, navigator, store });
  if (!isAllowed()) {
    store.keys(lanePrefix).forEach(key => store.remove(key));
    return undefined;
  }
  return new Capture(deps, { store, isAllowed });
}

/** What captures in this page at the moment. */
export function runningCapture(): Capture | undefined {
  return running;
}

/** Ends capturing and leaves the page as it was found. */
export function stopCapture(): void {
  running?.stop();
  running = undefined;
}
