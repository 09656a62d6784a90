/** What is known of a row of a list when it is asked what can be done with it; absent where it has no such thing. */
export type Facts = {
  closedAt?: Date | null
  deletedAt?: Date | null
  settledAt?: Date | null
  answeredAt?: Date | null
  archivedAt?: Date | null
  sentAt?: Date | null
  failedAt?: Date | null
  claimedAt?: Date | null
  hasText?: boolean
  about?: string | null
}

/** What is asked before it is done. */
export type Asks = 'colleague' | 'labels' | 'job' | 'answer'

/** Something that is done to all the rows that were chosen; `fits` says to which it can be done, and `needs` says it in words. */
export type ListAct = {
  key: string
  words: string
  done: string
  says: string
  needs: string
  asks?: Asks
  fits: (row: Facts) => boolean
  canUndo?: true
}

/** A list, with what can be done to its rows. */
export type DeskList = {
  path: string
  title: string
  one: string
  many: string
  acts: Record<string, ListAct>
}
