// This page is its own host app.
// eslint-disable-next-line @backstage/no-ui-css-imports-in-non-frontend
import '@backstage/ui/css/styles.css';
import { ConfigReader } from '@backstage/core-app-api';
import { createApp } from '@backstage/frontend-defaults';
import {
  ApiBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';
import { createRoot } from 'react-dom/client';
import adoptionHealthPlugin from '../src';
import { adoptionHealthApiRef } from '../src/api';
import { stories } from './stories';

// One situation per load: /adoption-health/overview?story=first-day
const story = new URLSearchParams(window.location.search).get('story');
const answers = stories[story ?? 'rich'] ?? stories.rich;

const answersModule = createFrontendModule({
  pluginId: 'adoption-health',
  extensions: [
    ApiBlueprint.make({
      params: define =>
        define({ api: adoptionHealthApiRef, deps: {}, factory: answers }),
    }),
  ],
});

const app = createApp({
  features: [adoptionHealthPlugin, answersModule],
  advanced: {
    configLoader: async () => ({
      config: new ConfigReader({
        app: {
          title: 'Adoption Health',
          baseUrl: window.location.origin,
          extensions: [{ 'sign-in-page:app': false }],
        },
        backend: { baseUrl: window.location.origin },
      }),
    }),
  },
});

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(app.createRoot());
}
