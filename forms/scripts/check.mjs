// Runs `npm run check` where the shell is not ours to know, as from Maven.
import { spawnSync } from 'node:child_process'

const done = spawnSync('npm', ['run', 'check'], { stdio: 'inherit', shell: process.platform === 'win32' })
process.exit(done.status ?? 1)
