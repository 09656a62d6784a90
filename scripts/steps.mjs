import { spawn } from 'node:child_process'

/** A failure that its message explains whole: shown without a stack trace. */
export class Stop extends Error {}

const running = new Set()

/** Runs a command to its end and keeps what it writes: `code`, `stdout`, and `output` with its errors too. */
export function run(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let stdout = ''
    let output = ''
    child.stdout.on('data', (chunk) => {
      stdout += chunk
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, stdout, output }))
  })
}

/** Runs a command to its end before the reader's eyes; its exit code. */
export function show(command, args, env = process.env) {
  return new Promise((resolve, reject) => {
    const child = start(command, args, { env, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('error', reject)
    child.on('close', (code) => resolve(code ?? 1))
  })
}

/** Starts a command that ends when we do. */
export function start(command, args, options) {
  const child = spawn(command, args, { shell: process.platform === 'win32' && command === 'npm', ...options })
  running.add(child)
  child.on('exit', () => running.delete(child))
  return child
}

/** Ends, when we are asked to end, what we have started and then ourselves. */
export function endOnSignals() {
  const end = (signal) => stopChildren(signal).then(() => process.exit(0))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => end(signal))

  // npm passes SIGTERM on to its shell, and the shell dies of it without telling us.
  const parent = process.ppid
  const look = () => process.ppid !== parent && end('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(look, 250).unref()
}

/** Ends what we have started; what has not ended after ten seconds is killed. */
async function stopChildren(signal) {
  await Promise.all([...running].map((child) => stopChild(child, signal)))
}

function stopChild(child, signal) {
  return new Promise((resolve) => {
    child.once('exit', resolve)
    child.kill(signal)
    setTimeout(() => child.kill('SIGKILL'), 10_000)
  })
}

/** Does a piece of work and says what was done in which time, as in “Built in 22 s”. */
export async function timed(done, work) {
  const since = Date.now()
  const result = await work()
  console.log(`${done} in ${took(since)}`)
  return result
}

/** The time since a moment, for people: “0.6 s”, “41 s”. */
export function took(since) {
  const seconds = (Date.now() - since) / 1000
  return `${seconds < 10 ? seconds.toFixed(1) : Math.round(seconds)} s`
}

/** Runs a whole script: a `Stop` becomes its sentence and exit code 1, anything else stays a bug with its trace. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    await stopChildren('SIGTERM')
    if (!(error instanceof Stop)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
