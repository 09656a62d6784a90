import { AsyncLocalStorage } from 'node:async_hooks'
import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { type GivenBack, givenBackHeader, heldForm } from '@/rules/forms/given-back'
import { addressHeader } from '@/rules/networks'
import { onePerProcess } from '@/rules/one-per-process'
import { type FormState, typed } from './form-state'

const shared = onePerProcess<{ responses?: AsyncLocalStorage<ServerResponse> }>('responses', () => ({}))
const states = onePerProcess('states of forms', () => new WeakMap<ServerResponse, FormState>())

/** Lets pages reach the response that they render. Next has no other way for a page to answer 410. */
export function followResponses(): void {
  if (shared.responses) return
  const responses = new AsyncLocalStorage<ServerResponse>()
  shared.responses = responses
  subscribe('http.server.request.start', (message) => {
    responses.enterWith((message as { response: ServerResponse }).response) // the channel's documented message
  })
}

/** Makes the page that is being rendered answer 410 Gone: what it showed has existed and will not come back. */
export function answerGone(): void {
  const response = shared.responses?.getStore()
  if (response && !response.headersSent) response.statusCode = 410
}

/** The status with which the request that is being answered will be answered, as far as the page has said. */
export const statusSaid = () => shared.responses?.getStore()?.statusCode ?? 200

/** Leaves what a form shows for the page that is rendered for the same request. */
export function leaveState(state: FormState): void {
  const response = shared.responses?.getStore()
  if (response) states.set(response, state)
}

/** What the form that was sent to this page shows; undefined where it was only opened. */
export function stateLeft(): FormState | undefined {
  const response = shared.responses?.getStore()
  const { form } = givenBack() ?? {}
  return (response && states.get(response)) ?? (form && { errors: {}, values: typed(form) })
}

/** The form that was sent to this page and could not be taken, which the server asks to be shown once more. */
export function givenBack(): GivenBack | undefined {
  return heldForm(shared.responses?.getStore()?.req.headers[givenBackHeader])
}

/** The other end of the connection of the request that is being answered. */
export function socketAddress(): string {
  const request = shared.responses?.getStore()?.req
  // Between the server’s own processes no connection has an address, and the door says whose it was.
  return request?.socket.remoteAddress ?? String(request?.headers[addressHeader] ?? 'unknown')
}

/** The address of the page that the request is for, with its query. */
export function requestedPath(): string | undefined {
  return shared.responses?.getStore()?.req.url
}
