import { keysOf } from '@/rules/vocabulary'

/** One of a few, each with its words in sight; its first is where a link to the field leads. */
export function Choice({
  name,
  label,
  options,
  defaultValue,
  error,
}: {
  name: string
  label: string
  options: Record<string, string>
  defaultValue?: string
  error?: string
}) {
  return (
    <fieldset className={`min-w-0 ${error ? 'border-s-3 border-bad ps-3' : ''}`}>
      <legend className="font-[580]">{label}</legend>
      <div
        className={
          keysOf(options).some((key) => (options[key]?.length ?? 0) > 24) ? 'grid' : 'flex flex-wrap gap-x-6'
        }
      >
        {keysOf(options).map((key, i) => (
          <label key={key} className="flex min-h-11 items-center gap-2">
            <input
              id={i === 0 ? name : undefined}
              type="radio"
              name={name}
              value={key}
              defaultChecked={defaultValue === key}
              aria-describedby={error ? `${name}-error` : undefined}
              className="size-5 shrink-0"
            />
            {options[key]}
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className="text-14 text-bad">
          {error}
        </p>
      )}
    </fieldset>
  )
}
