import { formatThousands } from '@/rules/pay'
import { roleInText } from '@/rules/role-words'
import { seniorities, workplaces } from '@/rules/vocabulary'
import type { JobQuery } from '@/search/job-query'

type Counted = { total: number; totalIsExact: boolean }

/** What was searched, in words: "34 senior back-end developer jobs in France, from €45k". */
export function headline(query: JobQuery, found: Counted, placeLabel: (key: string) => string): string {
  const [workplace] = query.workplace
  const isRemote = query.place.length === 1 && query.place[0] === 'remote' && !workplace
  const words = [
    count(found),
    query.workplace.length === 1 && workplace && workplaces[workplace].toLowerCase().replace(' ', '-'),
    isRemote && 'remote',
    query.seniority.length <= 2 &&
      query.seniority.map((level) => seniorities[level].toLowerCase()).join(' or '),
    query.role.length <= 2 && query.role.map(roleInText).join(' or '),
    found.total === 1 ? 'job' : 'jobs',
    query.q && `for “${query.q}”`,
    isRemote ? '' : where(query.place.map(placeLabel)),
  ]
  const sentence = words.filter(Boolean).join(' ')
  return query.pay ? `${sentence}, from ${formatThousands(query.pay, 'EUR')}` : sentence
}

function count({ total, totalIsExact }: Counted) {
  if (total === 0) return 'No'
  return totalIsExact ? total.toLocaleString('en') : `More than ${total.toLocaleString('en')}`
}

function where(places: string[]) {
  if (places.length === 0) return ''
  return places.length <= 2 ? `in ${places.join(' or ')}` : `in ${places.length} places`
}
