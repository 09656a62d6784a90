// Keeps the page /offline and its style in the browser, to be shown where a page of the site cannot be fetched.
const page = '/offline'
const room = 'offline'
const day = 86_400_000

addEventListener('install', (event) => event.waitUntil(keep().then(() => skipWaiting())))
addEventListener('activate', (event) => event.waitUntil(registration.navigationPreload?.enable()))
addEventListener('fetch', (event) => {
  const { request } = event
  if (request.method !== 'GET') return
  if (request.mode === 'navigate') event.respondWith(answer(event))
  else if (request.destination === 'style') event.respondWith(fetch(request).catch(() => kept(request)))
})

async function answer(event) {
  try {
    const fetched = (await event.preloadResponse) ?? (await fetch(event.request))
    event.waitUntil(keepAnew())
    return fetched
  } catch {
    return kept(page)
  }
}

async function keepAnew() {
  const before = await caches.match(page)
  const age = Date.now() - Date.parse(before?.headers.get('date') ?? '')
  if (!(age < day)) await keep().catch(() => {})
}

// As anybody gets it: nothing of who is signed in is kept.
async function keep() {
  const answered = await fetch(page, { credentials: 'omit', cache: 'no-cache' })
  if (!answered.ok) throw new Error(`${page}: ${answered.status}`)
  const styles = [...(await answered.clone().text()).matchAll(/href="(\/_next\/static\/[^"]+\.css)"/g)]
  const cache = await caches.open(room)
  await cache.addAll(styles.map(([, address]) => address))
  await cache.put(page, answered)
}

const kept = async (asked) => (await caches.match(asked)) ?? Response.error()
