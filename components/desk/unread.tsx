/** Says which parts of its address a list could not read, as it shows more than was asked for. */
export function Unread({ names }: { names: string[] }) {
  if (names.length === 0) return null
  return (
    <p role="status" className="mt-4 max-w-[75ch] rounded-m border border-warn px-5 py-3">
      The address asks for something that is not here: {names.join(', ')}. It is left out, so this may be more
      than you looked for. Choose again below.
    </p>
  )
}
