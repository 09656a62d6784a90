import { placeKey } from '@/adverts/places/names'
import { fold } from '@/rules/words'

/** What a value of a column is called where its key does not say it, and where a place lies, in degrees. */
export type Name = {
  facet: 'place' | 'company'
  value: string
  label: string
  latitude: number | null
  longitude: number | null
}

/** The names of companies and places; the newest writing counts, and coordinates stay once they are known. */
export class Names {
  private readonly companies = new Map<string, string>()
  private readonly places = new Map<string, Set<string>>()
  private readonly known = { place: new Map<string, Name>(), company: new Map<string, Name>() }

  static of(names: readonly Name[]): Names {
    const all = new Names()
    for (const name of names) all.put(name)
    return all
  }

  all(): Name[] {
    return [...this.known.place.values(), ...this.known.company.values()]
  }

  put(name: Name): void {
    if (name.facet === 'company') this.companies.set(fold(name.label), name.value)
    else this.callPlace(placeKey(name.label), name.value)
    const before = this.known[name.facet].get(name.value)
    this.known[name.facet].set(name.value, {
      ...name,
      latitude: name.latitude ?? before?.latitude ?? null,
      longitude: name.longitude ?? before?.longitude ?? null,
    })
  }

  /** The slug of the company that is called just so, folded; undefined for none. */
  companyCalled(name: string): string | undefined {
    return this.companies.get(name)
  }

  /** The keys of the places that one writing of a name, as `placeKey` makes it, stands for. */
  placesCalled(name: string): string[] {
    return [...(this.places.get(name) ?? [])]
  }

  private callPlace(name: string, key: string) {
    const keys = this.places.get(name)
    if (keys) keys.add(key)
    else this.places.set(name, new Set([key]))
  }

  /** True when this name says nothing that is not known. */
  has({ facet, value, label, latitude }: Name): boolean {
    const known = this.known[facet].get(value)
    return known?.label === label && (latitude === null || known.latitude !== null)
  }

  find(facet: Name['facet'], value: string): Name | undefined {
    return this.known[facet].get(value)
  }

  /** What a value is called; the value itself where nobody has said it. */
  labelOf(facet: Name['facet'], value: string): string {
    return this.known[facet].get(value)?.label ?? value
  }
}
