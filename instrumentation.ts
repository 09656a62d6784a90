export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnvironment } = await import('./rules/environment')
  const { followResponses } = await import('./app/_lib/response')
  const { purgeData } = await import('./tasks/purge-data')
  const { startTasks } = await import('./tasks/runner')
  const { loadSiteSettings } = await import('./db/site/site-settings')
  const { redactLogs } = await import('./db/personal-data/redact')
  redactLogs()
  readEnvironment(process.env)
  followResponses()
  await loadSiteSettings()
  await purgeData()
  startTasks()
}
