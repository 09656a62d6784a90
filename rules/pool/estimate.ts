/** Fewer people than this are not told apart from none. */
export const fewest = 5

/** How many people a count may say: whole fives, and nothing below five. */
export function roundedDown(people: number): number | undefined {
  return people < fewest ? undefined : people - (people % fewest)
}

/** “Fewer than five profiles”, “12 profiles”. */
export function profilesInWords(count: number): string {
  return count < fewest ? 'Fewer than five profiles' : `${count.toLocaleString('en')} profiles`
}
