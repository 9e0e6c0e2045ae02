/**
 * What CONTRIBUTING.md asks for, as rules with a message. Runs through nx (`nx run-many -t lint`): without nx's project graph the
 * boundary rule is silent.
 */
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import sheriff from '@softarc/eslint-plugin-sheriff';
import angular from 'angular-eslint';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

const forbid = (...pairs) => ['error', ...pairs.map(([selector, message]) => ({ selector, message }))];
const NO_ENUM = ['TSEnumDeclaration', 'Use an `as const` object or a union of literals.'];
const NO_CLOCK = [
  'NewExpression[callee.name="Date"][arguments.length=0], CallExpression[callee.object.name="Date"][callee.property.name="now"]',
  'Pass `now` in; only platform/clock.ts reads the time.',
];
const NO_RANDOM = [
  'CallExpression[callee.property.name=/^random/], CallExpression[callee.name=/^random/]',
  'The domain is deterministic: pass ids and randomness in.',
];
const NO_ASYNC = ['AwaitExpression, FunctionDeclaration[async=true], ArrowFunctionExpression[async=true]', 'The domain is synchronous.'];
const NO_OLD_ANGULAR = [
  'Decorator[expression.callee.name=/^(NgModule|Input|Output|HostBinding|HostListener|ViewChild)$/]',
  'Standalone components with signals, input(), output() and `host`.',
];
const EMPTY_NAMES = [
  'ClassDeclaration[id.name=/(Manager|Helper|Utils|Info|Impl|Base|Common)$/], TSInterfaceDeclaration[id.name=/(Manager|Helper|Utils|Info|Impl|Base|Common)$/]',
  'Say what it is: Manager, Helper, Utils, Info, Impl, Base and Common say nothing.',
];
/** A cast tells the compiler to look away: the word, column or key that is missing is then found by the first reader. */
const NO_HIDING = [
  [
    'TSAsExpression[typeAnnotation.typeName.name=/^(Record|Readonly|Partial|Required|Pick|Omit|Names)$/]',
    'TSAsExpression[expression.callee.object.name="Object"][expression.callee.property.name="fromEntries"]',
    'TSAsExpression[expression.type="ObjectExpression"]:not([typeAnnotation.typeName.name="const"]):not([typeAnnotation.type="TSNeverKeyword"])',
    'TSAsExpression > TSAsExpression[typeAnnotation.type="TSUnknownKeyword"]',
  ].join(', '),
  'A cast hides a missing key. Write `satisfies`, or make it with `recordOf` (libs/domain), or look with a type guard.',
];

/** What a library hides changes without a word in its notes. */
const NO_INSIDES = [
  [
    'TSAsExpression[typeAnnotation.type="TSNeverKeyword"]',
    'TSTypePredicate > TSTypeAnnotation > TSTypeLiteral',
    'MemberExpression[property.name="driver"][object.name!="options"]',
    'ObjectPattern > Property[key.name="driver"]',
    'MemberExpression[property.name=/^(master|slaves|databaseConnection|_\\w+)$/]',
  ].join(', '),
  'This reaches behind what the library offers. Take what it documents (a statement goes by `rowsOf` or `Tx`, the pool is `poolOf`), or give it an object of your own.',
];

/** A list of words in SQL that the domain has, or should. Words alone are held to their columns by the test of the statements. */
const NO_WORD_LISTS = [
  "TemplateElement[value.raw=/\\bIN \\(\\s*'[a-z-]+'/], Literal[value=/\\bIN \\(\\s*'[a-z-]+'/]",
  'Say a set of words by `sqlSet(NAME)`: the list stands in libs/domain, once.',
];

const SERVER_ONLY = ['@nestjs/*', 'typeorm', 'bullmq', 'ioredis', 'nodemailer', 'pg', 'better-auth', 'mjml', 'pino'];

/** Which project may use which. The arrows inside the two applications are in sheriff.config.ts. */
const boundaries = (testTools = []) => [
  { sourceTag: 'scope:shared', onlyDependOnLibsWithTags: ['scope:shared'] },
  { sourceTag: 'scope:backend', onlyDependOnLibsWithTags: ['scope:backend', 'scope:shared'], bannedExternalImports: ['@angular/*'] },
  { sourceTag: 'scope:frontend', onlyDependOnLibsWithTags: ['scope:frontend', 'scope:shared'], bannedExternalImports: SERVER_ONLY },
  { sourceTag: 'scope:infra', onlyDependOnLibsWithTags: ['scope:infra'] },
  { sourceTag: 'scope:test', onlyDependOnLibsWithTags: ['*'] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:domain'], allowedExternalImports: testTools },
  {
    sourceTag: 'type:contracts',
    onlyDependOnLibsWithTags: ['type:domain', 'type:contracts'],
    allowedExternalImports: ['zod', ...testTools],
  },
  { sourceTag: 'type:i18n', onlyDependOnLibsWithTags: ['type:domain', 'type:contracts', 'type:i18n'], allowedExternalImports: testTools },
];

const SPECS = ['**/*.spec.ts', 'test/**/*.ts'];

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/dist.new/**',
      '**/.nx/**',
      '**/.angular/**',
      '**/.igang/**',
      'coverage/**',
      'test/artefacts/**',
      'frontend/theme/build/**',
      'libs/i18n/compiled/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked, sheriff.configs.all],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.ts'] }, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints: boundaries(), checkDynamicDependenciesExceptions: ['@igang/**'] }],
      'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_HIDING),
      'no-console': 'error',
      eqeqeq: 'error',
      complexity: ['error', { max: 8, variant: 'modified' }], // a switch over a union is one decision
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 4 }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-extraneous-class': 'off', // Nest modules
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off', // options are written as plain objects
    },
  },
  {
    files: ['libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_HIDING, NO_CLOCK, NO_RANDOM, NO_ASYNC) },
  },
  {
    files: ['backend/**/*.ts'],
    ignores: ['backend/src/platform/clock.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_HIDING, NO_INSIDES, NO_CLOCK, NO_WORD_LISTS) },
  },
  {
    files: ['backend/src/documents/paper.ts'], // the published types of pdfkit are behind what its manual offers
    rules: { 'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_HIDING, NO_CLOCK, NO_WORD_LISTS) },
  },
  {
    files: SPECS, // a table of cases and a long describe are no vice
    rules: {
      'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES), // half a view is enough to test with
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries(['@jest/globals', 'fast-check']), checkDynamicDependenciesExceptions: ['@igang/**'] },
      ],
      'max-lines-per-function': 'off',
      complexity: ['error', { max: 12, variant: 'modified' }], // factories have many things to leave out
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  ...arrowsByEditor(),
  {
    files: ['libs/**/*.ts'], // a wing takes what lies beside the wings by its file; its arrows are held like a room's
    rules: { '@softarc/sheriff/encapsulation': 'off' },
  },
  {
    files: ['libs/i18n/build/**/*.ts'], // makes the words out of the messages; nothing that runs imports it
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { depConstraints: boundaries(['@messageformat/parser', 'exceljs']), checkDynamicDependenciesExceptions: ['@igang/**'] },
      ],
    },
  },
  {
    files: ['test/**/*.ts'], // looks behind every door, and is nobody's dependency
    rules: {
      '@nx/enforce-module-boundaries': 'off',
      '@softarc/sheriff/dependency-rule': 'off',
      '@softarc/sheriff/encapsulation': 'off',
    },
  },
  {
    files: ['frontend/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/no-uncalled-signals': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_HIDING, NO_OLD_ANGULAR),
    },
  },
  {
    files: ['frontend/**/*.spec.ts'],
    rules: { 'no-restricted-syntax': forbid(NO_ENUM, EMPTY_NAMES, NO_OLD_ANGULAR) },
  },
  {
    files: ['frontend/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: { '@angular-eslint/template/prefer-control-flow': 'error', '@angular-eslint/template/button-has-type': 'error' },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: Object.fromEntries(nodeGlobals().map((name) => [name, 'readonly'])) },
    rules: { eqeqeq: 'error', complexity: ['error', 8], 'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }] },
  },
);

/**
 * Sheriff walks a whole project anew for each file: an editor does not notice, all files at once take a minute and a half. `nx lint`
 * therefore asks it once, by `sheriff verify` from where each application begins; specs stand outside of that.
 */
function arrowsByEditor() {
  if (process.env['NX_TASK_TARGET_TARGET'] !== 'lint') return [];
  const rules = { '@softarc/sheriff/dependency-rule': 'off', '@softarc/sheriff/encapsulation': 'off' };
  return [{ files: ['backend/**/*.ts', 'frontend/**/*.ts'], ignores: ['**/*.spec.ts'], rules }];
}

function nodeGlobals() {
  return [
    'process',
    'URL',
    'URLSearchParams',
    'fetch',
    'performance',
    'setTimeout',
    'clearTimeout',
    'setInterval',
    'clearInterval',
    'AbortSignal',
    'Buffer',
    'console',
  ];
}
