import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Stop } from '../steps.mjs'

/** The secret that signs sessions on this machine: made once, then read from `secrets.json` in the data folder. */
export function authSecret(folder) {
  const file = path.join(folder, 'secrets.json')
  if (existsSync(file)) return readSecret(file)
  const AUTH_SECRET = randomBytes(32).toString('base64url')
  writeFileSync(file, `${JSON.stringify({ AUTH_SECRET }, null, 2)}\n`, { mode: 0o600, flag: 'wx' })
  return AUTH_SECRET
}

function readSecret(file) {
  try {
    const { AUTH_SECRET } = JSON.parse(readFileSync(file, 'utf8'))
    if (AUTH_SECRET) return AUTH_SECRET
  } catch {}
  throw new Stop(
    `${file} holds no secret that can be read: remove it and start again. Everyone will have to sign in anew.`,
  )
}
