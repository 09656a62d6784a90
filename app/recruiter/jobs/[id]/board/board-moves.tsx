'use client'

import { useEffect, useRef, useState, useTransition } from 'react'
import { emptyForm } from '@/app/_lib/form-state'
import { ActBar } from '../../../_act/act-bar'
import { moveOnBoardAction } from './actions'
import { listenToBoard, type Moved } from './listen'

const notSent = 'This did not reach us, and nobody was moved. Check your connection and try again.'

/**
 * The columns of a board. What is chosen is sent as a plain form; with scripts a card is moved by dragging it, by its
 * link, or by Shift and an arrow.
 */
export function BoardMoves({
  jobId,
  back,
  children,
}: {
  jobId: number
  back: string
  children: React.ReactNode
}) {
  const root = useRef<HTMLDivElement>(null)
  const [problem, setProblem] = useState('')
  const [pending, startMoving] = useTransition()

  useEffect(() => {
    const move = ({ id, seen, to }: Moved) => {
      const form = new FormData()
      for (const [name, value] of Object.entries({ job: String(jobId), id, seen, to })) form.set(name, value)
      startMoving(async () => {
        try {
          const { message } = await moveOnBoardAction(emptyForm, form)
          startMoving(() => setProblem(message ?? ''))
        } catch (error) {
          const isFollowed = error instanceof Error && 'handled' in error
          startMoving(() => setProblem(isFollowed ? '' : notSent))
        }
      })
    }
    return root.current ? listenToBoard(root.current, back, move) : undefined
  }, [jobId, back])

  return (
    <form action="/recruiter/applications/act" className="mt-5">
      <input type="hidden" name="back" value={back} />
      <p role="status" className={problem ? 'mb-3 font-[550] text-bad' : 'sr-only'}>
        {problem}
      </p>
      <div
        ref={root}
        aria-busy={pending}
        className="grid items-start gap-2 pb-4 aria-busy:opacity-60 lg:flex lg:items-stretch lg:overflow-x-auto"
      >
        {children}
      </div>
      <ActBar />
    </form>
  )
}
