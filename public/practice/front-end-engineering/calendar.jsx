import { useEffect, useState } from 'react'

// The calendar as it is today: one request for each sailing of the month, and the cheapest seat found in the browser.
export function Calendar({ route, month, onChoose }) {
  const [days, setDays] = useState([])

  useEffect(() => {
    async function load() {
      const sailings = await fetch(`/api/getSailings?r=${route}&m=${month}`).then((answer) => answer.json())
      const found = {}
      for (const { id } of sailings) {
        const sailing = await fetch(`/api/getSailing?id=${id}`).then((answer) => answer.json())
        const [date] = sailing.departure.split(' ')
        const known = found[date]
        if (!known || sailing.price < known.price) found[date] = sailing
      }
      setDays(Object.entries(found))
    }
    load()
  }, [route, month])

  return (
    <div className="calendar">
      {days.map(([date, sailing]) => (
        <div key={date} onClick={() => onChoose(date)}>
          {date.slice(8)} <b>€{sailing.price}</b>
        </div>
      ))}
    </div>
  )
}
