'use server'

import { notFound, redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { agreeByToken, objectByToken } from '@/db/contacts/by-link'

// The token of the letter is all the proof that a reader has.
const tokenOf = (form: FormData) => String(form.get('added'))

export const agreeAction = formAction(async (form) => {
  const agreed = await agreeByToken(tokenOf(form))

  if (agreed === 'not found') notFound()
  if (agreed === 'works here')
    return refused(form, 'The account of this address is closed, or works at the desk. Nothing has changed.')
  redirect(`/added/${tokenOf(form)}`)
})

export const objectAction = formAction(async (form) => {
  if (!(await objectByToken(tokenOf(form)))) notFound()

  redirect('/added/deleted')
})
