import type { Metadata } from 'next'

export const metadata: Metadata = { title: 'Deleted', robots: { index: false, follow: false } }

export default function DeletedPage() {
  return (
    <div className="wrap grid max-w-[46rem] gap-6 pt-8 md:pt-12">
      <h1>Nobody keeps your details any more</h1>
      <p className="text-17 text-ink-muted">
        What a recruiter had added of you is deleted. What is held for a claim goes at the end that its page
        said. A hash of your address stays: by it we know not to add you again.
      </p>
    </div>
  )
}
