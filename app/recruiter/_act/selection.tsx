/** Chooses an application for what is done to many; its name stands beside it in words for those who listen. */
export function Selection({ id, version, name }: { id: string; version: number; name: string }) {
  return (
    <label className="relative z-1 -m-1.5 inline-grid p-1.5">
      <span className="sr-only">Choose {name}</span>
      <input
        type="checkbox"
        name="id"
        value={`${id}.${version}`}
        data-select
        className="size-4 accent-accent"
      />
    </label>
  )
}
