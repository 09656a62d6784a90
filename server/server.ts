import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import compression from 'compression'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import { readEnvironment, recordFile } from '@/rules/environment'
import { networkOfVisitor } from '@/rules/networks'
import { sourceOf, viewedJob } from '@/rules/views/source'
import { countView, takeViews } from '@/rules/views/tally'
import { holdFolder } from '../scripts/start/lock.mjs'
import { askInside } from './ask-inside'
import { capture } from './capture'
import { letIn } from './door'
import { followRecord } from './follow-record'
import { connectionHeaders, forwardTo } from './forward'
import { answerKept, type FrontDoor, makeFirst } from './front-door'
import { answers, doorFigures, measure } from './metrics'
import { PageCache } from './page-cache'
import { startRenderer } from './renderer-process'
import { staticFiles } from './static-files'
import { themeOfAnybody } from './visitor'

type Middleware = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

const environment = readEnvironment(process.env)
const { HOSTNAME: hostname = 'localhost', PORT = '3000' } = process.env
const site = new URL(environment.SITE_URL)
const mayBegin = recordReady().then(() => holdFolder(environment.DATA_DIR))
mayBegin.catch(stop)

// Only this user of the machine may enter the folder, and so ask the renderer.
const privateFolder = mkdtempSync(path.join(tmpdir(), 'metier-'))
process.once('exit', () => rmSync(privateFolder, { recursive: true, force: true }))
const socketPath = path.join(privateFolder, 'renderer.sock')
const renderer = await startRenderer(fileURLToPath(new URL('renderer.mjs', import.meta.url)), socketPath, {
  mayBegin,
}).catch(stop)

const cache = new PageCache({ maxBytes: environment.PAGE_CACHE_MB * 1024 * 1024 })
measure(cache)
const searches = new RateLimiterMemory({ points: 300, duration: 60 })
const index = path.join(environment.DATA_DIR, 'search.db')
const follower = environment.FRONT_DOOR === 'on' ? followRecord(recordFile(environment), cache) : undefined
const door: FrontDoor | undefined = follower && {
  cache,
  lookForChanges: follower.lookForChanges,
  async render(address, theme) {
    answers.inc({ from: 'captured' })
    const isBehind = !follower.isIndexed(index)
    const made = await capture(socketPath, site, address, theme)
    return made && { ...made, isBehind }
  },
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

// Its types are those of Express, which is not here.
const compress = compression() as unknown as Middleware
const serveStatic = staticFiles()
const forward = forwardTo(socketPath)
const server = createServer((request, response) => {
  if (!letIn(request, response, site)) return
  if (serveStatic(request, response)) return
  if (request.url === '/api/metrics') return void sendFigures(request, response)
  noteView(request, response)
  const answered = door && answerKept(request, response, door)
  if (answered === true) return
  void Promise.resolve(answered).then((done) => {
    if (done) return
    answers.inc({ from: 'rendered' })
    compress(request, response, () => forward(request, response))
  })
})
server.once('error', stop)
server.listen(Number(PORT), hostname, () => void (door && makeFirst(door)))
const telling = setInterval(tellViews, 1000)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () =>
    server.close(async () => {
      clearInterval(telling)
      tellViews()
      await renderer.end()
      process.exit(0)
    }),
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

/** The figures of both processes, where the renderer gives its own: it knows who may read them. */
async function sendFigures(request: IncomingMessage, response: ServerResponse) {
  const { cookie = '' } = request.headers
  const headers = { cookie, ...connectionHeaders(request) }
  const made = await askInside(socketPath, site, '/api/metrics', headers).catch(() => undefined)
  const { statusCode = 503, headers: given = {} } = made?.answer ?? {}
  const ours = statusCode === 200 ? await doorFigures() : ''
  response.writeHead(statusCode, {
    'content-type': given['content-type'] ?? 'text/plain',
    'cache-control': 'no-store',
  })
  response.end(`${made?.body ?? ''}${ours}`)
}

// The renderer writes them into the record.
function tellViews() {
  const views = takeViews()
  if (views.length > 0) renderer.tell({ views })
}

/** Where somebody brings the record up to date while this loads, they say when it is; nobody else is left to. */
function recordReady(): Promise<void> {
  if (!process.connected) return Promise.resolve()
  return new Promise((resolve) => {
    const giveUp = () => process.exit(1)
    process.once('disconnect', giveUp)
    process.once('message', () => {
      process.off('disconnect', giveUp)
      resolve()
    })
  })
}

function stop(error: unknown): never {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
