/** What can be done with those who are chosen, and by which letter; shown once somebody is. Its buttons send the form in which it stands. */
const ofApplications = {
  move: { words: 'Move…', key: 's' },
  message: { words: 'Write…', key: 'm' },
  refuse: { words: 'Refuse…', key: 'r' },
}

export function ActBar({ acts = ofApplications }: { acts?: Record<string, { words: string; key: string }> }) {
  return (
    <div
      data-act-bar
      className="sticky bottom-3 z-2 mx-auto hidden w-fit max-w-full flex-wrap items-center gap-2 rounded-m border border-line-strong bg-surface px-3 py-2 shadow-lg [form:has([data-select]:checked)>&]:flex"
    >
      {Object.entries(acts).map(([act, { words, key }]) => (
        <button
          key={act}
          type="submit"
          name="do"
          value={act}
          aria-keyshortcuts={key}
          className={`min-h-8 rounded-[7px] border border-line-strong px-3 font-[580] hover:border-ink ${act === 'refuse' || act === 'delete' ? 'text-bad' : ''}`}
        >
          {words}
        </button>
      ))}
      <button type="reset" className="min-h-8 px-2 underline">
        Choose nobody
      </button>
    </div>
  )
}
