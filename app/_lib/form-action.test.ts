import { redirect } from 'next/navigation'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { withNext } from '@/rules/safe-path'
import { formAction } from './form-action'
import { emptyForm } from './form-state'

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => {}))
afterEach(() => vi.restoreAllMocks())

function filled() {
  const form = new FormData()
  form.set('note', 'I planned pallets for three years.')
  form.set('password', 'correct horse battery')
  return form
}

test('a form that could not be taken comes back filled, says so, and tells the log no word of it', async () => {
  const locked = new Error('Failed query: insert… params: I planned pallets', {
    cause: new Error('database is locked'),
  })
  const send = formAction(() => Promise.reject(locked))
  const state = await send(emptyForm, filled())

  expect(state.message).toContain('nothing was saved or sent')
  expect(state.values).toEqual({ note: 'I planned pallets for three years.' })
  const logged = String(vi.mocked(console.error).mock.lastCall)
  expect(logged).toContain('database is locked')
  expect(logged).not.toContain('pallets')
})

test('a form that was taken leads on, and one that was refused says what it said', async () => {
  const leads = formAction(async () => redirect('/candidate'))
  await expect(leads(emptyForm, filled())).rejects.toMatchObject({
    digest: expect.stringContaining('/candidate'),
  })
  const refusal = { message: 'Look at this', errors: {}, values: {} }
  expect(await formAction(async () => refusal)(emptyForm, filled())).toBe(refusal)
  expect(console.error).not.toHaveBeenCalled()
})

test('a form whose session has ended comes back filled, and says where to sign in', async () => {
  const send = formAction(async () => redirect(withNext('/sign-in', '/recruiter/jobs/new')))
  const state = await send(emptyForm, filled())

  expect(state).toMatchObject({ signedOut: true, values: { note: 'I planned pallets for three years.' } })
  expect(state.message).toContain('You have been signed out')

  const signsUp = formAction(async () => redirect('/sign-in?after=sign-up&next='))
  await expect(signsUp(emptyForm, filled())).rejects.toMatchObject({
    digest: expect.stringContaining('after='),
  })
})
