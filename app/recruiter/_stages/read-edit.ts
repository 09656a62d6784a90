import { z } from 'zod'
import { newId } from '@/db/ids'
import { oneLine } from '@/rules/forms/plain'
import type { StageEdit } from '@/rules/stages/edit'
import { stageKinds } from '@/rules/stages/job-stages'
import { keysOf } from '@/rules/vocabulary'

const stage = z.string().max(40)
const name = z.string().max(200).transform(oneLine)

const edit = z.discriminatedUnion('act', [
  z.object({ act: z.literal('rename'), id: stage, name }),
  z.object({ act: z.enum(['up', 'down']), id: stage }),
  z.object({ act: z.literal('add'), id: stage, name, kind: z.enum(keysOf(stageKinds)) }),
  z.object({ act: z.literal('remove'), id: stage, to: stage }),
])

/** The change that a form of the stages asks for; undefined where it asks for none that there is. */
export function readEdit(form: FormData): StageEdit | undefined {
  const given = Object.fromEntries(form)
  return edit.safeParse({ ...given, id: given.act === 'add' ? newId() : given.stage }).data
}
