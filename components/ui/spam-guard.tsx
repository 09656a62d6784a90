/** Two fields of a public form that people never meet; `stamp` is signedStamp() of the page, see app/_lib/spam-guard.ts. */
export function SpamGuard({ stamp }: { stamp: string }) {
  return (
    <div aria-hidden className="absolute h-px w-px overflow-hidden [clip-path:inset(50%)]">
      <input type="hidden" name="stamp" value={stamp} />
      <label htmlFor="more_about_you">Leave this empty</label>
      <input id="more_about_you" name="more_about_you" tabIndex={-1} autoComplete="off" />
    </div>
  )
}
