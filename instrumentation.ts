export async function register() {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { readEnvironment } = await import('./rules/environment')
  const { followResponses } = await import('./app/_lib/response')
  const { startTasks } = await import('./tasks/runner')
  readEnvironment(process.env)
  followResponses()
  startTasks()
}
