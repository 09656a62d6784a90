import { describe, expect, test } from 'vitest'
import { regionCalled, regionOf } from './regions'

describe('a region is known by its names, in any writing', () => {
  test.each([
    ['IDF', 'fr.ile-de-france'],
    ['ile de france', 'fr.ile-de-france'],
    ['Région parisienne', 'fr.ile-de-france'],
    ['PACA', 'fr.provence-alpes-cote-d-azur'],
    ["Provence-Alpes-Côte d'Azur", 'fr.provence-alpes-cote-d-azur'],
    ['Bretagne', 'fr.bretagne'],
    ['brittany', 'fr.bretagne'],
    ['OCCITANIE', 'fr.occitanie'],
    ['Rhône-Alpes', 'fr.auvergne-rhone-alpes'],
    ['Bavaria', 'de.bavaria'],
    ['Bayern', 'de.bavaria'],
    ['Catalonia', 'es.catalonia'],
    ['Catalogne', 'es.catalonia'],
    ['Lombardia', 'it.lombardy'],
    ['california', 'us.california'],
    ['TX', 'us.texas'],
    ['New York state', 'us.new-york'],
    ['Ontario', 'ca.ontario'],
    ['écosse', 'gb.scotland'],
  ])('%s', (name, key) => expect(regionCalled(name)?.key).toBe(key))

  test.each(['Paris', 'France', 'remote', 'or', 'in', ''])('“%s” is none', (name) =>
    expect(regionCalled(name)).toBeUndefined(),
  )
})

describe('a town lies in its region', () => {
  test.each([
    ['Rennes', 'FR', null, null, 'fr.bretagne'],
    ['Courbevoie', 'FR', null, null, 'fr.ile-de-france'],
    ['Munich', 'DE', null, null, 'de.bavaria'],
    ['Barcelona', 'ES', null, null, 'es.catalonia'],
    ['Milan', 'IT', null, null, 'it.lombardy'],
    ['Edinburgh', 'GB', null, null, 'gb.scotland'],
    ['Valbonne', 'FR', 43.64, 7.01, 'fr.provence-alpes-cote-d-azur'],
    ['Lannion', 'FR', 48.73, -3.46, 'fr.bretagne'],
    ['Portland', 'US', 43.66, -70.26, 'us.maine'],
    ['Portland', 'US', 45.52, -122.68, 'us.oregon'],
    ['Portland', 'US', null, null, undefined],
    ['Berlin', 'DE', null, null, undefined],
    ['Nowhere', 'FR', null, null, undefined],
    ['Oslo', 'NO', 59.9, 10.7, undefined],
    ['', 'FR', null, null, undefined],
  ])('%s, %s', (city, country, latitude, longitude, key) =>
    expect(regionOf({ city, country, latitude, longitude })?.key).toBe(key),
  )
})
