/** At most so many are done something to at once. */
export const mostChosen = 200

export const acts = { move: 'Move', message: 'Write to', refuse: 'Refuse' } as const

/** Which templates each takes. */
export const purposeOf = { move: 'move', message: 'message', refuse: 'refusal' } as const
