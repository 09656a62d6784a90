'use client'

import { useCallback, useEffect, useState } from 'react'
import { type PdfProblem, pdfProblems } from '@/rules/pages/pdf-frame'
import { talkToFrame } from './talk-to-frame'

/** A PDF in a frame that can reach neither this page nor the network; a link to the file where that cannot be. */
export function PdfView({ name, src, frame }: { name: string; src: string; frame: string }) {
  const [runs, setRuns] = useState(false)
  const [problem, setProblem] = useState<PdfProblem>()
  useEffect(() => setRuns(true), [])
  const talk = useCallback(
    (element: HTMLIFrameElement | null) => (element ? talkToFrame(element, src, setProblem) : undefined),
    [src],
  )

  if (!runs || problem)
    return (
      <p role={problem && 'alert'} className="rounded-m border border-line bg-surface px-4 py-3">
        {problem ? pdfProblems[problem] : 'A PDF is shown here where scripts may run.'}{' '}
        <a href={src} target="_blank" rel="noreferrer" className="underline">
          Download the PDF
        </a>
      </p>
    )
  return (
    <iframe
      ref={talk}
      title={`CV: ${name}`}
      src={frame}
      sandbox="allow-scripts"
      referrerPolicy="no-referrer"
      className="h-[min(80dvh,60rem)] w-full rounded-m border border-line"
    />
  )
}
