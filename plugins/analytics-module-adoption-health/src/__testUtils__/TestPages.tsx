import {
  fetchApiRef,
  SignInPageProps,
  useAnalytics,
  useApi,
} from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { Link, Navigate, Route, Routes } from 'react-router-dom';
import { backendUrl } from './telemetryEndpoint';
import { testIdentity } from './testIdentity';

/** A sign-in page on which one has to press a button. */
export function TestSignInPage({ onSignInSuccess }: SignInPageProps) {
  return (
    <button onClick={() => onSignInSuccess(testIdentity('user:default/ada'))}>
      Sign in
    </button>
  );
}

function Links() {
  return (
    <nav>
      <Link to="/">Home</Link>
      <Link to="/catalog?filters=mine#top">Filtered</Link>
      <Link to="/docs">Docs</Link>
      <Link to="/tabs">Tabs</Link>
      <Link to="/search">Search</Link>
      <Link to="/nowhere">Nowhere</Link>
    </nav>
  );
}

/** Sends people on, as an index page does. */
export function TestHomePage() {
  return <Navigate to="/catalog" />;
}

/** Shows something it has to ask the backend for. */
export function TestCatalogPage() {
  const { fetch } = useApi(fetchApiRef);
  const [count, setCount] = useState<number>();
  useEffect(() => {
    fetch(`${backendUrl}/api/catalog/entities`)
      .then(response => response.json())
      .then((entities: unknown[]) => setCount(entities.length));
  }, [fetch]);
  return (
    <>
      <Links />
      {count === undefined ? 'Loading' : <h1>{count} entities</h1>}
    </>
  );
}

/** Shows something at once. */
export function TestDocsPage() {
  return (
    <>
      <Links />
      <h1>Documentation</h1>
    </>
  );
}

/** Shows its first tab under an address of its own. */
export function TestTabsPage() {
  return (
    <>
      <Links />
      <Routes>
        <Route path="/" element={<Navigate to="first" />} />
        <Route path="first" element={<h1>First tab</h1>} />
      </Routes>
    </>
  );
}

/** Reports searches and results opened, as `@backstage/plugin-search-react` does. */
export function TestSearchPage() {
  const analytics = useAnalytics();
  const search = (term: string, value?: number) => () =>
    analytics.captureEvent('search', term, { value });
  const discover = () =>
    analytics.captureEvent('discover', 'Pay', {
      attributes: { to: '/docs' },
      value: 2,
    });
  return (
    <>
      <Links />
      <button onClick={search('Kub', 40)}>Begin to type</button>
      <button onClick={search('Kube', 7)}>Type on</button>
      <button onClick={search('ada@example.com')}>Search for Ada</button>
      <div onClickCapture={discover}>
        <Link to="/docs">Result</Link>
      </div>
    </>
  );
}
