import { z } from 'zod'
import { requireRecruiter } from '@/app/_lib/session'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listChosen } from '@/db/acts/chosen'
import { listJobStages } from '@/db/stages/stages'
import { listTemplates } from '@/db/templates/templates'
import { offeredReasons } from '@/rules/applications/reasons'
import { isOpenStage } from '@/rules/applications/stages'
import { nextPlaces } from '@/rules/stages/job-stages'
import { plural } from '@/rules/words'
import { deskPath } from '../../_act/back'
import { readChosen } from '../../_act/chosen'
import { valuesTo } from '../../_templates/use-template'
import { ActForm } from './act-form'
import { acts, mostChosen, purposeOf } from './acts'
import { ChosenList } from './chosen-list'

export const metadata = { title: 'Do it for all who are chosen' }

const path = '/recruiter/applications/act'

const query = z.object({
  id: z
    .preprocess((id) => (Array.isArray(id) ? id : [id]), z.array(z.string().max(60)).max(mostChosen))
    .catch([]),
  do: z.enum(['move', 'message', 'refuse']).catch('move'),
  to: z.string().max(40).catch(''),
})

export default async function ActPage({ searchParams }: PageProps<'/recruiter/applications/act'>) {
  const given = await searchParams
  const { do: act, to, id } = query.parse(given)
  const back = deskPath(given.back)
  const address = (chosen: string) =>
    `${path}?${new URLSearchParams([...id.map((one) => ['id', one]), ['back', back], ['do', chosen]])}`
  const recruiter = await requireRecruiter(id.length > 0 ? address(act) : path)
  const people = await listChosen(
    recruiter,
    readChosen(id, mostChosen).map(({ id }) => id),
  )
  const able = people.filter(({ closedAt }) => act === 'message' || !closedAt)
  const jobs = new Set(able.map(({ jobId }) => jobId))
  const [job] = jobs
  const stages = job !== undefined && jobs.size === 1 ? await listJobStages(job) : []
  const next = stages.filter((stage) =>
    able.some((one) => isOpenStage(one.stage) && nextPlaces(one, stages).some(({ id }) => id === stage.id)),
  )

  return (
    <>
      <DeskHead
        title={`${acts[act]} ${plural(able.length, 'candidate')}`}
        trail={[{ name: 'Applications', path: '/recruiter/applications' }]}
      />
      <div className="mt-5">
        <Chips
          label="What to do"
          chips={(['move', 'message', 'refuse'] as const).map((one) => ({
            name: acts[one],
            href: address(one),
            on: one === act,
          }))}
        />
      </div>
      {able.length === 0 ? (
        <Empty title="Nobody to do this to">
          <p>Nobody is chosen, or all who were have had their answer.</p>
          <p>
            <ButtonLink href={back}>Back to the list</ButtonLink>
          </p>
        </Empty>
      ) : (
        <div className="mt-6 grid items-start gap-x-10 gap-y-8 xl:grid-cols-[minmax(0,1fr)_24rem]">
          <ActForm
            key={act}
            act={act}
            people={able.map((one) => ({ ...one, values: valuesTo(one, recruiter, purposeOf[act]) }))}
            templates={(await listTemplates(recruiter, purposeOf[act])).map(({ id, name }) => ({ id, name }))}
            next={act === 'move' ? next : []}
            manyJobs={jobs.size > 1}
            to={to}
            back={back}
            by={recruiter.name}
            reasons={offeredReasons()}
          />
          <ChosenList people={people} able={able} />
        </div>
      )}
    </>
  )
}
