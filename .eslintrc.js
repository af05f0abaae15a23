module.exports = {
  root: true,
  overrides: [
    {
      files: ['scripts/**/*.mjs'],
      env: { node: true, es2024: true },
      parserOptions: { ecmaVersion: 'latest', sourceType: 'module' },
      extends: ['eslint:recommended', 'prettier'],
    },
    {
      files: ['e2e/**/*.ts'],
      env: { node: true, browser: true },
      parser: '@typescript-eslint/parser',
      parserOptions: { sourceType: 'module' },
      plugins: ['@typescript-eslint'],
      extends: ['plugin:@typescript-eslint/recommended', 'prettier'],
      rules: {
        '@typescript-eslint/no-explicit-any': 'error',
      },
    },
  ],
};
