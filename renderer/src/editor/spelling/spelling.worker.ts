// Not by their package's name, which gives them to Node alone.
import aff from '../../../../node_modules/dictionary-en/index.aff?raw'
import dic from '../../../../node_modules/dictionary-en/index.dic?raw'
import { Judge } from './judge.ts'
import type { Answer, Question } from './speller.ts'

let judge: Judge | undefined

self.addEventListener('message', ({ data }: MessageEvent<Question>) => {
  self.postMessage({ round: data.round, value: answer(data) } satisfies Answer)
})

function answer(question: Question): Answer['value'] {
  try {
    if (question.kind === 'load') {
      const given = question.dictionary
      judge = given ? new Judge(given.aff, given.dic) : new Judge(aff, dic, true)
      return []
    }
    if (!judge) return null
    if (question.kind === 'suggest') return judge.suggest(question.word)
    return question.words.filter((word) => !judge?.knows(word))
  } catch {
    // A dictionary that makes no sense is nothing to stop for.
    return null
  }
}
