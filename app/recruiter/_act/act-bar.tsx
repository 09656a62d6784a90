/** What can be done with those who are chosen; shown once somebody is. Its buttons send the form in which it stands. */
const ofApplications = { move: 'Move…', message: 'Write…', refuse: 'Refuse…' }

export function ActBar({ acts = ofApplications }: { acts?: Record<string, string> }) {
  return (
    <div
      data-act-bar
      className="sticky bottom-3 z-2 mx-auto hidden w-fit max-w-full flex-wrap items-center gap-2 rounded-m border border-line-strong bg-surface px-3 py-2 shadow-lg [form:has([data-select]:checked)>&]:flex"
    >
      {Object.entries(acts).map(([act, words]) => (
        <button
          key={act}
          type="submit"
          name="do"
          value={act}
          className={`min-h-8 rounded-[7px] border border-line-strong px-3 font-[580] hover:border-ink ${act === 'refuse' ? 'text-bad' : ''}`}
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
