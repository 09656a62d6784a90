type Person = { id: string; name: string }

/** Who is named in a note: “@” and the whole name, or the first name where only one of these has it. */
export function namedIn(note: string, people: Person[]): string[] {
  const text = note.toLowerCase()
  const firstOf = ({ name }: Person) => name.toLowerCase().split(/\s+/)[0] ?? ''
  return people
    .filter((person) => {
      const first = firstOf(person)
      const isAlone = people.every((other) => other.id === person.id || firstOf(other) !== first)
      return isNamed(text, person.name.toLowerCase()) || (isAlone && isNamed(text, first))
    })
    .map(({ id }) => id)
}

function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(`@${name}`); at >= 0; at = text.indexOf(`@${name}`, at + 1)) {
    const [before, after] = [text[at - 1], text[at + name.length + 1]]
    // Not inside an address, nor where the name goes on.
    if (!isWord(before) && !isWord(after)) return name !== ''
  }
  return false
}

const isWord = (letter: string | undefined) => letter !== undefined && /[\p{L}\p{N}]/u.test(letter)
