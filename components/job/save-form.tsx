/** A form that saves a job, or lets it go once it is saved; `children` are its button. */
export function SaveForm({
  jobId,
  saved,
  returnTo,
  children,
}: {
  jobId: number
  saved: boolean
  returnTo: string
  children: React.ReactNode
}) {
  return (
    <form method="post" action="/candidate/save">
      <input type="hidden" name="jobId" value={jobId} />
      <input type="hidden" name="returnTo" value={returnTo} />
      <input type="hidden" name="save" value={saved ? 'no' : 'yes'} />
      {children}
    </form>
  )
}
