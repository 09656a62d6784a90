/** Skills as a row of labels, named for those who listen. */
export function Skills({ names }: { names: readonly string[] }) {
  return (
    <ul aria-label="Skills" className="flex flex-wrap gap-2">
      {names.map((name) => (
        <li key={name} className="rounded-full bg-quiet px-3 py-0.5 text-13">
          {name}
        </li>
      ))}
    </ul>
  )
}
