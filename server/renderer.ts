import { readFileSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import next from 'next'
import { makeCheckpointsApart } from '@/db/checkpoints'
import { readEnvironment, recordFile } from '@/rules/environment'
import { beginVisit } from '@/rules/next-turn'
import { isPlainForm, isReadingPage } from '@/rules/pages/reading-pages'
import { countView } from '@/rules/views/tally'
import { askInside } from './ask-inside'
import { finishAnswer } from './finish-answer'
import { giveFormsBack } from './give-forms-back'
import { setPolicy } from './policy'
import type { ToRenderer } from './renderer-process'
import { stripScripts } from './strip-scripts'

// Pages are garbage as soon as they are sent. V8 lets it pile up to several times what is in use where the machine is
// quick; half as much again takes 250 MB less, and up to a tenth more of the processor.
setFlagsFromString('--heap-growing-percent=50')

// What is rendered is asked for by the front door alone, over a socket that no visitor reaches.
const [socketPath = ''] = process.argv.slice(2)
const environment = readEnvironment(process.env)
const { HOSTNAME: hostname = 'localhost', PORT = '3000' } = process.env
const site = new URL(environment.SITE_URL)
// Where Next finds itself to render what a form redirects to, so that it never asks the public address.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${/^(0\.0\.0\.0|::)$/.test(hostname) ? 'localhost' : hostname}:${PORT}`

// As the build wrote it down; else Next compiles next.config.ts anew at each start.
const { config } = JSON.parse(readFileSync('.next/required-server-files.json', 'utf8'))
process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(config)

const app = next({ dev: false, hostname, port: Number(PORT) })
// Until here nothing has looked at the record, which may still be brought up to date.
await new Promise((begin) => process.once('message', begin))
makeCheckpointsApart(recordFile(environment))
await app.prepare()
const render = app.getRequestHandler()
const server = createServer((request, response) => {
  response.once('close', beginVisit())
  const [pathname = ''] = (request.url ?? '').split('?')
  // Next asks for the data of a page when a form leads to it: that stays as it is, for the page that the form is on.
  const isPlain = isPlainForm(pathname)
  const isByScript = request.headers['next-action'] !== undefined
  const isSent = request.method === 'POST' && (!isPlain || isByScript)
  const isPage = !isSent && !isReadingPage(pathname) && request.headers.rsc === undefined
  setPolicy(request, response, pathname)
  if (request.method === 'POST' && !isByScript && !pathname.startsWith('/api/'))
    giveFormsBack(request, response, (path, headers) => askInside(socketPath, site, path, headers))
  // The desk runs the framework everywhere, and says in its own frame what is not there.
  if (isPage && !pathname.startsWith('/recruiter'))
    finishAnswer(request, response, { isPlain, standIn: standInFor(request) })
  void render(request, response)
})
// The front door decides how long a connection lasts.
server.keepAliveTimeout = 0
rmSync(socketPath, { force: true })
// The door may have gone while this one was starting.
server.listen(socketPath, () => (process.connected ? process.send?.('ready') : end()))

// A signal of the terminal reaches both processes: the door, which still answers, says when it is over.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => {})
process.once('disconnect', end)
process.on('message', (message: ToRenderer) => {
  if (message === 'end') end()
  else if (message !== 'begin') for (const { slug, source, n } of message.views) countView(slug, source, n)
})

let isEnding = false
function end() {
  if (isEnding) return
  isEnding = true
  server.close(async () => {
    await app.close()
    process.exit(0)
  })
  // The door keeps its connections, also those on which something was still answered.
  setInterval(() => server.closeIdleConnections(), 100).unref()
}

/** What is shown where a page cannot be rendered or is not there: with the head and foot of the site, if these can. */
function standInFor({ headers: { cookie = '' } }: IncomingMessage) {
  return async (status: number) => {
    const path = status === 404 ? '/missing' : '/trouble'
    const made = await askInside(socketPath, site, path, { cookie }).catch(() => undefined)
    if (made?.answer.statusCode !== 200) return undefined
    const policy = String(made.answer.headers['content-security-policy'])
    return { html: stripScripts(made.body.toString('utf8')), policy }
  }
}
