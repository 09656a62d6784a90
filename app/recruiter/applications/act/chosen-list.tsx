import { StageBadge } from '@/components/application/stage-badge'
import { Panel } from '@/components/desk/panel'
import type { ChosenApplication } from '@/db/acts/chosen'
import { languageName } from '@/rules/languages'

/** Who is meant, each with their stage and the language of their letter; those who have had their answer are named apart. */
export function ChosenList({ people, able }: { people: ChosenApplication[]; able: ChosenApplication[] }) {
  const others = people.filter((one) => !able.includes(one))
  return (
    <Panel id="chosen" title="Who">
      <ul className="grid">
        {able.map(({ id, name, stage, stageName, title, jobLanguage, language }) => (
          <li key={id} className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 border-b border-line py-2">
            <a href={`/recruiter/applications/${id}`} className="font-semibold wrap-anywhere hover:underline">
              {name}
            </a>
            <StageBadge stage={stage} name={stageName} />
            <p className="col-span-full text-13 text-ink-muted">
              <span lang={jobLanguage}>{title}</span>, e-mail in {languageName(language)}
            </p>
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p className="text-ink-muted">
          Not {others.map(({ name }) => name).join(', ')}: {others.length === 1 ? 'it is' : 'they are'}{' '}
          closed.
        </p>
      )}
    </Panel>
  )
}
