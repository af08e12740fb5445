import { readdirSync } from 'node:fs'
import js from '@eslint/js'
import prettier from 'eslint-config-prettier'
import vue from 'eslint-plugin-vue'
import globals from 'globals'
import tseslint from 'typescript-eslint'

/** Sizes are limits, not hints: a file that grows past them is cut, not excused. */
const size = (max) => ['error', { max, skipBlankLines: false, skipComments: false }]

/** Features that show a part of another one; every other import between features goes through shared. */
const SHOWS = { inbox: ['cases', 'phrases'], cases: ['casework', 'phrases'] }

const only = (message, group) => ['error', { patterns: [{ group, message }] }]

const boundaries = readdirSync(new URL('src/features', import.meta.url)).map((feature) => ({
  files: [`src/features/${feature}/**`],
  rules: {
    'no-restricted-imports': only('a feature does not reach into another one', [
      '@/app/**',
      '@/features/*/**',
      '../../**',
      ...[feature, ...(SHOWS[feature] ?? [])].map((own) => `!@/features/${own}/**`),
    ]),
  },
}))

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'src/shared/api/schema.ts', '.build', 'test-results', 'playwright-report'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.{ts,vue}'],
    languageOptions: { globals: globals.browser, parserOptions: { parser: tseslint.parser } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-undef': 'off',
      'max-lines': size(300),
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-props-declaration': ['error', 'type-based'],
      'vue/define-emits-declaration': ['error', 'type-based'],
      'vue/no-v-html': 'error',
      'vue/require-default-prop': 'off',
    },
  },
  { files: ['**/*.vue'], rules: { 'max-lines': size(150) } },
  {
    files: ['**/*.vue'],
    ignores: ['src/**/*.spec.ts'],
    rules: {
      // What a person reads lives in the locale files, so that no screen is half translated.
      'vue/no-bare-strings-in-template': [
        'error',
        {
          allowlist: [
            '(',
            ')',
            ',',
            '.',
            '/',
            '·',
            '-',
            '—',
            ':',
            '：',
            '，',
            '★',
            '%',
            '+',
            '×',
            '＋',
            '－',
            '*',
            '|',
            '#',
            '…',
            ' ',
            '✓',
            '✕',
            '、',
            '（',
            '）',
          ],
        },
      ],
    },
  },
  ...boundaries,
  {
    files: ['src/shared/**', 'src/fields/**'],
    rules: { 'no-restricted-imports': only('what is shared knows no feature', ['@/app/**', '@/features/**']) },
  },
  { files: ['**/*.spec.ts'], rules: { 'vue/one-component-per-file': 'off' } },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  prettier,
)
