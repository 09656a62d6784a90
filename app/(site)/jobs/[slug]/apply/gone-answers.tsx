/** What a draft answered to questions that the job has changed since. */
export function GoneAnswers({ answers }: { answers: { question: string; answer: string }[] }) {
  if (answers.length === 0) return null
  return (
    <div className="grid gap-3 rounded-m border border-warn bg-warn-soft px-5 py-4">
      <p className="font-[580]">The questions of this job have changed since you saved your draft.</p>
      <p className="text-14">What you had answered goes with your next save. Take from it what still fits:</p>
      <dl className="grid gap-2 text-14">
        {answers.map(({ question, answer }) => (
          <div key={question}>
            <dt className="text-ink-muted">{question}</dt>
            <dd className="whitespace-pre-line">{answer}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
