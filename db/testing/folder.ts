import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Gives the folders that tests make for themselves one folder above them, which goes with the run. */
export default function setup(): () => void {
  const folder = mkdtempSync(path.join(tmpdir(), 'metier-tests-'))
  process.env.TMPDIR = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
