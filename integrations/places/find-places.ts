import { execFile } from 'node:child_process'
import { z } from 'zod'
import { commandApart, startLow } from '../give-way'

const answer = z.array(z.object({ latitude: z.number(), longitude: z.number() }).nullable())

/** Degrees of latitude and longitude. */
export type Coordinates = { latitude: number; longitude: number }

/**
 * Where each city lies, by GeoNames; null for one that is not known there, or whose name several cities of about one size
 * share. In a process of its own: reading the gazetteer takes half a second and 120 MB, which the server keeps for itself.
 */
export function findPlaces(places: { city: string; country: string }[]): Promise<(Coordinates | null)[]> {
  if (places.length === 0) return Promise.resolve([])
  return new Promise((resolve, reject) => {
    const command = commandApart('integrations/places/find-places-apart.ts')
    const say = (error: unknown, stdout: string) => {
      if (error) reject(new Error('The gazetteer could not be read.', { cause: error }))
      else resolve(answer.parse(JSON.parse(stdout)))
    }
    const child = execFile(process.execPath, command, { timeout: 30_000 }, say)
    startLow(child).stdin?.end(JSON.stringify(places))
  })
}
