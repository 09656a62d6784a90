/** Under a form that takes somebody's data: what it is for, and where the whole is written. */
export function PrivacyNote({ children }: { children: React.ReactNode }) {
  return (
    <p className="max-w-[60ch] text-14 text-ink-muted">
      {children}{' '}
      <a href="/privacy" className="inline-block py-1 underline">
        What we keep, and your rights
      </a>
      .
    </p>
  )
}
