import { DeskHead } from '@/components/desk/desk-head'
import { ListKeys } from '@/components/desk/list-keys'
import { ButtonLink } from '@/components/ui/button'
import { Empty } from '@/components/ui/empty'
import { findBoard, listCompared } from '@/db/board/board'
import { isOpenStage } from '@/rules/applications/stages'
import { matchOf } from '@/rules/match/match'
import { ActNotice } from '../../../_act/act-notice'
import { requireOwnJob } from '../../own-job'
import { BoardMoves } from './board-moves'
import { Column } from './column'

export async function generateMetadata({ params }: PageProps<'/recruiter/jobs/[id]/board'>) {
  const { job } = await requireOwnJob(params, '/board')
  return { title: `Board, ${job.title}` }
}

export default async function BoardPage({ params, searchParams }: PageProps<'/recruiter/jobs/[id]/board'>) {
  const { recruiter, job } = await requireOwnJob(params, '/board')
  const columns = await findBoard(recruiter, job.id)
  const open = columns.flatMap(({ cards }) => cards).filter(({ stage }) => isOpenStage(stage))
  const profiles = await listCompared(open.flatMap(({ candidateId }) => candidateId ?? []))
  const back = `/recruiter/jobs/${job.id}/board`

  return (
    <>
      <DeskHead
        title="Board"
        trail={[
          { name: 'Jobs', path: '/recruiter/jobs' },
          { name: job.title, path: `/recruiter/jobs/${job.id}`, lang: job.language },
        ]}
        facts={<ListKeys />}
      >
        <ButtonLink href={`${back}/table`} size="s">
          Table
        </ButtonLink>
        <ButtonLink href={`/recruiter/jobs/${job.id}/triage`} size="s">
          Marks
        </ButtonLink>
        <ButtonLink href={`/recruiter/jobs/${job.id}/stages`} size="s">
          Stages
        </ButtonLink>
      </DeskHead>
      <ActNotice recruiter={recruiter} given={await searchParams} back={back} />
      {columns.every(({ count }) => count === 0) ? (
        <Empty title="Nobody has applied yet">
          <p>Whoever applies stands here, and moves from stage to stage.</p>
        </Empty>
      ) : (
        <BoardMoves jobId={job.id} back={back}>
          {columns.map((column, at) => (
            <Column
              key={column.stage.id}
              column={column}
              next={columns.slice(at + 1).find(({ stage }) => stage.kind !== 'received')?.stage}
              matchOf={(candidateId) => {
                const profile = profiles.get(candidateId)
                return profile && matchOf(profile, job)
              }}
              jobId={job.id}
            />
          ))}
        </BoardMoves>
      )}
    </>
  )
}
