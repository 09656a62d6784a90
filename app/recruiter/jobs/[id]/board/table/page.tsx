import { z } from 'zod'
import { Chips } from '@/components/desk/chips'
import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { NextPage } from '@/components/desk/next-page'
import { Unread } from '@/components/desk/unread'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { listCompared } from '@/db/board/board'
import { listJobApplications } from '@/db/board/table'
import { listPlaces } from '@/db/stages/places'
import { listJobStages } from '@/db/stages/stages'
import { plainColumns, sortedInto, tableColumns } from '@/rules/board/columns'
import { matchOf } from '@/rules/match/match'
import { keysOf } from '@/rules/vocabulary'
import { ActNotice } from '../../../../_act/act-notice'
import { shownAt } from '../../../../_act/back'
import { ChooseForm } from '../../../../_act/choose-form'
import { listAddress } from '../../../../list-address'
import { requireOwnJob } from '../../../own-job'
import { ChooseColumns } from './choose-columns'
import { JobTable } from './job-table'

export const metadata = { title: 'Table' }

const query = z.object({
  stage: z.string().max(40).optional().catch(undefined),
  show: z
    .preprocess((show) => (typeof show === 'string' ? [show] : show), z.array(z.enum(keysOf(tableColumns))))
    .catch(plainColumns),
  after: z.string().max(40).optional().catch(undefined),
})

export default async function TablePage({
  params,
  searchParams,
}: PageProps<'/recruiter/jobs/[id]/board/table'>) {
  const { recruiter, job } = await requireOwnJob(params, '/board/table')
  const given = await searchParams
  const { stage: stageId, show, after } = query.parse(given)
  const stages = await listJobStages(job.id)
  const stage = stages.find(({ id }) => id === stageId)
  const { applications, next } = await listJobApplications(recruiter, job.id, { stage, after })
  const counts = sortedInto(stages, { cards: [], places: await listPlaces(job.id), most: 0 })
  const profiles = show.includes('match')
    ? await listCompared(applications.flatMap(({ candidateId }) => candidateId ?? []))
    : undefined
  const board = `/recruiter/jobs/${job.id}/board`
  const path = `${board}/table`
  const here = (changed: { stage?: string; after?: string }) => {
    const columns = show.map((column) => `show=${column}`).join('&')
    const address = listAddress(path, changed)
    return given.show ? `${address}${address.includes('?') ? '&' : '?'}${columns}` : address
  }

  return (
    <>
      <DeskHead
        title="Table"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
      >
        <ButtonLink href={board} size="s">
          Board
        </ButtonLink>
        <ButtonLink href={`/recruiter/jobs/${job.id}/stages`} size="s">
          Stages
        </ButtonLink>
      </DeskHead>
      <Unread names={stageId && !stage ? ['stage'] : []} />
      <ActNotice recruiter={recruiter} given={given} back={shownAt(path, given)} />
      <div className="mt-5 mb-3 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <Chips
          label="Stage"
          chips={[
            { name: 'All', href: here({}), on: !stage },
            ...counts.map(({ stage: { id, name }, count }) => ({
              name,
              href: here({ stage: id }),
              count,
              on: id === stage?.id,
            })),
          ]}
        />
        <ListKeys />
      </div>
      <ChooseColumns path={path} stage={stage?.id} show={show} />
      {applications.length === 0 ? (
        <Empty title="Nobody stands here">
          <p>Choose another stage, or look at all of them.</p>
        </Empty>
      ) : (
        <ChooseForm back={shownAt(path, given)}>
          <JobTable
            applications={applications}
            show={show}
            matchOf={(candidateId) => {
              const profile = profiles?.get(candidateId)
              return profile && matchOf(profile, job)
            }}
          />
        </ChooseForm>
      )}
      <NextPage
        first={after ? here({ stage: stage?.id }) : undefined}
        next={next && here({ stage: stage?.id, after: next })}
      />
    </>
  )
}
