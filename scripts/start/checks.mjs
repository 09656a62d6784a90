import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { Stop } from '../steps.mjs'

/** Throws a `Stop` when this Node is older than 20.19. */
export function checkNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Stop(
    `Metier needs Node 20.19 or newer and this is ${version}: install a newer one from https://nodejs.org.`,
  )
}

/** The port to serve on; throws a `Stop` when it is not one. */
export function portFrom(text = '3000') {
  const port = Number(text)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new Stop(
    `PORT is “${text}”, which is not a port: set a number from 1 to 65535, as in PORT=3001 npm start.`,
  )
}

/** Throws a `Stop` when the port cannot be listened on. */
export async function checkPort(port) {
  const refusal = await new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', (error) => resolve(error.code))
    probe.listen(port, () => probe.close(() => resolve(undefined)))
  })
  if (!refusal) return
  const other = `choose another, as in PORT=${port === 3000 ? 3001 : 3000} npm start.`
  if (refusal === 'EACCES') throw new Stop(`Port ${port} is reserved to administrators: ${other}`)
  throw new Stop(`Port ${port} is taken by another program: stop it, or ${other}`)
}

/** Makes the folder when it is missing; throws a `Stop` when nothing can be written there. */
export function checkFolder(folder, setting) {
  const probe = path.join(folder, `.metier-${process.pid}`)
  try {
    makeFolder(path.resolve(folder))
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    throw new Stop(
      `Nothing can be written to ${path.resolve(folder)} (${error.code}): make it writable, or set ${setting} to another place.`,
    )
  }
}

// Node's own recursive mkdir never comes back from a place like /proc/metier.
function makeFolder(folder) {
  if (existsSync(folder)) return
  makeFolder(path.dirname(folder))
  mkdirSync(folder, { mode: 0o700 })
}
