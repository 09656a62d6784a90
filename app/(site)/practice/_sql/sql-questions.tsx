import type { SqlExercise } from '@/content/practice/sql/task'
import { SqlQuestion } from './sql-question'

/** The tasks of an exercise, and where their SQL runs; `data` are what it calls its database. */
export function SqlQuestions({ exercise, data }: { exercise: SqlExercise; data: string }) {
  return (
    <>
      <p className="reading">
        Your SQL runs in this page, on SQLite, against a fresh copy of the {data} each time: nothing that you
        drop is lost. The last statement that gives rows is compared with what is expected, here and on a
        second set of data.
      </p>
      <p className="mt-3 max-w-[68ch] text-14 text-ink-muted">
        This needs JavaScript. Without it, take the {data} above to any SQLite: the tasks are the same, and
        you compare the rows yourself.
      </p>
      <div className="mt-6">
        {exercise.tasks.map((task) => (
          <SqlQuestion key={task.name} exercise={exercise} task={task} />
        ))}
      </div>
    </>
  )
}
