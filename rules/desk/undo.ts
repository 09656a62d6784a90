/** How long a letter of the desk waits, and what caused it can be undone. */
export const undoSeconds = 60

/** When the letters of an act leave: once it can be undone no more. */
export const leavesAt = (at: Date) => new Date(at.getTime() + undoSeconds * 1000)

/** True while an act of that moment can be undone. */
export const mayUndo = (at: Date, now: Date) => now < leavesAt(at)
