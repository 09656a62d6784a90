import { LRUCache } from 'lru-cache'
import { placeKey } from '@/adverts/places/names'
import { states } from '@/adverts/places/regions'
import { slugify } from '@/rules/words'
import towns from './region-towns.json'

/** A region by the code that GeoNames gives it, “FR.11”; `key` is its value as a place, as `fr:lyon` is that of a city. */
export type Region = { code: string; country: string; key: string; label: string }

const named = `FR.11=Île-de-France: idf, region parisienne, paris region, greater paris; FR.84=Auvergne-Rhône-Alpes: rhone alpes, aura, auvergne
FR.93=Provence-Alpes-Côte d’Azur: paca, provence, cote d azur, french riviera, region sud; FR.76=Occitanie: midi pyrenees, languedoc roussillon, languedoc
FR.75=Nouvelle-Aquitaine: aquitaine, poitou charentes, limousin; FR.53=Bretagne: brittany; FR.52=Pays de la Loire: pdl; FR.28=Normandie: normandy, haute normandie, basse normandie
FR.32=Hauts-de-France: hdf, nord pas de calais, picardie; FR.44=Grand Est: alsace, lorraine, champagne ardenne; FR.27=Bourgogne-Franche-Comté: bourgogne, franche comte, burgundy, bfc
FR.24=Centre-Val de Loire: val de loire, cvl; FR.94=Corse: corsica
BE.WAL=Wallonia: wallonie; BE.VLG=Flanders: flandre, vlaanderen; GB.ENG=England: angleterre; GB.SCT=Scotland: ecosse; GB.WLS=Wales: pays de galles; GB.NIR=Northern Ireland: irlande du nord
DE.01=Baden-Württemberg: bade wurtemberg; DE.02=Bavaria: bayern, baviere; DE.05=Hesse: hessen; DE.06=Lower Saxony: niedersachsen, basse saxe; DE.07=North Rhine-Westphalia: nordrhein westfalen, nrw
DE.08=Rhineland-Palatinate: rheinland pfalz; DE.09=Saarland: sarre; DE.10=Schleswig-Holstein; DE.11=Brandenburg; DE.12=Mecklenburg-Vorpommern; DE.13=Saxony: sachsen, saxe; DE.14=Saxony-Anhalt: sachsen anhalt; DE.15=Thuringia: thuringen
ES.56=Catalonia: cataluna, catalunya, catalogne; ES.51=Andalusia: andalucia, andalousie; ES.29=Comunidad de Madrid: community of madrid; ES.60=Comunitat Valenciana: valencian community; ES.59=Basque Country: pais vasco, euskadi, pays basque
ES.58=Galicia: galice; ES.52=Aragon: aragón; ES.34=Asturias: asturies; ES.07=Balearic Islands: baleares, islas baleares; ES.53=Canary Islands: canarias, islas canarias, canaries
IT.09=Lombardy: lombardia, lombardie; IT.20=Veneto: venetie; IT.12=Piedmont: piemonte, piemont; IT.05=Emilia-Romagna: emilie romagne; IT.16=Tuscany: toscana, toscane; IT.07=Lazio: latium; IT.04=Campania; IT.15=Sicily: sicilia, sicile; IT.13=Puglia: apulia, pouilles
NL.07=North Holland: noord holland; NL.11=South Holland: zuid holland; NL.06=North Brabant: noord brabant
AU.02=New South Wales: nsw; AU.07=Victoria: vic; AU.04=Queensland: qld; AU.08=Western Australia; AU.05=South Australia`

const regions: Region[] = []
const byName = new Map<string, Region>()
const byCode = new Map<string, Region>()

function add(code: string, label: string, others: string[]) {
  const country = code.slice(0, 2)
  const region = { code, country, key: `${country.toLowerCase()}.${slugify(label)}`, label }
  regions.push(region)
  byCode.set(code, region)
  for (const name of [label, ...others]) byName.set(placeKey(name), region)
}
for (const entry of named.split(/[;\n] ?/)) {
  const [code = '', names = ''] = entry.split('=')
  const [label = '', others = ''] = names.split(': ')
  add(code, label, others.split(', ').filter(Boolean))
}
const written = (name: string) =>
  name.replace(/(?<![\p{L}’'])(?!and|of)\p{Ll}/gu, (letter) => letter.toUpperCase())
for (const [name, { country, region }] of states)
  if (/^[a-z ]{3,}$/.test(name) && !name.endsWith(' state'))
    add(`${country}.${region}`, written(name), [`${name} state`])

const byKey = new Map(regions.map((region) => [region.key, region]))

/** The region that is called so, in any writing: “IDF”, “Île-de-France”, “Bavaria”; of states also the code, “TX”. */
export function regionCalled(name: string): Region | undefined {
  const state = states.get(name.trim())
  return byName.get(placeKey(name)) ?? (state && byCode.get(`${state.country}.${state.region}`))
}

/** The region that a place key is of; undefined for cities, countries and remote work. */
export const regionOfKey = (key: string): Region | undefined => byKey.get(key)

type Town = { region: Region | undefined; name: string; latitude: number; longitude: number }

// Written by scripts/region-towns.ts: of each region its larger towns, “name latitude longitude”, the largest first.
const townsOf = new Map<string, Town[]>()
for (const [code, list] of Object.entries(towns)) {
  const region = byCode.get(code)
  const country = code.slice(0, 2)
  const read = list.split(';').map((entry) => {
    const [name = '', latitude, longitude] = entry.split(' ')
    return { region, name, latitude: Number(latitude), longitude: Number(longitude) }
  })
  townsOf.set(country, [...(townsOf.get(country) ?? []), ...read])
}

type Place = { city: string; country: string; latitude?: number | null; longitude?: number | null }

// Many jobs lie in one city, and a country has up to a thousand towns to be compared with it.
const lies = new LRUCache<string, { region?: Region }>({ max: 20_000 })

/** The region where a city lies: that of the nearest larger town, or of the only one with its name where it has no coordinates. */
export function regionOf(place: Place): Region | undefined {
  const { city, country, latitude, longitude } = place
  if (!city) return undefined
  const key = `${country} ${latitude} ${longitude} ${city}`
  const known = lies.get(key) ?? { region: nearestRegion(place) }
  lies.set(key, known)
  return known.region
}

function nearestRegion({ city, country, latitude, longitude }: Place): Region | undefined {
  const near = townsOf.get(country)
  if (!near) return undefined
  if (latitude == null || longitude == null) {
    const name = slugify(placeKey(city))
    const called = near.filter((town) => town.name === name)
    return called.every(({ region }) => region === called[0]?.region) ? called[0]?.region : undefined
  }
  const squeeze = Math.cos((latitude * Math.PI) / 180)
  const far = (town: Town) => (town.latitude - latitude) ** 2 + ((town.longitude - longitude) * squeeze) ** 2
  let [best, least] = [near[0], Number.POSITIVE_INFINITY]
  for (const town of near) {
    const distance = far(town)
    if (distance < least) [best, least] = [town, distance]
  }
  return best?.region
}
