import type { ThrownKind } from '../../../../shared/contract/trash.ts'
import { intact } from '../../app/intact.ts'

/** What was thrown away in another room is called, and how it comes back. */
interface Elsewhere {
  readonly name: string
  readonly restore: (which: { id: string }) => ReturnType<typeof intact.entries.restore>
}

export const elsewhere: Readonly<Record<Exclude<ThrownKind, 'entry' | 'feeling'>, Elsewhere>> = {
  rejection: { name: 'Rejection', restore: (which) => intact.rejections.restore(which) },
  reframe: { name: 'Thought record', restore: (which) => intact.reframes.restore(which) },
  letter: { name: 'Letter', restore: (which) => intact.letters.restore(which) },
  action: { name: 'Small thing to do', restore: (which) => intact.actions.restore(which) },
  person: { name: 'Someone you can reach', restore: (which) => intact.people.restore(which) },
  loop: { name: 'Loop', restore: (which) => intact.episodes.restore(which) },
  parked: { name: 'Put off', restore: (which) => intact.worryWindow.restore(which) },
  redirection: {
    name: 'Small absorbing thing',
    restore: (which) => intact.episodes.restoreRedirection(which),
  },
  situation: {
    name: 'What you are about to ask',
    restore: (which) => intact.checkIns.restoreSituation(which),
  },
  ask: { name: 'Ask', restore: (which) => intact.asks.restore(which) },
  'if-then-plan': {
    name: 'If-then plan',
    restore: (which) => intact.ifThenPlans.restore(which),
  },
  strength: { name: 'Strength', restore: (which) => intact.strengths.restore(which) },
  win: { name: 'Win', restore: (which) => intact.wins.restore(which) },
  plan: { name: 'Thing to do', restore: (which) => intact.plans.restore(which) },
  'value-writing': {
    name: 'Writing about a value',
    restore: (which) => intact.values.restore(which),
  },
  'who-i-am': { name: 'Version of “Who I am”', restore: (which) => intact.whoIAm.restore(which) },
}
