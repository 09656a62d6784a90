import { rmSync } from 'node:fs'

// A record of its own for each run, then the very start that people run.
rmSync(process.env.DATA_DIR, { recursive: true, force: true })
await import('../scripts/start/start.mjs')
