/** Signs out with a plain form, so that it works without scripts; for every head that knows who is looking. */
export function SignOut({ className = '' }: { className?: string }) {
  return (
    <form action="/sign-out" method="post" className="contents">
      <button type="submit" className={`min-h-8 text-ink-muted hover:text-ink hover:underline ${className}`}>
        Sign out
      </button>
    </form>
  )
}
