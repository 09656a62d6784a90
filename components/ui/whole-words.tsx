// biome-ignore-all lint/suspicious/noArrayIndexKey: the parts of a heading never move
const longest = 20

/** A heading whose short hyphenated words, like “back-end”, stay on one line. */
export function WholeWords({ text }: { text: string }) {
  return text.split(/(\S+-\S+)/).map((part, i) =>
    part.includes('-') && part.length <= longest ? (
      <span key={i} className="whitespace-nowrap">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
