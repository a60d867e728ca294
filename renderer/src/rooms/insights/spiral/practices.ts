import type { Link } from '../../../../../shared/contract/insights-spiral.ts'
import { steps, type StepId } from '../../../../../shared/rejections/path.ts'
import { run } from '../../../app/commands.svelte.ts'
import { rejections } from '../../rejections/rejections.svelte.ts'

/** What touches a link, and how to go there. */
export interface Practice {
  readonly name: string
  readonly go: () => Promise<void> | void
}

const step = (id: StepId): Practice => ({ name: steps[id].title, go: () => toStep(id) })
const asking: Practice = { name: 'Small asks', go: () => run('goPractice') }

/** What is not done with a rejection of its own stands in a room of its own. */
export const practices: Record<Link, Practice> = {
  telling: step('explanations'),
  worth: step('worth'),
  expecting: asking,
  avoiding: asking,
  asking,
  outcomes: step('lessons'),
}

/** To a step with the latest rejection that is still open and not folded away; where there is none, to the room. */
async function toStep(id: StepId): Promise<void> {
  await rejections.load()
  const latest = rejections.all
    ?.map(({ rejection }) => rejection)
    .filter(({ status, folded, trashedAt }) => status === 'open' && !folded && trashedAt === null)
    .toSorted((one, other) => other.happenedAt - one.happenedAt)[0]
  if (latest) await rejections.open(latest.id, id)
  run('goRejections')
}
