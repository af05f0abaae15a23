import { isConfidential } from './isConfidential';

describe('isConfidential', () => {
  it.each([
    'ada@example.com',
    'who is ada@localhost',
    'ada%40example.com',
    'https://ada:secret@ci.example',
    'ghp_16c7e42f292c6912e7710c838347ae178b4a',
    'github_pat_11abcdefg0abcdefghij',
    'glpat-abcdefghijklmnopqrst',
    'xoxb-not-a-real-slack-token',
    'akiaiosfodnn7example',
    'eyjhbgcioijiuzi1nij9.eyjzdwiioiixmjm0.sflkxw',
    'sk-proj-abcdefghijklmnop',
    'token=0123456789abcdef0123',
    '4111111111111111',
    '3f2504e0-4f89-11d3-9a0c-0305e82c3301',
    'da39a3ee5e6b4b0d3255bfef95601890afd80709',
  ])('keeps %s in the browser', term => {
    expect(isConfidential(term)).toBe(true);
  });

  it.each([
    'payments',
    'how to deploy to kubernetes 1.32',
    'my-service-v2-integration-tests',
    '@backstage/plugin-search-react',
    'internationalization-and-accessibility',
    'component:default/payments-api',
    'log4j cve-2021-44228',
    'iso 27001:2022',
    'größe der datenbank',
    'skipping e2e tests locally',
  ])('has nothing against %s', term => {
    expect(isConfidential(term)).toBe(false);
  });
});
