module.exports = require('@backstage/cli/config/eslint-factory')(__dirname, {
  rules: {
    // It is run here.
    '@backstage/no-mixed-plugin-imports': [
      'error',
      { excludedTargetPackages: ['backstage-plugin-adoption-health-backend'] },
    ],
  },
});
