/** Jest of the whole workspace, one project per kind of proof. `npm test` runs them one after the other. */

// packages that ship ES modules only; Jest's own loader reads CommonJS, so they are compiled like our sources
const ESM_ONLY = [
  'jose',
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'zod-openapi',
  '@prisma\\+schema-engine-wasm',
  'openapi-fetch',
];

const compile = (syntax, tsx) => [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: syntax === 'typescript' ? { syntax, tsx } : { syntax },
      transform: { react: { runtime: 'automatic' } },
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

const project = (displayName, testMatch, extra = {}) => ({
  displayName,
  rootDir: __dirname,
  roots: extra.roots ?? ['<rootDir>/test'],
  testMatch: testMatch.map((glob) => `<rootDir>/${glob}`),
  testEnvironment: 'node',
  transform: {
    '\\.tsx$': compile('typescript', true),
    '\\.ts$': compile('typescript', false),
    '\\.m?js$': compile('ecmascript', false),
  },
  transformIgnorePatterns: [`/node_modules/\\.pnpm/(?!(${ESM_ONLY.join('|')})@)`],
  moduleNameMapper: {
    '^@/(.*)$': '<rootDir>/web/src/$1',
    '\\.css$': '<rootDir>/test/support/style-stub.cjs',
  },
  modulePathIgnorePatterns: ['/\\.ratchet/', '/\\.next/'],
  testPathIgnorePatterns: ['/node_modules/'],
  ...(extra.engines
    ? {
        globalSetup: '<rootDir>/test/support/global-setup.ts',
        globalTeardown: '<rootDir>/test/support/global-teardown.ts',
      }
    : {}),
});

const FLOORS = ['workflows', 'activities', 'temporal', 'prisma', 'services', 'web'];

module.exports = {
  maxWorkers: 2,
  // engines share two cores with the tests; the tests set their own, shorter waits
  testTimeout: 60_000,
  projects: [
    project(
      'unit',
      [
        'workflows/**/*.spec.ts',
        'activities/**/*.spec.ts',
        'temporal/**/*.spec.ts',
        'prisma/**/*.spec.ts',
        'services/**/*.spec.ts',
        'web/{src,server}/**/*.spec.{ts,tsx}',
        'test/architecture/*.spec.ts',
      ],
      { roots: [...FLOORS, 'test/architecture'].map((folder) => `<rootDir>/${folder}`) },
    ),
    project('workflow', ['test/*/workflow/*.spec.ts'], { engines: true }),
    project('replay', ['test/*/replay.spec.ts'], { engines: true }),
    project('integration', ['test/*/*.integration.spec.ts'], { engines: true }),
    project('e2e', ['test/e2e/*.spec.ts']),
  ],
};
