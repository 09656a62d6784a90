import { ButtonLink } from '@/components/ui/button'

export const metadata = { title: 'Not on your desk' }

export default function NotOnTheDesk() {
  return (
    <div className="grid justify-items-start gap-5 py-10">
      <h1 className="text-25">This is not on your desk</h1>
      <p className="max-w-[60ch] text-15 text-ink-muted">
        The address may be wrong, or a colleague is in charge of it. An owner of the site can open everything.
      </p>
      <p className="flex flex-wrap gap-3">
        <ButtonLink href="/recruiter" look="main">
          Go to Today
        </ButtonLink>
        <ButtonLink href="/recruiter/jobs">See your jobs</ButtonLink>
      </p>
    </div>
  )
}
