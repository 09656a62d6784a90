import { contactWords } from '@/rules/contacts/draft'
import { store, t } from '../../db/store'

const chunk = 500
const cities = ['Lyon', 'Paris', 'Nantes', 'Lille', 'Rennes']
const titles = ['Data engineer', 'Product designer', 'Tidal planner', 'Back-end developer']

/** Invents so many people whom recruiters have added. */
export async function fillContacts(count: number, recruiterId: string, now: Date): Promise<void> {
  for (let from = 0; from < count; from += chunk)
    await store.db
      .insert(t.contacts)
      .values(
        Array.from({ length: Math.min(chunk, count - from) }, (_, i) => someone(from + i, recruiterId, now)),
      )
}

function someone(n: number, recruiterId: string, now: Date) {
  const of = {
    ...{ name: `Contact ${n}`, email: `contact.${n}@example.com`, phone: '', note: '' },
    ...{ title: titles[n % titles.length] ?? '', technologies: ['Go', 'SQL'], links: [] },
    ...{ city: cities[n % cities.length] ?? '', country: 'FR' as const },
  }
  const told = { source: 'a meet-up', obtainedOn: now, ground: 'interest', language: 'fr' } as const
  return {
    id: `contact-${String(n).padStart(7, '0')}`,
    recruiterId,
    ...of,
    words: contactWords(of),
    ...told,
    createdAt: now,
  }
}
