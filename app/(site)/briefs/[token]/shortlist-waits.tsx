import { ButtonLink } from '@/components/ui/button'
import { Users } from '@/components/ui/icons'
import { Standing } from '@/components/ui/standing'
import { plural } from '@/rules/words'

/** Who agreed to be seen, with the way to them; nothing while nobody does. */
export function ShortlistWaits({
  token,
  people,
}: {
  token: string
  people: { all: number; unsaid: number }
}) {
  if (people.all === 0) return null
  const waits = people.unsaid > 0
  return (
    <section
      aria-labelledby="shortlist"
      className="grid justify-items-start gap-2 rounded-m border border-line bg-surface p-5 sm:p-6"
    >
      <Standing
        look={waits ? 'text-sun-ink' : 'text-ink-muted'}
        icon={Users}
        words={waits ? 'Waiting for you' : 'Your shortlist'}
      />
      <h2 id="shortlist">
        {plural(people.all, 'person agrees', 'people agree')} that you see{' '}
        {people.all === 1 ? 'their profile' : 'their profiles'}
      </h2>
      <p className="text-ink-muted">
        {waits
          ? `You have not said yet what you think of ${people.unsaid === people.all ? 'them' : people.unsaid}.`
          : 'You have given your word on each of them.'}
      </p>
      <ButtonLink look={waits ? 'main' : undefined} href={`/briefs/${token}/shortlist`} className="mt-2">
        Open the shortlist
      </ButtonLink>
    </section>
  )
}
