import { Skills } from '@/components/ui/skills'
import type { Exercise } from '@/content/practice/exercise'
import { roleInText } from '@/rules/roles/in-words'
import { formatHours } from '@/rules/words'

/** What a reader decides by: time, skills, what is checked, and what becomes of what they enter. */
export function ExerciseFacts({ exercise }: { exercise: Exercise }) {
  const { company, hours, guides, follows, skills, checks } = exercise
  return (
    <aside aria-label="About this exercise" className="lg:col-start-2">
      <dl className="grid gap-5 text-14 sm:grid-cols-2 lg:grid-cols-1 [&_dd]:mt-0.5 [&_dt]:text-13 [&_dt]:text-ink-muted">
        <div>
          <dt>Time</dt>
          <dd>
            <b className="font-head text-20 font-[650]">{formatHours(hours)}</b>
            <p className="text-13 text-ink-muted">
              {follows
                ? `The average that ${follows.source} gives for its simulation “${follows.title}”, which this exercise follows. We have not measured ours.`
                : 'Our estimate. We have not measured it.'}
            </p>
          </dd>
        </div>
        <div>
          <dt>Skills you build</dt>
          <dd>
            <Skills names={skills} />
          </dd>
        </div>
        <div>
          <dt>Checked here</dt>
          <dd className="first-letter:uppercase">{checks}.</dd>
        </div>
        <div>
          <dt>Read with it</dt>
          <dd>
            <ul className="grid gap-1">
              {guides.map((guide) => (
                <li key={guide}>
                  <a href={`/guides/${guide}`} className="underline">
                    The guide to the {roleInText(guide)}
                  </a>
                </li>
              ))}
            </ul>
          </dd>
        </div>
        <div>
          <dt>What is kept</dt>
          <dd>Your answers stay in this browser; nobody is told how you did.</dd>
        </div>
        <div>
          <dt>Company</dt>
          <dd>{company} is invented, and so are its figures.</dd>
        </div>
      </dl>
    </aside>
  )
}
