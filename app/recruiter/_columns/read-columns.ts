/** What was chosen of each column, by its place in the file. */
export function columnsChosen(form: FormData): Map<number, string> {
  const chosen = new Map<number, string>()
  for (const [name, value] of form) {
    const at = /^column-(\d{1,3})$/.exec(name)?.[1]
    if (at && typeof value === 'string') chosen.set(Number(at), value)
  }
  return chosen
}
