import type { Board } from '@/db/board/board'
import type { Match } from '@/rules/match/match'
import type { JobStage } from '@/rules/stages/job-stages'
import { BoardCard } from './card'

/** One stage with whoever stands in it, whose answer is due first on top. What is over is narrow and quiet. */
export function Column({
  column: { stage, count, cards },
  next,
  matchOf,
  jobId,
}: {
  column: Board[number]
  next: JobStage | undefined
  matchOf: (candidateId: string) => Match | undefined
  jobId: number
}) {
  const title = `column-${stage.id}`
  return (
    <section
      aria-labelledby={title}
      data-column={stage.id}
      data-kind={stage.kind}
      className="flex min-w-0 flex-col gap-2 rounded-m bg-sunken p-2 data-[over]:outline-2 data-[over]:outline-accent lg:min-w-44 lg:flex-1 lg:data-[kind=hired]:min-w-32 lg:data-[kind=rejected]:min-w-32"
    >
      <h2 id={title} className="flex items-baseline justify-between gap-2 px-1 text-14 font-semibold">
        <span className="min-w-0 wrap-anywhere">{stage.name}</span>
        <span className="font-normal text-ink-muted tabular-nums">{count.toLocaleString('en')}</span>
      </h2>
      <ul className="grid content-start gap-1.5">
        {cards.map((card) => (
          <BoardCard
            key={card.id}
            card={card}
            next={next}
            back={`/recruiter/jobs/${jobId}/board`}
            match={card.candidateId ? matchOf(card.candidateId) : undefined}
          />
        ))}
      </ul>
      {count > cards.length && (
        <p className="px-1 text-13">
          <a href={`/recruiter/jobs/${jobId}/board/table?stage=${stage.id}`} className="underline">
            All {count.toLocaleString('en')} in the table
          </a>
        </p>
      )}
    </section>
  )
}
