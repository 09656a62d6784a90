// Run by find-places.ts as a process of its own. Reads places as JSON from standard input and writes where they lie.
import { giveWay } from '../give-way'

giveWay()
const { openGazetteer } = await import('./gazetteer')
const chunks: Buffer[] = []
for await (const chunk of process.stdin) chunks.push(chunk)
const places: { city: string; country: string }[] = JSON.parse(Buffer.concat(chunks).toString())

const gazetteer = openGazetteer()
const found = places.map(({ city, country }) => {
  const place = gazetteer.find(city, country || undefined)
  return place ? { latitude: place.latitude, longitude: place.longitude } : null
})
process.stdout.write(JSON.stringify(found))
