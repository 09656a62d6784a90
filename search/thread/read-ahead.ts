import type { Piece } from '../index/piece'
import { askOf, startThread, type Thread } from './start'

/** What the thread of a reading is asked for: from where, and how many jobs. */
export const pieceAsked = 'piece'

/** Reads pieces of so many jobs in a thread of its own, the next one while the last one is written. */
export function readAhead(size: number) {
  let thread: Thread | undefined
  let next: { from: number; piece: Promise<Piece> } | undefined
  return { read, end }

  async function read(from: number): Promise<Piece> {
    const piece = await (next?.from === from ? next.piece : ask(from))
    next = piece.upTo === null ? undefined : { from: piece.upTo, piece: ask(piece.upTo) }
    return piece
  }

  function ask(from: number) {
    if (!thread || thread.isOver) thread = startThread()
    const piece = askOf(thread, pieceAsked, [from, size]) as Promise<Piece> // what the thread replies to this
    // Whoever awaits it hears of it; nobody may.
    piece.catch(() => {})
    return piece
  }

  function end() {
    thread?.worker.terminate()
  }
}
