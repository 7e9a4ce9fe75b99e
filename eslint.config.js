import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const clock = 'Ask the WallClock in src/time, or take the time as an argument.';
const focus = 'A test that is focused or skipped hides others.';

const readsTheClock = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: clock },
  { selector: 'CallExpression[callee.name="Date"]', message: clock },
  { selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]', message: clock },
];
const readsTheEnvironment = [
  { selector: 'MemberExpression[object.name="process"][property.name="env"]', message: 'Settings are read in src/config alone.' },
  { selector: 'ImportDeclaration[source.value=/^(node:)?process$/]', message: 'Use the global process, so that its settings are seen to be read in src/config alone.' },
];
const focusesOrSkips = [
  { selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]', message: focus },
  { selector: 'MemberExpression[object.object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|failing)$/]', message: focus },
  { selector: 'CallExpression[callee.name=/^(fdescribe|fit|xdescribe|xit|xtest)$/]', message: focus },
];

const officeDay = 'Browsers have clocks of their own: useToday() in web/src/api/today.ts knows the office’s day.';
const words = 'What people read stands in a *.messages.ts, in both languages.';
const readsTheBrowsersClock = readsTheClock.map(({ selector }) => ({ selector, message: officeDay }));
const saysSomething = [
  { selector: 'JSXText[value=/[A-Za-z\\u4e00-\\u9fff]{2}/]', message: words },
  { selector: 'Literal[value=/[\\u4e00-\\u9fff]/]', message: words },
  { selector: 'TemplateElement[value.raw=/[\\u4e00-\\u9fff]/]', message: words },
];

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', '.data/', 'web/dist/', 'web/src/api/schema.ts', 'node_modules/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Nest and class-validator name a class by `Function`.
      '@typescript-eslint/no-unsafe-function-type': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', 300],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...readsTheClock, ...readsTheEnvironment] } },
  { files: ['src/time/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...readsTheEnvironment] } },
  { files: ['src/config/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...readsTheClock] } },
  { files: ['src/commands/**/*.ts', 'src/demo/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...focusesOrSkips] } },
  {
    files: ['web/src/**/*.ts', 'web/src/**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended],
    rules: { 'no-console': 'error', 'no-restricted-syntax': ['error', ...readsTheBrowsersClock, ...saysSomething] },
  },
  { files: ['web/src/**/*.messages.ts', 'web/src/language/**'], rules: { 'no-restricted-syntax': ['error', ...readsTheBrowsersClock] } },
);
