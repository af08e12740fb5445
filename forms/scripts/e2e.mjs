// Starts a fresh demo (database, Keycloak, application), plays the browser tests on it, and stops everything.
// With --campaign it is a demo whose year is still empty, and scripted people play a whole campaign over HTTP.
// The build passes the class path: JIANXING_CLASSPATH, and Keycloak's archive: JIANXING_KEYCLOAK_ARCHIVE.
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { setTimeout as after } from 'node:timers/promises'
import { chromium } from './chromium.mjs'

const forms = join(dirname(fileURLToPath(import.meta.url)), '..')
const target = join(forms, '..', 'backend', 'target', 'e2e')
const log = join(target, 'demo.log')
const patience = 6 * 60_000

const campaign = process.argv.includes('--campaign')
const browser = campaign ? '' : chromium()
for (const old of ['database', 'evidence', 'demo.log']) rmSync(join(target, old), { recursive: true, force: true })
mkdirSync(target, { recursive: true })

const [port, keycloakPort] = await Promise.all([freePort(20_000), freePort(10_000)])
const url = `http://127.0.0.1:${port}`
const java = join(process.env.JAVA_HOME ?? '', process.env.JAVA_HOME ? 'bin/java' : 'java')
const out = openSync(log, 'w')
const demo = spawn(
  java,
  [
    '-XX:TieredStopAtLevel=1',
    `-Djianxing.keycloak.archive=${process.env.JIANXING_KEYCLOAK_ARCHIVE}`,
    'cn.jianxing.demo.DemoLauncher',
  ],
  {
    stdio: ['ignore', out, out],
    env: {
      ...process.env,
      CLASSPATH: process.env.JIANXING_CLASSPATH,
      JIANXING_DATA: target,
      JIANXING_PORT: String(port),
      JIANXING_KEYCLOAK_PORT: String(keycloakPort),
      JIANXING_DEMO_YEAR: campaign ? 'empty' : 'played',
    },
  },
)
let ended = false
const end = new Promise((resolve) => demo.once('exit', () => resolve((ended = true))))
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => demo.kill('SIGTERM'))

let status = 1
try {
  await ready()
  status = (campaign ? scriptedPeople() : browserTests()).status ?? 1
} catch (problem) {
  console.error(problem.message)
  console.error(readFileSync(log, 'utf8').split('\n').slice(-40).join('\n'))
} finally {
  demo.kill('SIGTERM')
  await end
}
process.exit(status)

function browserTests() {
  return spawnSync('npx', ['--no-install', 'playwright', 'test', ...process.argv.slice(2)], {
    cwd: forms,
    stdio: 'inherit',
    env: { ...process.env, JIANXING_URL: url, ...(browser ? { JIANXING_CHROMIUM: browser } : {}) },
    shell: process.platform === 'win32',
  })
}

function scriptedPeople() {
  return spawnSync(java, ['-XX:TieredStopAtLevel=1', 'cn.jianxing.demo.people.PlayYear', url], {
    stdio: 'inherit',
    env: { ...process.env, CLASSPATH: process.env.JIANXING_CLASSPATH },
  })
}

/** Ready means: the health page says so, after everything that runs at start has run. */
async function ready() {
  console.log(`Starting a demo for the ${campaign ? 'campaign' : 'browser tests'} at ${url} …`)
  const late = Date.now() + patience
  while (Date.now() < late) {
    if (ended) throw new Error('The demo ended before it was ready.')
    try {
      const answer = await fetch(`${url}/actuator/health`)
      if (answer.ok) return
    } catch {
      // not listening yet
    }
    await after(500)
  }
  throw new Error('The demo was not ready in time.')
}

/** A free port below the ones the system hands out; the database takes this one plus a fixed distance. */
function freePort(from) {
  return new Promise((resolve) => {
    const attempt = () => {
      const candidate = from + Math.floor(Math.random() * 9_000)
      const server = createServer()
      server.once('error', attempt)
      server.listen(candidate, '127.0.0.1', () => server.close(() => resolve(candidate)))
    }
    attempt()
  })
}
