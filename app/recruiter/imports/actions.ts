'use server'

import { revalidatePath } from 'next/cache'
import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { invalid, refused } from '@/app/_lib/form-state'
import { requireMay } from '@/app/_lib/session'
import { dropImportAddress, keepAnswer, keepImportAddress, listImportAddresses } from '@/db/imports/addresses'
import { nameColumns } from '@/db/imports/columns'
import { beginImportFile, dropImportFile, findImportFile, keepImportFile } from '@/db/imports/files'
import { sources } from '@/integrations/importers/sources'
import { mayImport } from '@/rules/desk/may'
import { columnsProblem } from '@/rules/imports/columns'
import { partNamed } from '@/rules/imports/heads'
import { addressFields, importFields } from '@/rules/imports/upload'
import { columnsChosen } from '../_columns/read-columns'
import { boardFor, keepBytes, mayFetch, readAddress, readGiven } from './read-given'

const path = '/recruiter/imports'
const idOf = (form: FormData) => String(form.get('id'))

export const uploadImportAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, `${path}/new`)

  const said = importFields.safeParse(Object.fromEntries(form))
  if (!said.success) return invalid(said.error, form, 'Nothing is read yet. Please check:')
  if (!sources.has(said.data.source)) return refused(form, 'Choose a format.', 'source')
  const given = await readGiven(form, said.data.source)
  if ('problem' in given) return refused(form, given.problem, given.field)
  const board = boardFor(said.data.source, said.data.board, given.board)
  if (!board) return refused(form, 'Give the board a name, by which it is known the next time.', 'board')

  const storedName = await keepBytes(given.bytes)
  if (!storedName)
    return refused(form, 'There is no room for this file on our disk. Tell whoever runs the site.')
  const { fileName } = given
  const id = await keepImportFile(staff, { ...said.data, board: board.slice(0, 100), fileName, storedName })

  return id ? redirect(`${path}/${id}`) : notFound()
})

export const applyImportAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const begun = await beginImportFile(staff, idOf(form), Number(form.get('namings')))

  revalidatePath('/recruiter', 'layout')
  if (begun) redirect(`${path}/${idOf(form)}`)
  const file = (await findImportFile(staff, idOf(form))) ?? notFound()
  if (file.begunAt) redirect(`${path}/${file.id}`)
  return refused(
    form,
    'Its columns were named anew meanwhile. Load this page anew, and look at what becomes of each job now.',
  )
})

export const nameColumnsAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const file = (await findImportFile(staff, idOf(form))) ?? notFound()
  const chosen = columnsChosen(form)
  const columns = (file.columns ?? []).map(({ head }, at) => ({ head, part: partNamed(chosen.get(at)) }))
  const wrong = columnsProblem(columns)
  if (wrong) return refused(form, wrong.problem, wrong.at === undefined ? undefined : `column-${wrong.at}`)

  const named = await nameColumns(staff, file.id, columns)

  revalidatePath('/recruiter', 'layout')
  if (named === 'named') redirect(`${path}/${file.id}`)
  return named ? refused(form, 'The file is being read just now. Send it again in a minute.') : notFound()
})

export const dropImportAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const dropped = await dropImportFile(staff, idOf(form))

  return dropped ? redirect(`${path}?done=dropped`) : notFound()
})

export const keepAddressAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const given = addressFields.safeParse(Object.fromEntries(form))
  if (!given.success) return invalid(given.error, form, 'The address is not kept yet. Please check:')
  if (!sources.has(given.data.source)) return refused(form, 'Choose a format.', 'source')
  if (!mayFetch())
    return refused(form, 'This machine asks nothing of others. Whoever runs the site can let it.')

  const { source, board } = given.data
  await keepImportAddress(staff, { ...given.data, board: boardFor(source, board, board) })

  redirect(`${path}?done=kept`)
})

export const readNowAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const address = (await listImportAddresses(staff)).find(({ id }) => id === idOf(form)) ?? notFound()
  const answer = await readAddress(address)
  if ('problem' in answer) return refused(form, answer.problem)

  const id = await keepAnswer(address, answer.storedName, new Date())

  redirect(`${path}/${id}`)
})

export const dropAddressAction = formAction(async (form) => {
  const staff = await requireMay(mayImport, path)

  const dropped = await dropImportAddress(staff, idOf(form))

  return dropped ? redirect(`${path}?done=left`) : notFound()
})
