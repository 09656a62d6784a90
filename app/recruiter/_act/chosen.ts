/** Which rows of a list were chosen: each is an id and, behind a point, the version of it that was shown; `most` at most. */
export function readChosen(given: string[], most: number): { id: string; seen: number }[] {
  return given.slice(0, most).flatMap((one) => {
    const [, id, version] = /^([\w-]{1,40})\.(\d{1,6})$/.exec(one) ?? []
    return id && version ? [{ id, seen: Number(version) }] : []
  })
}
