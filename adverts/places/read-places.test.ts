import { describe, expect, test } from 'vitest'
import { countryCodes, countryName, countryOf } from '@/rules/places/countries'
import { type City, type Gazetteer, placeKey } from './names'
import { readPlace, readPlaces } from './read-places'

const cities: City[] = `Paris FR 11 48.9 2.3 2100000; Paris US TX 33.7 -95.6 25000; Lyon FR 84 45.7 4.8 470000
Marseille FR 93 43.3 5.4 790000; Aix-en-Provence FR 93 43.5 5.4 146000; Saint-Denis FR 11 48.9 2.4 96000
Saint-Denis RE RE -20.9 55.5 137000; Valbonne FR 93 43.6 7.0 12000; Courbevoie FR 11 48.9 2.3 82000; Nantes FR 52 47.2 -1.6 277000
London GB ENG 51.5 -0.1 7500000; London CA 08 43.0 -81.2 347000; Cambridge GB ENG 52.2 0.1 128000; Cambridge US MA 42.4 -71.1 110000
New_York_City US NY 40.7 -74.0 8000000; San_Francisco US CA 37.8 -122.4 860000; Austin US TX 30.3 -97.7 930000
Springfield US MO 37.2 -93.3 166000; Springfield US MA 42.1 -72.6 154000; Bloomington US IN 39.2 -86.5 84000; Seattle US WA 47.6 -122.3 680000
Atlanta US GA 33.7 -84.4 460000; Washington,_D.C. US DC 38.9 -77.0 600000; Toronto CA 08 43.7 -79.4 2600000; Montréal CA 10 45.5 -73.6 1600000
Munich DE 02 48.1 11.6 1260000; Köln DE 07 50.9 7.0 960000; Berlin DE 16 52.5 13.4 3400000; Frankfurt_am_Main DE 05 50.1 8.7 650000
Brussels BE BRU 50.9 4.3 1000000; Genève CH GE 46.2 6.1 184000; Zürich CH ZH 47.4 8.5 340000; The_Hague NL 11 52.1 4.3 470000
Lisbon PT 14 38.7 -9.1 517000; Madrid ES 29 40.4 -3.7 3200000; Stockholm SE 26 59.3 18.1 1500000; Warsaw PL 78 52.2 21.0 1700000
Singapore SG 01 1.3 103.9 3500000; Bengaluru IN 19 13.0 77.6 5100000; Tbilisi GE 51 41.7 44.8 1000000; Tel_Aviv IL 05 32.1 34.8 430000
Dubai AE 03 25.1 55.3 2900000; Luxembourg LU 03 49.6 6.1 77000; Monaco MC 00 43.7 7.4 32000; Victoria CA 02 48.4 -123.4 289000; Lebanon US NH 43.6 -72.3 13000
Peru US IN 40.8 -86.1 11000; Granada ES 51 37.2 -3.6 230000; Québec CA 10 46.8 -71.2 530000; Ontario US CA 34.1 -117.7 171000; Mexico US MO 39.2 -91.9 11000
La_Rochelle FR 75 46.2 -1.2 76000; Les_Sorinières FR 52 47.1 -1.5 7400; Los_Angeles US CA 34.1 -118.2 3900000; Copenhagen DK 17 55.7 12.6 1150000; São_Paulo BR 27 -23.5 -46.6 10000000`
  .split(/[;\n]\s*/)
  .map((line) => {
    const [name = '', country = '', region = '', latitude, longitude, population] = line.split(' ')
    return {
      name: name.replaceAll('_', ' '),
      country,
      region,
      latitude: Number(latitude),
      longitude: Number(longitude),
      population: Number(population),
    }
  })

/** A gazetteer as integrations/places/gazetteer builds one, over the few cities above. */
const gazetteer: Gazetteer = {
  has: (name) => cities.some((city) => placeKey(city.name) === placeKey(name)),
  find(name, country, region) {
    const [first, second] = cities
      .filter((city) => placeKey(city.name) === placeKey(name))
      .filter((city) => (!country || city.country === country) && (!region || city.region === region))
      .sort((a, b) => b.population - a.population)
    return first && (!second || first.population >= second.population * 2) ? first : undefined
  },
}

describe('the many writings of a place meet in one city', () => {
  const table: [string, string, string][] = [
    ['Paris', 'Paris', 'FR'],
    ['PARIS', 'Paris', 'FR'],
    ['Paris, France', 'Paris', 'FR'],
    ['Paris, Île-de-France, France', 'Paris', 'FR'],
    ['75 - Paris 12e Arrondissement', 'Paris', 'FR'],
    ['75 - PARIS 09', 'Paris', 'FR'],
    ['75 - Paris (Dept.)', 'Paris', 'FR'],
    ['75002 Paris', 'Paris', 'FR'],
    ['Région parisienne', 'Paris', 'FR'],
    ['Europe, Spain, Madrid', 'Madrid', 'ES'],
    ['Paris, TX', 'Paris', 'US'],
    ['Paris, Texas, United States', 'Paris', 'US'],
    ['Lyon 03 (69)', 'Lyon', 'FR'],
    ['69 - LYON', 'Lyon', 'FR'],
    ['13 - MARSEILLE 17', 'Marseille', 'FR'],
    ['13 - AIX EN PROVENCE CEDEX 2', 'Aix-en-Provence', 'FR'],
    ['93 - ST DENIS', 'Saint-Denis', 'FR'],
    ['974 - ST DENIS', 'Saint-Denis', 'RE'],
    ['Sophia Antipolis', 'Valbonne', 'FR'],
    ['La Défense', 'Courbevoie', 'FR'],
    ['London', 'London', 'GB'],
    ['London, UK', 'London', 'GB'],
    ['London, England, United Kingdom', 'London', 'GB'],
    ['London, ON', 'London', 'CA'],
    ['London, Ontario, Canada', 'London', 'CA'],
    ['Londres', 'London', 'GB'],
    ['Greater London', 'London', 'GB'],
    ['London office', 'London', 'GB'],
    ['Cambridge, UK', 'Cambridge', 'GB'],
    ['Cambridge, MA', 'Cambridge', 'US'],
    ['NYC', 'New York City', 'US'],
    ['New York', 'New York City', 'US'],
    ['New York, NY', 'New York City', 'US'],
    ['New York, New York, United States', 'New York City', 'US'],
    ['USA - Seattle WA', 'Seattle', 'US'],
    ['London Headquarters', 'London', 'GB'],
    ['San Francisco Bay Area', 'San Francisco', 'US'],
    ['HQ: Berlin', 'Berlin', 'DE'],
    ['San Francisco, CA United States', 'San Francisco', 'US'],
    ['Austin, TX - US', 'Austin', 'US'],
    ['100 Main Street, Austin, TX 78701', 'Austin', 'US'],
    ['Bloomington, IN', 'Bloomington', 'US'],
    ['Springfield, MO', 'Springfield', 'US'],
    ['Seattle, Washington', 'Seattle', 'US'],
    ['Washington, DC', 'Washington, D.C.', 'US'],
    ['Atlanta, Georgia', 'Atlanta', 'US'],
    ['Tbilisi, Georgia', 'Tbilisi', 'GE'],
    ['Toronto, CA', 'Toronto', 'CA'],
    ['Montreal, QC', 'Montréal', 'CA'],
    ['Greater Munich', 'Munich', 'DE'],
    ['München, Deutschland', 'Munich', 'DE'],
    ['Köln', 'Köln', 'DE'],
    ['Cologne', 'Köln', 'DE'],
    ['Frankfurt', 'Frankfurt am Main', 'DE'],
    ['Berlin-Hybrid', 'Berlin', 'DE'],
    ['Bruxelles/Brussels', 'Brussels', 'BE'],
    ['1000 Bruxelles', 'Brussels', 'BE'],
    ['Genf, Schweiz', 'Genève', 'CH'],
    ['Zürich, CH', 'Zürich', 'CH'],
    ['Den Haag', 'The Hague', 'NL'],
    ['Varsovie, Pologne', 'Warsaw', 'PL'],
    ['København', 'Copenhagen', 'DK'],
    ['Singapore', 'Singapore', 'SG'],
    ['Luxembourg', 'Luxembourg', 'LU'],
    ['Bangalore, India', 'Bengaluru', 'IN'],
    ['Bengaluru, Karnataka, India', 'Bengaluru', 'IN'],
    ['Tel-Aviv Yafo', 'Tel Aviv', 'IL'],
    ['U.A.E. - Dubai', 'Dubai', 'AE'],
    ['São Paulo, Brasil', 'São Paulo', 'BR'],
  ]
  test.each(table)('%s is %s, %s', (text, city, country) => {
    expect(readPlace(text, gazetteer)).toEqual({
      city,
      country,
      latitude: expect.any(Number),
      longitude: expect.any(Number),
    })
  })
})

describe('a town that is called like a country or a state is the town of what stands behind it', () => {
  test.each<[string, string, string]>([
    ['Victoria, BC', 'Victoria', 'CA'],
    ['Victoria, BC, Canada', 'Victoria', 'CA'],
    ['Lebanon, NH', 'Lebanon', 'US'],
    ['Peru, IN', 'Peru', 'US'],
    ['Peru, Indiana', 'Peru', 'US'],
    ['Mexico, MO', 'Mexico', 'US'],
    ['Ontario, CA', 'Ontario', 'US'],
    ['Ontario, California', 'Ontario', 'US'],
    ['Granada, Spain', 'Granada', 'ES'],
    ['Granada', 'Granada', 'ES'],
    ['Québec, QC', 'Québec', 'CA'],
    ['Principauté de Monaco', 'Monaco', 'MC'],
    ['75056', 'Paris', 'FR'],
    ['75011', 'Paris', 'FR'],
    ['69123', 'Lyon', 'FR'],
    ['17 - ROCHELLE (LA)', 'La Rochelle', 'FR'],
  ])('%s is %s, %s', (text, city, country) => {
    expect(readPlace(text, gazetteer)).toMatchObject({ city, country, latitude: expect.any(Number) })
  })
  test.each<[string, string]>([
    ['Lebanon', 'LB'],
    ['Peru', 'PE'],
    ['Victoria, Australia', 'AU'],
    ['Ontario, Canada', 'CA'],
    ['Quebec, Canada', 'CA'],
    ['Georgia, US', 'US'],
    ['California, US', 'US'],
    ['Germany, DE', 'DE'],
    ['Bayern, DE', 'DE'],
    ['Toute la France', 'FR'],
    ['Lot et Garonne', 'FR'],
    ['Trinidad and Tobago', 'TT'],
  ])('%s is no town of %s', (text, country) => {
    expect(readPlaces(text, gazetteer).places).toEqual([{ country }])
  })

  test('in France a town keeps its article, and one name with “et” is one town', () => {
    const inFrance = { country: 'FR' }
    expect(readPlace('Rochelle', gazetteer, inFrance)?.city).toBe('La Rochelle')
    expect(readPlace('Sorinières', gazetteer, inFrance)?.city).toBe('Les Sorinières')
    expect(readPlaces('33 - ST SULPICE ET CAMEYRAC', gazetteer, inFrance).places).toEqual([
      { city: 'Saint-Sulpice-et-Cameyrac', country: 'FR' },
    ])
    expect(readPlaces('Paris et Lyon', gazetteer, inFrance).places.map(({ city }) => city)).toEqual([
      'Paris',
      'Lyon',
    ])
  })
})

describe('a time zone, a count and what is excepted are no place', () => {
  test.each<[string, string]>([
    ['Remote (UTC+2)', ''],
    ['Remote (UTC-5 to UTC-8)', ''],
    ['Remote (ET)', ''],
    ['Remote - PT', ''],
    ['Remote (CET)', ''],
    ['Remote, EST', ''],
    ['Remote (Pacific Time)', ''],
    ['Remote (PST or EST)', ''],
    ['Remote (non-U.S.)', ''],
    ['Remote outside the US', ''],
    ['Remote - Global', ''],
    ['2 Locations', ''],
    ['3 locations', ''],
    ['US (EST)', 'US'],
    ['Remote, US (ET hours)', 'US'],
    ['Paris (CET ±2)', 'Paris FR'],
    ['Austin, TX (CST)', 'Austin US'],
    ['SF / NY', 'San Francisco US, New York City US'],
    ['NY / LA', 'New York City US, Los Angeles US'],
    ['Remote - NY', 'US'],
    ['Seattle, WA', 'Seattle US'],
    ['Zürich, CH', 'Zürich CH'],
  ])('“%s” names: %s', (text, expected) => {
    const { places } = readPlaces(text, gazetteer)
    expect(places.map(({ city = '', country }) => `${city} ${country}`.trim()).join(', ')).toBe(expected)
  })

  test('a region with a time zone is the region, and Africa is one', () => {
    expect(readPlaces('Europe (CET ±2)', gazetteer).remoteIn).toContain('FR')
    expect(readPlaces('Africa', gazetteer).remoteIn).toContain('KE')
  })
})

describe('what is no single city has no coordinates', () => {
  const table: [string, object | undefined][] = [
    ['France', { country: 'FR' }],
    ['Deutschland', { country: 'DE' }],
    ['Île-de-France', { country: 'FR' }],
    ['47 - Lot et Garonne (Dept.)', { country: 'FR' }],
    ['California', { country: 'US' }],
    ['Springfield', { city: 'Springfield' }],
    ['Cambridge', { city: 'Cambridge' }],
    ['London, Spain', { city: 'London', country: 'ES' }],
    ['31 - MONTBLANC LE VIEUX', { city: 'Montblanc-le-Vieux', country: 'FR' }],
    ['Headquarters', undefined],
    ['Multiple locations', undefined],
    ['Any Location', undefined],
    ['To be determined', undefined],
    ['', undefined],
  ]
  test.each(table)('%s', (text, place) => {
    expect(readPlace(text, gazetteer)).toEqual(place)
  })

  test('the country of the hint decides between namesakes', () => {
    expect(readPlace('Cambridge', gazetteer, { country: 'GB' })?.latitude).toBe(52.2)
    expect(readPlace('Paris', gazetteer, { country: 'US' })?.country).toBe('US')
    expect(readPlace('Berlin', gazetteer, { country: 'FR' })?.country).toBe('DE')
  })
})

describe('several places are read in order', () => {
  const table: [string, string][] = [
    ['Paris, France; Lyon, France; Marseille, France', 'Paris FR, Lyon FR, Marseille FR'],
    ['Austin or New York', 'Austin US, New York City US'],
    ['San Francisco (CA), Austin (TX), New York (NY)', 'San Francisco US, Austin US, New York City US'],
    ['London, Madrid, Lisbon, Portugal, Stockholm', 'London GB, Madrid ES, Lisbon PT, Stockholm SE'],
    ['New York, London', 'New York City US, London GB'],
    ['Poland | Spain', ' PL,  ES'],
  ]
  test.each(table)('%s', (text, expected) => {
    const { places } = readPlaces(text, gazetteer)
    expect(places.map(({ city = '', country }) => `${city} ${country}`).join(', ')).toBe(expected)
  })
})

describe('remote and hybrid work is told apart, with its countries', () => {
  const table: [string, string | undefined, string, string?][] = [
    ['Remote', 'remote', ''],
    ['Remote (US)', 'remote', 'US'],
    ['Remote - US', 'remote', 'US'],
    ['UK-Remote', 'remote', 'GB'],
    ['Remote in Poland', 'remote', 'PL'],
    ['United States - Remote', 'remote', 'US'],
    ['Remote (Poland | Spain)', 'remote', 'PL ES'],
    ['Anywhere in Poland, Spain', 'remote', 'PL ES'],
    ['Remote: DACH', 'remote', 'DE AT CH'],
    ['Iberia (remote)', 'remote', 'ES PT'],
    ['Benelux - Remote', 'remote', 'BE NL LU'],
    ['Remote - Quebec, Canada', 'remote', 'CA'],
    ['Télétravail, France', 'remote', 'FR'],
    ['Worldwide, remote', 'remote', ''],
    ['Paris or Remote', 'remote', '', 'Paris'],
    ['Austin, TX or remote within the US', 'remote', 'US', 'Austin'],
    ['Hybrid - Berlin', 'hybrid', '', 'Berlin'],
    ['San Francisco (Hybrid)', 'hybrid', '', 'San Francisco'],
    ['Nantes, télétravail partiel', 'hybrid', '', 'Nantes'],
    ['Madrid-Onsite', 'onsite', '', 'Madrid'],
    ['Lyon', undefined, '', 'Lyon'],
  ]
  test.each(table)('%s', (text, workplace, remoteIn, city) => {
    const read = readPlaces(text, gazetteer)
    expect([read.workplace, read.remoteIn.join(' '), read.places[0]?.city]).toEqual([
      workplace,
      remoteIn,
      city,
    ])
  })

  test('the Union and Europe are lists of countries', () => {
    const union = readPlaces('Remote - EU', gazetteer).remoteIn
    expect(union).toHaveLength(27)
    expect(readPlaces('Remote, Europe', gazetteer).remoteIn).toEqual([...union, 'GB', 'CH', 'NO', 'IS', 'LI'])
  })
})

describe('every country has a name and is known by it', () => {
  test('by code, by name in four languages, by alias', () => {
    expect(countryCodes).toHaveLength(250)
    expect(countryName('US')).toBe('United States')
    expect(countryName('de', 'fr')).toBe('Allemagne')
    expect(countryName('Atlantis')).toBe('Atlantis')
    expect(['UK', 'USA', 'Royaume-Uni', 'Niederlande', 'España', 'GB', 'ÉTATS-UNIS'].map(countryOf)).toEqual([
      'GB',
      'US',
      'GB',
      'NL',
      'ES',
      'GB',
      'US',
    ])
    expect(['DD', 'EU', 'Atlantis', 'us of'].map(countryOf)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ])
  })

  test.each(countryCodes)('%s', (code) => {
    expect(countryOf(countryName(code))).toBe(code)
  })
})
