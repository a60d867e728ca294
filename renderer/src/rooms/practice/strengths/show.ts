import { navigation } from '../../../app/navigation.svelte.ts'
import { practice } from '../practice.svelte.ts'
import { bank } from './bank.svelte.ts'

/** Opens a strength, a win or a thing to do from elsewhere: as it can be changed, or how it was. */
export async function showFromBank({
  kind,
  id,
}: {
  kind: 'strength' | 'win' | 'plan'
  id: string
}): Promise<void> {
  await bank.load()
  const done = bank.plans.find((plan) => plan.id === id)?.state === 'done'
  if (kind !== 'plan') practice.open({ kind, id }, id)
  else practice.open(done ? { kind: 'how-it-was', id } : { kind, id, rejectionId: null }, id)
  navigation.go('practice')
}
