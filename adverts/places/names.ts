import { fold } from '@/rules/words'

/** A place of the gazetteer; `region` is the GeoNames code of its first division (a US state, a French region). */
export type City = {
  name: string
  country: string
  region: string
  latitude: number
  longitude: number
  population: number
}

/**
 * Finds a city by its name in any writing; the country (ISO-2) and the region narrow it. Undefined when there is
 * none, and when several are meant as likely: “Springfield”; `has` says whether any place has the name.
 */
export type Gazetteer = {
  find(name: string, country?: string, region?: string): City | undefined
  has(name: string): boolean
}

/** The key under which the spellings of a name meet: “Aix-en-Provence”, “AIX EN PROVENCE”. */
export function placeKey(name: string): string {
  const key = fold(name)
    .replace(/[øö]/g, 'o')
    .replace(/[æ]/g, 'ae')
    .replace(/[đð]/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte')
    .trim()
  return otherNames.get(key) ?? key
}

/** Names by which people call a city, and the name that GeoNames gives it. */
const calledOtherwise = `
köln: cologne, koeln; munich: münchen, muenchen, muenich; nürnberg: nuremberg, nuernberg; frankfurt am main: frankfurt, francfort, frankfurt main
hannover: hanover, hanovre; düsseldorf: duesseldorf, dusseldorf; hamburg: hambourg; stuttgart: stuttgard; zürich: zuerich; genève: geneva, genf, ginevra
basel: bâle, bale; bern: berne; luzern: lucerne; brussels: bruxelles, brussel, brüssel, brussels capital; antwerpen: antwerp, anvers; gent: ghent, gand; liège: luik, liege
brugge: bruges; leuven: louvain; mechelen: malines; the hague: den haag, la haye, s gravenhage; luxembourg: luxemburg, luxembourg ville, luxembourg city
vienna: wien, vienne autriche; prague: praha, prag; warsaw: warszawa, varsovie; kraków: krakow, cracow, cracovie; wrocław: wroclaw; gdańsk: gdansk; lisbon: lisboa, lisbonne
porto: oporto; sevilla: seville, séville; málaga: malaga; barcelona: barcelone; madrid: madrid area; rome: roma; milan: milano; turin: torino; florence: firenze
venice: venezia, venise; naples: napoli; genoa: genova, gênes; bologna: bologne; copenhagen: københavn, kobenhavn, kopenhagen, copenhague; göteborg: gothenburg, goteborg
malmö: malmo; århus: aarhus; helsinki: helsingfors; london: londres, greater london, city of london; edinburgh: edimbourg; dublin: baile atha cliath; athens: athènes, athina
bucharest: bucuresti, bucarest; belgrade: beograd; kyiv: kiev; moscow: moscou, moskva, moskau; istanbul: istambul; tel aviv: tel aviv yafo, tel aviv jaffa; jerusalem: jérusalem
cairo: le caire; algiers: alger; tunis: grand tunis; new york city: new york, nyc, manhattan, brooklyn, queens, bronx, the bronx, n y c, ny city; san francisco: sf, san fran, san francisco bay, sf bay, bay, san francisco bay area, bay area
los angeles: l a, los angeles area, greater los angeles; washington d c: washington, washington dc, washington d c, washington dc metro, dc; saint louis: st louis; philadelphia: philly; mexico city: ciudad de mexico, cdmx, mexico df, ciudad de méxico
montréal: montreal; québec: quebec city, ville de quebec, quebec; são paulo: sao paulo; rio de janeiro: rio; bengaluru: bangalore, bengalore; mumbai: bombay; gurgaon: gurugram; chennai: madras; kolkata: calcutta; new delhi: delhi ncr, delhi, ncr
ho chi minh city: saigon, hcmc, ho chi minh; hanoi: ha noi; beijing: peking, pékin; shanghai: shanghaï; guangzhou: canton; taipei: taipei city; seoul: séoul; tokyo: tokio; osaka: ōsaka; singapore: singapour; hong kong: hongkong
sophia antipolis: sophia antipolis valbonne; la défense: la defense, paris la defense; courbevoie: la défense courbevoie
`

const otherNames = new Map<string, string>()
for (const entry of calledOtherwise.split(/[;\n]/)) {
  const [name = '', others = ''] = entry.split(': ')
  for (const other of others.split(', ').filter(Boolean)) otherNames.set(plain(other), plain(name))
}

function plain(name: string) {
  return fold(name)
    .replace(/ø/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Towns too small for a gazetteer, or no town at all, where many work; the town that stands for them, by ISO-2 country. */
export const standsFor: Record<string, [string, string]> = {
  'sophia antipolis': ['Valbonne', 'FR'],
  'la defense': ['Courbevoie', 'FR'],
  'paris la defense': ['Courbevoie', 'FR'],
  'roissy cdg': ['Roissy-en-France', 'FR'],
  'plateau de saclay': ['Palaiseau', 'FR'],
  'grand paris': ['Paris', 'FR'],
  'region parisienne': ['Paris', 'FR'],
  'canary wharf': ['London', 'GB'],
  'silicon valley': ['San Jose', 'US'],
  randstad: ['Amsterdam', 'NL'],
}
