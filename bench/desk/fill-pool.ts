import { addDays } from '@/rules/dates'
import { privacyVersion } from '@/rules/site/privacy'
import { store, t } from '../../db/store'

const chunk = 500
const roles = ['back-end-developer', 'data-engineer', 'product-designer', 'devops-engineer'] as const
const levels = ['junior', 'mid', 'senior', 'lead'] as const
const tools = [['Go', 'PostgreSQL'], ['Python', 'dbt'], ['Figma'], ['Kubernetes', 'Terraform', 'Go']]
const cities = ['Lyon', 'Paris', 'Nantes', 'Lille', 'Rennes']
export const list = 'bench-list'

/** Invents so many people of the pool; of a recruiter’s tag each tenth has it, and each twentieth is on their list. */
export async function fillPool(count: number, recruiterId: string, now: Date): Promise<void> {
  await store.db.insert(t.peopleLists).values({ id: list, recruiterId, name: 'Bench' })
  for (let from = 0; from < count; from += chunk)
    await store.tx(async (tx) => {
      const people = Array.from({ length: Math.min(chunk, count - from) }, (_, i) => someone(from + i, now))
      await tx.insert(t.users).values(people.map(({ user }) => user))
      await tx.insert(t.profiles).values(people.map(({ profile }) => profile))
      await tx.insert(t.profileTexts).values(people.map(({ words }) => words))
      await tx.insert(t.poolConsents).values(people.map(({ consent }) => consent))
      const candidates = people.map(({ user }) => ({ candidateId: user.id }))
      const every = (nth: number) => candidates.filter((_, i) => i % nth === 0)
      await tx.insert(t.personTags).values(every(10).map((one) => ({ ...one, recruiterId, tag: 'bench' })))
      await tx.insert(t.listEntries).values(every(20).map((one) => ({ ...one, listId: list })))
    })
}

function someone(n: number, now: Date) {
  const id = `person-${String(n).padStart(7, '0')}`
  const at = addDays(now, -(n % 150) - 1)
  const [role, level] = [roles[n % roles.length] ?? roles[0], levels[n % levels.length] ?? levels[0]]
  const technologies = tools[n % tools.length] ?? []
  return {
    user: {
      id,
      name: `Person ${n}`,
      email: `pool.${n}@example.com`,
      verifiedAt: at,
      seenAt: at,
      createdAt: at,
    },
    profile: {
      ...{ candidateId: id, roles: [role], seniority: level, years: n % 20, technologies },
      ...{ workplaces: ['hybrid' as const], city: cities[n % cities.length] ?? '', country: 'FR' },
      ...{ languages: ['fr'], links: [], practice: [], completeSince: at, createdAt: at, updatedAt: at },
    },
    words: { candidateId: id, words: `${role} ${technologies.join(' ')} planner ${n}` },
    consent: { candidateId: id, privacyVersion, givenAt: at, token: `bench-${n}` },
  }
}
