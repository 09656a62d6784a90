/** An item of backlog.csv: person-weeks, thousands of euros a year if it works, and the chance that it does. */
export type Item = { id: string; weeks: number; value: number; chance: number; needs?: string }

/** Person-weeks of the quarter. */
export const capacity = 20
/** What a contract asks for within the quarter. */
export const promised = 'F4'

export const backlog: Item[] = [
  { id: 'F1', weeks: 5, value: 90, chance: 80 },
  { id: 'F2', weeks: 6, value: 60, chance: 30 },
  { id: 'F3', weeks: 2, value: 30, chance: 90 },
  { id: 'F4', weeks: 4, value: 20, chance: 80 },
  { id: 'F5', weeks: 8, value: 160, chance: 60, needs: 'F6' },
  { id: 'F6', weeks: 6, value: 20, chance: 90 },
  { id: 'F7', weeks: 3, value: 50, chance: 80 },
  { id: 'F8', weeks: 7, value: 120, chance: 15 },
  { id: 'F9', weeks: 3, value: 24, chance: 70 },
  { id: 'F10', weeks: 2, value: 24, chance: 100 },
  { id: 'F11', weeks: 3, value: 45, chance: 90 },
  { id: 'F12', weeks: 5, value: 75, chance: 60, needs: 'F11' },
]

/** What an item is expected to bring, in thousands of euros a year. */
export const expected = ({ value, chance }: Item) => (value * chance) / 100

export const weeksOf = (items: Item[]) => items.reduce((sum, { weeks }) => sum + weeks, 0)
export const expectedOf = (items: Item[]) => items.reduce((sum, item) => sum + expected(item), 0)

/** The most that any plan within the capacity is expected to bring, which keeps the promise and takes nothing without what it needs. */
export function bestOf(items: Item[]): number {
  let best = 0
  for (let chosen = 0; chosen < 2 ** items.length; chosen++) {
    const plan = items.filter((_, i) => chosen & (1 << i))
    const ids = plan.map(({ id }) => id)
    const holds = ids.includes(promised) && plan.every(({ needs }) => !needs || ids.includes(needs))
    if (holds && weeksOf(plan) <= capacity) best = Math.max(best, expectedOf(plan))
  }
  return best
}
