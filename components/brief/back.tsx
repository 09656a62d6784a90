/** The way back from a page of the room. */
export function BackToBrief({ token }: { token: string }) {
  return <Back href={`/briefs/${token}`}>Back to your brief</Back>
}

export function BackToShortlist({ token }: { token: string }) {
  return <Back href={`/briefs/${token}/shortlist`}>Back to your shortlist</Back>
}

function Back({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <p className="text-14">
      <a href={href} className="inline-block py-1 text-ink-muted underline hover:text-ink">
        {children}
      </a>
    </p>
  )
}
