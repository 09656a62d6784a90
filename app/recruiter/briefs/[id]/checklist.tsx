import { Check } from '@/components/ui/icons'
import { type BriefCheck, briefChecklist } from '@/rules/briefs/checklist'
import { keysOf } from '@/rules/vocabulary'

/** What to go through on the phone; nothing of it is compulsory, and the desk keeps what was. */
export function Checklist() {
  return (
    <fieldset className="w-full">
      <legend className="font-[580]">
        Gone through <span className="font-normal text-ink-muted">(only the desk sees this)</span>
      </legend>
      {keysOf(briefChecklist).map((key) => (
        <label key={key} className="flex min-h-9 items-start gap-2 py-1 text-14">
          <input type="checkbox" name={`checked-${key}`} className="mt-0.5 size-5 shrink-0" />
          {briefChecklist[key]}
        </label>
      ))}
    </fieldset>
  )
}

/** The same once the brief is accepted: what was gone through, and what was not. */
export function Checked({ checked }: { checked: string[] }) {
  return (
    <ul className="grid gap-1 text-14">
      {keysOf(briefChecklist).map((key: BriefCheck) => (
        <li
          key={key}
          className={`grid grid-cols-[1.25rem_minmax(0,1fr)] gap-2 ${checked.includes(key) ? '' : 'text-ink-muted'}`}
        >
          {checked.includes(key) ? (
            <Check aria-hidden strokeWidth={2} className="mt-0.5 size-4 text-good" />
          ) : (
            <span aria-hidden>–</span>
          )}
          <span>
            {briefChecklist[key]}
            {!checked.includes(key) && <span className="sr-only"> (not yet)</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
