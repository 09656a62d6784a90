import { ButtonForm } from '@/app/_lib/button-form'
import { DeskHead } from '@/components/desk/desk-head'
import { Notice } from '@/components/desk/notice'
import { findBlindSince } from '@/db/blind/blind'
import { formatDateAndTime } from '@/rules/dates'
import { requireOwnJob } from '../../own-job'
import { setBlindAction } from './actions'

export const metadata = { title: 'Blind first look' }

const dones: Record<string, string> = {
  on: 'Switched on. Whoever applies from now on is first looked at blind.',
  off: 'Switched off. All names are shown.',
}

export default async function BlindSwitchPage({
  params,
  searchParams,
}: PageProps<'/recruiter/jobs/[id]/blind'>) {
  const { job } = await requireOwnJob(params, '/blind')
  const since = await findBlindSince(job.id)
  const sends = { id: String(job.id), seen: String(job.version), on: since ? 'no' : 'yes' }

  return (
    <>
      <DeskHead
        title="Blind first look"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={<p>{since ? `On since ${formatDateAndTime(since)}` : 'Off'}</p>}
      />
      <Notice of={dones} said={(await searchParams).done} />
      <div className="mt-6 grid max-w-[46rem] gap-4">
        <p>
          Each of you first reads the answers, and how the profile fits the job. Name, e-mail, telephone,
          links, letter, CV and files are not shown until you have recorded an opinion. That you then see them
          is noted.
        </p>
        <ul className="grid list-disc gap-2 ps-5 text-ink-muted">
          <li>It is so for everybody who applies after it is switched on.</li>
          <li>Until your opinion is recorded you can neither move, refuse nor write to them.</li>
          <li>Search does not find them by name or address.</li>
          <li>Managers and owners read in Insights how often an opinion changed with the name.</li>
        </ul>
        <ButtonForm action={setBlindAction} sends={sends} look={since ? undefined : 'main'}>
          {since ? 'Show all names' : 'Hide who applies at first'}
        </ButtonForm>
      </div>
    </>
  )
}
