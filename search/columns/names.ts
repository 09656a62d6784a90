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
  private readonly known = { place: new Map<string, Name>(), company: new Map<string, Name>() }

  put(name: Name): void {
    const before = this.known[name.facet].get(name.value)
    this.known[name.facet].set(name.value, {
      ...name,
      latitude: name.latitude ?? before?.latitude ?? null,
      longitude: name.longitude ?? before?.longitude ?? null,
    })
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
