import { expect, test } from 'vitest'
import { isDisposable } from './disposable'

test.each([
  ['marc@mailinator.com', true],
  ['marc@MAILINATOR.com', true],
  ['marc@yopmail.com', true],
  ['marc@guerrillamail.com', true],
  ['marc@in.mailinator.com', true],
  ['marc@gmail.com', false],
  ['marc@laposte.net', false],
  ['marc@halden.example', false],
  ['marc', false],
])('%s is given for an hour: %s', (email, is) => expect(isDisposable(email)).toBe(is))
