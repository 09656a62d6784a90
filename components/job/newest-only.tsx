/** Says that a search knows the newest jobs only, while it is being made ready. */
export function NewestOnly({ jobs }: { jobs: number | undefined }) {
  if (!jobs) return null
  return (
    <p role="status" className="rounded-m bg-accent-soft px-4 py-2.5 text-14">
      We are making the search ready. Until then it finds only the newest {jobs.toLocaleString('en')} jobs.
      This takes some minutes.
    </p>
  )
}
