// Installs and builds the client, each only when what it depends on has changed: a second start costs nothing.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import './check-node.mjs'

const home = join(dirname(fileURLToPath(import.meta.url)), '..')
const inputs = ['src', 'public', 'index.html', 'vite.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json']
const stamp = join(home, '.build', 'inputs.sha256')

if (installNeeded()) run('npm', ['ci', '--no-audit', '--no-fund'])
if (!process.argv.includes('--install-only')) {
  const hash = hashOf(inputs)
  const built = existsSync(stamp) && existsSync(join(home, 'dist', 'index.html')) ? readFileSync(stamp, 'utf8') : ''
  if (built === hash) {
    console.log('Client is up to date.')
  } else {
    run('npm', ['run', 'build'])
    mkdirSync(dirname(stamp), { recursive: true })
    writeFileSync(stamp, hash)
  }
}

function installNeeded() {
  const installed = join(home, 'node_modules', '.package-lock.json')
  return !existsSync(installed) || statSync(installed).mtimeMs < statSync(join(home, 'package-lock.json')).mtimeMs
}

function hashOf(paths) {
  const hash = createHash('sha256').update(process.version)
  for (const file of paths.flatMap((path) => filesOf(join(home, path)))) {
    hash.update(relative(home, file)).update(readFileSync(file))
  }
  return hash.digest('hex')
}

function filesOf(path) {
  if (!existsSync(path)) return []
  if (statSync(path).isFile()) return path.endsWith('.spec.ts') ? [] : [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

function run(command, args) {
  const done = spawnSync(command, args, { cwd: home, stdio: 'inherit', shell: process.platform === 'win32' })
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`)
  if (done.status !== 0) process.exit(done.status ?? 1)
}
