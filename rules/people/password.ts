import type { ZxcvbnFactory } from '@zxcvbn-ts/core'

export const shortestPassword = 10
export const longestPassword = 200

// So many guesses are tried of the most common passwords before any other.
const fewGuesses = 1e6

// 20 MB of ranked words, loaded for the first password that is judged: no start waits for them.
let ranked: Promise<ZxcvbnFactory> | undefined

function strength(): Promise<ZxcvbnFactory> {
  ranked ??= rankWords()
  return ranked
}

async function rankWords() {
  const { ZxcvbnFactory } = await import('@zxcvbn-ts/core')
  const common = await import('@zxcvbn-ts/language-common')
  const english = await import('@zxcvbn-ts/language-en')
  const french = await import('@zxcvbn-ts/language-fr')
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, ...french.dictionary },
    graphs: common.adjacencyGraphs,
  })
}

/**
 * Why an account with this address cannot have this password, as a sentence; undefined for one that it can. Length,
 * what everybody guesses first and the address itself are the only rules, as NIST SP 800-63B advises.
 */
export async function passwordProblem(password: string, email: string): Promise<string | undefined> {
  if (password.length < shortestPassword) return `Password: at least ${shortestPassword} characters`
  if (password.length > longestPassword) return `Password: at most ${longestPassword} characters`
  if (holdsAddress(password, email))
    return 'Your address is part of this password. Please choose one that nobody can know.'
  const ranking = await strength()
  if (ranking.check(password).guesses < fewGuesses)
    return 'This password is among the first that anybody would try. Please choose another one, such as four words in a row.'
}

/** A name of fewer than four letters is part of too many words. */
function holdsAddress(password: string, email: string) {
  const [typed, address] = [password.toLowerCase(), email.toLowerCase()]
  const name = address.slice(0, address.lastIndexOf('@'))
  return typed.includes(address) || (name.length >= 4 && typed.includes(name))
}
