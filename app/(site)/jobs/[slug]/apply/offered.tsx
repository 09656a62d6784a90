import { Button } from '@/components/ui/button'
import type { CvFacts } from '@/rules/applications/cv-facts'

const labels: Record<keyof CvFacts, string> = {
  name: 'Name',
  email: 'E-mail',
  phone: 'Phone',
  links: 'Links',
}

/** What stands in the CV and not in the form: offered, and filled in only where that is asked for. */
export function Offered({ facts, disabled }: { facts: Partial<CvFacts>; disabled: boolean }) {
  const offered = (['name', 'email', 'phone', 'links'] as const).filter((name) => facts[name])
  return (
    <div className="grid justify-items-start gap-3 rounded-m border border-accent-mid bg-accent-soft px-5 py-4">
      <p className="font-[580]">From your CV, check it:</p>
      <dl className="grid gap-x-6 gap-y-1 text-14 sm:grid-cols-[auto_minmax(0,1fr)]">
        {offered.map((name) => (
          <div key={name} className="contents">
            <dt className="text-ink-muted">{labels[name]}</dt>
            <dd className="whitespace-pre-line wrap-anywhere">{facts[name]}</dd>
          </div>
        ))}
      </dl>
      <Button name="do" value="fill" disabled={disabled}>
        Fill it in
      </Button>
    </div>
  )
}
