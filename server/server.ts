import { rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import compression from 'compression'
import next from 'next'
import { Counter, collectDefaultMetrics, Gauge } from 'prom-client'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { readEnvironment } from '@/rules/environment'
import { networkOfVisitor } from '@/rules/networks'
import { isReadingPage } from '@/rules/pages/reading-pages'
import { sourceOf, viewedJob } from '@/rules/views/source'
import { countView } from '@/rules/views/tally'
import { holdFolder } from '../scripts/start/lock.mjs'
import { askInside } from './ask-inside'
import { capture } from './capture'
import { letIn } from './door'
import { finishAnswer } from './finish-answer'
import { followRecord } from './follow-record'
import { answerKept, type FrontDoor } from './front-door'
import { PageCache } from './page-cache'
import { staticFiles } from './static-files'
import { stripScripts } from './strip-scripts'
import { themeOfAnybody } from './visitor'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const environment = readEnvironment(process.env)
const { HOSTNAME: hostname = 'localhost', PORT = '3000' } = process.env
const site = new URL(environment.SITE_URL)
// Where Next finds itself to render what a form redirects to, so that it never asks the public address.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${/^(0\.0\.0\.0|::)$/.test(hostname) ? 'localhost' : hostname}:${PORT}`
try {
  holdFolder(environment.DATA_DIR)
} catch (error) {
  stop(error)
}
const app = next({ dev: false, hostname, port: Number(PORT) })
await app.prepare()
const render = app.getRequestHandler()

const answers = new Counter({
  name: 'metier_answers_total',
  help: 'Answers by where they came from',
  labelNames: ['from'],
})
const cache = new PageCache()
collectDefaultMetrics()
new Gauge({
  name: 'metier_kept_pages',
  help: 'Pages that are kept',
  collect() {
    this.set(cache.size)
  },
})
new Gauge({
  name: 'metier_kept_bytes',
  help: 'Bytes of the pages that are kept',
  collect() {
    this.set(cache.bytes)
  },
})

const privateSocket = path.join(tmpdir(), `metier-${process.pid}.sock`)
const searches = new RateLimiterMemory({ points: 300, duration: 60 })
const record = environment.DATABASE_FILE ?? path.join(environment.DATA_DIR, 'metier.db')
const door: FrontDoor | undefined =
  environment.FRONT_DOOR === 'on'
    ? {
        cache,
        lookForChanges: followRecord(record, cache),
        render: (address, theme) => capture(privateSocket, site.host, address, theme),
        counted: (from) => answers.inc({ from }),
        mayAsk: ({ socket, headers }) => {
          const forwarded = [headers['x-forwarded-for']].flat().join(',')
          const visitor = networkOfVisitor(socket.remoteAddress ?? '', forwarded, environment)
          return searches.consume(visitor).then(
            () => true,
            () => false,
          )
        },
      }
    : undefined

// Its types are those of Express, which is not here.
const compress = compression({ filter: isWorthwhile }) as unknown as Middleware
const serveStatic = staticFiles()
const server = createServer((request, response) => {
  if (!letIn(request, response, site)) return
  if (serveStatic(request, response)) return
  noteView(request, response)
  const answered = door && answerKept(request, response, door)
  if (answered === true) return
  void Promise.resolve(answered).then((done) => {
    if (done) return
    answers.inc({ from: 'rendered' })
    compress(request, response, () => renderFor(request, response))
  })
})
// What is rendered to be kept comes over a socket of this machine that no visitor reaches.
const inner = createServer((request, response) => {
  answers.inc({ from: 'captured' })
  request.headers['x-forwarded-host'] = site.host
  request.headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
  render(request, response)
})
for (const one of [server, inner]) one.on('error', stop)
rmSync(privateSocket, { force: true })
inner.listen(privateSocket, () => server.listen(Number(PORT), hostname))

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () =>
    server.close(() =>
      inner.close(async () => {
        await app.close()
        process.exit(0)
      }),
    ),
  )
}

/** Counts a view of a job whose page was there. Whoever is signed in is not counted. */
function noteView(request: IncomingMessage, response: ServerResponse) {
  const slug = viewedJob(request)
  if (!slug || !themeOfAnybody(request)) return
  response.once('finish', () => {
    if ([200, 304].includes(response.statusCode)) countView(slug, sourceOf(request, site.host))
  })
}

function renderFor(request: IncomingMessage, response: ServerResponse) {
  const [pathname = ''] = (request.url ?? '').split('?')
  // Next asks for the data of a page when a form leads to it: that stays as it is, for the page that the form is on.
  const isPage = request.method !== 'POST' && request.headers.rsc === undefined
  // The desk runs the framework everywhere, and says in its own frame what is not there.
  if (isPage && !pathname.startsWith('/recruiter'))
    finishAnswer(request, response, { isReading: isReadingPage(pathname), standIn: standInFor(request) })
  return render(request, response)
}

/** What is shown where a page cannot be rendered or is not there: with the head and foot of the site, if these can. */
const standInFor =
  ({ headers: { cookie = '' } }: IncomingMessage) =>
  async (status: number) => {
    const path = status === 404 ? '/missing' : '/trouble'
    const made = await askInside(privateSocket, path, { host: site.host, cookie }).catch(() => undefined)
    if (made?.answer.statusCode !== 200) return undefined
    const policy = String(made.answer.headers['content-security-policy'])
    return { html: stripScripts(made.body.toString('utf8')), policy }
  }

// Route handlers of Next give a list of types, of which there is one.
function isWorthwhile(...[request, response]: Parameters<typeof compression.filter>) {
  const type: unknown = response.getHeader('content-type')
  if (Array.isArray(type) && type[0]) response.setHeader('content-type', type[0])
  return compression.filter(request, response)
}

function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
