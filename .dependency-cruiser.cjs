/** The floor and room rules of docs/architecture as checks. Run by `npm run check`. */
const path = require('node:path');

const ROOM_FLOORS = '(?:workflows|activities|services/gateway/src|web/src/rooms)';
const ANY_ROOM = `^${ROOM_FLOORS}/(?!platform/|node_modules/)[^/]+/`;
const SPINE =
  '^(?:services/gateway/src/platform|services/relay|services/worker|temporal|prisma/src|activities/platform|workflows/platform)/';
const SPEC = '\\.(?:spec|fixture)\\.tsx?$';
const CONTRACT = '^workflows/(?:rooms\\.ts$|[^/]+/contract(?:-kit)?\\.ts$|[^/]+/contract/)';
const DATABASE = 'node_modules/(?:@prisma|prisma|pg)/';

/** Code of `floor` never imports what matches `path`. */
const floor = (name, comment, from, path, more = {}) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: SPEC },
  to: { path, ...more },
});

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unresolved',
      comment: 'An import that cannot be resolved.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    floor(
      'workflows-floor',
      'Sandbox code knows no database, no network and no other floor.',
      '^workflows/',
      `^(?:activities|prisma|services|temporal|web)/|${DATABASE}|node_modules/(?:express|next|react)/`,
    ),
    {
      name: 'workflows-no-node',
      comment: 'Node is not deterministic: it is reached through activities.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: SPEC },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'workflows-no-zod',
      comment:
        'Full zod adds 2.6 MB to the workflow bundle: shapes are checked at the gateway and at the activity edge.',
      severity: 'error',
      from: { path: '^workflows/', pathNot: `${SPEC}|${CONTRACT}` },
      to: { path: `${CONTRACT}|node_modules/zod/`, dependencyTypesNot: ['type-only'] },
    },
    floor(
      'temporal-floor',
      'Infrastructure under every room.',
      '^temporal/',
      `^(?:activities|prisma|services|web|workflows)/|${DATABASE}`,
    ),
    floor(
      'prisma-floor',
      'The database floor stands below activities and services.',
      '^prisma/',
      '^(?:activities|services|temporal|web)/',
    ),
    floor('activities-floor', 'Activities are called, they call nobody.', '^activities/', '^(?:services|web)/'),
    floor(
      'web-floor',
      'The browser talks HTTP.',
      '^web/',
      `^(?:activities|prisma|services|temporal)/|${DATABASE}|node_modules/@temporalio/`,
    ),
    {
      name: 'services-apart',
      comment: 'Processes talk through Postgres and Temporal.',
      severity: 'error',
      from: { path: '^services/([^/]+)/', pathNot: SPEC },
      to: { path: '^services/', pathNot: '^services/$1/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      comment: 'Product code runs without its tests.',
      from: { pathNot: `^test/|${SPEC}` },
      to: { path: `^test/|${SPEC}` },
    },
    {
      name: 'rooms-apart',
      comment: 'A room reaches another room only through its contract.',
      severity: 'error',
      from: { path: `^${ROOM_FLOORS}/([^/]+)/`, pathNot: '^(?:workflows|activities)/node_modules/' },
      to: { path: ANY_ROOM, pathNot: [`^${ROOM_FLOORS}/$1/`, '^workflows/[^/]+/contract\\.ts$'] },
    },
    {
      name: 'spine-names-no-room',
      comment: 'Rooms come to the spine through the index of each floor.',
      severity: 'error',
      from: { path: SPINE, pathNot: SPEC },
      to: { path: ANY_ROOM },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'prisma/generated'] },
    exclude: { path: ['(?:^|/)\\.next/', '^web/next-env\\.d\\.ts$', '^prisma/generated/', '\\.d\\.ts$'] },
    // types cross boundaries too
    tsPreCompilationDeps: true,
    webpackConfig: { fileName: path.join(__dirname, 'scripts/lint/resolve.cjs') },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'require', 'node', 'default'],
      extensions: ['.ts', '.d.ts', '.tsx', '.js', '.mjs', '.cjs', '.json', '.css'],
    },
    progress: { type: 'none' },
  },
};
