'use server'

import { redirect } from 'next/navigation'
import { formAction } from '@/app/_lib/form-action'
import { refused } from '@/app/_lib/form-state'
import { findUser } from '@/app/_lib/session'
import { confirmMove } from '@/db/people/change-address'

export const confirmMoveAction = formAction(async (form) => {
  const token = String(form.get('token'))

  const moved = await confirmMove(token)

  if (moved === 'half') redirect(`/address/${token}`)
  if (moved === 'done')
    redirect((await findUser()) ? '/candidate/account?done=moved' : '/sign-in?after=address')
  return refused(form, said[moved])
})

const said = {
  taken: 'Another account has got this address in the meantime. Your account keeps the old one.',
  used: 'You have confirmed this already.',
  'not found': 'This link is not good any more. Ask for the change once more in your account.',
}
