import type { Exercise } from '../exercise'

export const stockDashboard: Exercise = {
  slug: 'stock-dashboard',
  title: 'Stock dashboard',
  company: 'Brightwater Brokers',
  pitch: 'A price on a trading desk stood still, and every light was green. Find out why from the log.',
  situation: [
    'The six desks of Brightwater Brokers trade from a dashboard. A service called `feed` takes prices from two exchanges, `quotes` hands out the newest one that it knows. On 12 May 2026 the share `ORLN` stood still on every screen for minutes, and people went on buying at a price that was gone.',
    'No alarm rang. An operator restarted the feed, after which all was well, and now the head of trading asks what happened, what it cost and why nobody was told. You have eleven minutes of log. `feed` writes down one tick in many; `age_ms` in a line of `quotes` is how old the price was that it handed out.',
  ],
  steps: [
    {
      name: 'Draw the line of time',
      text: 'Read the log once from top to bottom without a theory. Note what changes, and what is merely loud.',
    },
    {
      name: 'Find the cause and measure the harm',
      text: 'Answer the six questions below. `grep`, `awk`, a spreadsheet or a few lines of code: count by machine, and check one of the counted lines by eye.',
    },
    {
      name: 'Write it up',
      text: 'One page for people who do not read logs: what was seen, what happened, how many were affected, what it may have cost. Blame nobody: the restart was right, and the line that mattered looked like any other.',
    },
    {
      name: 'Weigh the risk',
      text: 'What should the dashboard show when a price is older than ten seconds: the old price, greyed, or none? Say who is harmed by each choice, and decide.',
    },
    {
      name: 'Build the small dashboard',
      text: 'Read the log as a stream and draw the price of both shares with its age beside it. Your alarm must ring within a minute of the cause, and once only.',
    },
  ],
  material: [{ file: 'price-feed.log', about: 'Eleven minutes of three services, in order of time (UTC).' }],
  skills: ['Reading logs', 'APIs', 'Real-time data', 'Choosing an alarm', 'Risk assessment'],
  checks: 'six answers out of the log',
  hours: { min: 5, max: 6 },
  guides: ['back-end-developer'],
  follows: { title: 'ICG Technology Software Development', source: 'Forage' },
}
