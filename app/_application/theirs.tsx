/** What another page has saved in the place of what stands in this field. */
export function Theirs({ hint, saved }: { hint?: string; saved: string }) {
  return (
    <>
      {hint}
      <span className="mt-1 block rounded-s bg-warn-soft px-2.5 py-1.5 text-14 text-ink">
        <b className="font-[580]">Saved elsewhere:</b>{' '}
        <span className="whitespace-pre-line">{saved || '(nothing)'}</span>
      </span>
    </>
  )
}
