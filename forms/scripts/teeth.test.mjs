// Each tool of the check is shown a mistake and must refuse it; a rule that finds nothing anywhere proves nothing.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { ESLint } from 'eslint'
import { check, resolveConfig } from 'prettier'

const eslint = new ESLint()
const rulesBrokenBy = async (code, filePath) => {
  const [result] = await eslint.lintText(code, { filePath })
  return result.messages.map((message) => message.ruleId)
}
const lines = (n) => Array.from({ length: n }, (_, i) => `export const line${i} = ${i}`).join('\n') + '\n'

test('the model lint refuses ids, names, delegates, a missing diagram and history without end', () => {
  const { stdout, status } = spawnSync(
    'npx',
    ['--no-install', 'bpmnlint', '--config', '../processes/.bpmnlintrc', 'scripts/fixtures/broken.bpmn'],
    { encoding: 'utf8', shell: process.platform === 'win32' },
  )
  assert.notEqual(status, 0)
  for (const rule of [
    'house/family-ids',
    'house/chinese-names',
    'house/delegate-matches-activity',
    'camunda-compat/history-time-to-live',
    'no-bpmndi',
    'end-event-required',
  ]) {
    assert.match(stdout, new RegExp(rule), rule)
  }
})

test('a file that grows past its limit is refused', async () => {
  assert.ok((await rulesBrokenBy(lines(301), 'src/shared/long.ts')).includes('max-lines'))
  const page = `<script setup lang="ts">\n${'\n'.repeat(150)}</script>\n\n<template>\n  <p />\n</template>\n`
  assert.ok((await rulesBrokenBy(page, 'src/features/cases/LongPage.vue')).includes('max-lines'))
})

test('words in a template and any are refused', async () => {
  const page =
    '<script setup lang="ts">\nconst a: any = 1\n</script>\n\n<template>\n  <p>提交 {{ a }}</p>\n</template>\n'
  const broken = await rulesBrokenBy(page, 'src/features/cases/WordsPage.vue')
  assert.ok(broken.includes('vue/no-bare-strings-in-template'))
  assert.ok(broken.includes('@typescript-eslint/no-explicit-any'))
})

test('one feature does not reach into another', async () => {
  const code = "import { groups } from '@/features/inbox/groups'\nexport const reached = groups\n"
  assert.ok((await rulesBrokenBy(code, 'src/features/cases/reach.ts')).includes('no-restricted-imports'))
  assert.ok((await rulesBrokenBy(code, 'src/shared/reach.ts')).includes('no-restricted-imports'))
})

test('the format is refused where it is not ours', async () => {
  const ours = { ...(await resolveConfig('src/app/router.ts')), parser: 'typescript' }
  assert.equal(await check('const a = "1";\n', ours), false)
  assert.equal(await check("const a = '1'\n", ours), true)
})
