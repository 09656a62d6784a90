/** "1–2 hours", "3 hours". */
export function formatHours({ min, max }: { min: number; max: number }): string {
  return `${min === max ? min : `${min}–${max}`} hours`
}
