import { render, screen } from '@testing-library/react';
import App from './App';

const config = {
  app: { title: 'Test Portal', baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};

describe('App', () => {
  it('asks who one is', async () => {
    // The way in which the backend hands the configuration to the app.
    const script = document.createElement('script');
    script.type = 'backstage.io/config';
    script.textContent = JSON.stringify([{ context: 'test', data: config }]);
    document.head.append(script);

    render(App.createRoot());

    expect(
      await screen.findByRole('button', { name: /Ada/ }, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: 'Test Portal' }),
    ).toBeInTheDocument();
  }, 30_000);
});
