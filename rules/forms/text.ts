import { z } from 'zod'
import { plural } from '../words'
import { oneLine, plainLines } from './plain'

// Errors begin with the name of their field: at the top of a form they are read far from it.

/** A field with text of several lines, without what nobody sees; `what` is its name on the screen. */
export const text = (what: string, most: number) =>
  z
    .string()
    .overwrite(plainLines)
    .max(most, `${what}: at most ${plural(most, 'character')}`)

/** A field of one line, such as a name or a city: whatever is typed or pasted into it is one line. */
export const line = (what: string, most: number) =>
  z
    .string()
    .overwrite(oneLine)
    .max(most, `${what}: at most ${plural(most, 'character')}`)

/** A textarea with one item a line, as a list without empty lines; an error counts the lines with words. */
export const lines = (what: string, most: number) =>
  text(what, 6000)
    .default('')
    .transform((all) =>
      all
        .split('\n')
        .map((item) => item.replace(/^\s*[-•*]\s*/, '').trim())
        .filter(Boolean),
    )
    .pipe(
      z
        .array(
          z.string().max(300, {
            error: ({ path }) => `${what}, line ${placeOf(path)}: at most ${plural(300, 'character')}`,
          }),
        )
        .max(most, `${what}: at most ${plural(most, 'line')}`),
    )

/** A comma-separated list without doubles. */
export const commas = (what: string, most: number, characters = 600) =>
  text(what, characters)
    .default('')
    .transform((all) => [
      ...new Set(
        all
          .split(',')
          .map((item) => item.trim())
          .filter(Boolean),
      ),
    ])
    .pipe(
      z
        .array(
          z.string().max(40, {
            error: ({ input }) =>
              `${what}: “${input}” is longer than ${plural(40, 'character')}. Is a comma missing?`,
          }),
        )
        .max(most, `${what}: at most ${most}, with a comma between them`),
    )

const placeOf = (path: readonly PropertyKey[] = []) => Number(path.at(-1)) + 1
