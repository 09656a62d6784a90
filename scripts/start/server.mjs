import { createServer } from 'node:http'
import compression from 'compression'
import next from 'next'
import { letIn } from './door.mjs'
import { holdFolder } from './lock.mjs'

// `next start` compresses with gzip alone, which forgets a page's text before it is repeated for hydration: Brotli
// sends the longest pages a third smaller for the same work.
const { HOSTNAME: hostname, PORT: port, SITE_URL } = process.env
// Where Next finds itself to render what a form redirects to, so that it never asks the public address.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${/^(0\.0\.0\.0|::)$/.test(hostname) ? 'localhost' : hostname}:${port}`
try {
  holdFolder(process.env.DATA_DIR)
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const site = next({ dev: false, hostname, port: Number(port) })
await site.prepare()

const [compress, answer, address] = [compression(), site.getRequestHandler(), new URL(SITE_URL)]
const server = createServer((request, response) => {
  if (letIn(request, response, address)) compress(request, response, () => answer(request, response))
})
server.on('error', (error) => {
  console.error(error.message)
  process.exit(1)
})
server.listen(Number(port), hostname)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () =>
    server.close(async () => {
      await site.close()
      process.exit(0)
    }),
  )
}
