import type { Heavy } from './heavy.ts'
import * as say from './words.ts'

const { aFew, any, butNotHere, cannot, doNot, dying, hurting, i, noMore, self } = say

// Picked by hand. First person, and of now: recall counts for more than precision, because so little follows from it.

const gone = any("'m", ' am')
const now = any('tonight', 'tomorrow', 'today', 'this week', 'soon')
const goingTo = any(
  ...["i'm", 'i am', 'im', "i'll", 'i will', "i'm gonna", 'i am gonna', 'going to', 'gonna'],
)
const surely = any('just', 'really', 'probably', 'finally', 'going to', 'gonna')
const settled = any('know', 'decided', 'worked out', 'figured out', 'chosen')
const means = any('pills', 'tablets', 'gun', 'rope', 'blade', 'razor', 'knife')
const medicine = any('pills', 'tablets', 'medication', 'meds')
const decidedTo = `${any(`i${any("'ll", ' will', "'m going to", ' would')}?`, 'to')}${any(aFew, ' ')}`

const plan = [
  `${i}${aFew}${any('a ', 'the ')}?${any('plan', 'date', 'method', 'note', 'letter')}${any(aFew)}?` +
    `${any('to', 'for')} ${any(dying, 'die', `when i${gone} ${any('gone', 'dead')}`)}`,
  `${i}${aFew}${any('written', 'wrote', 'writing', 'write')} ${any('my', 'a', 'the')} ` +
    `${any('suicide', 'goodbye', 'last')} ${any('note', 'letter')}s?`,
  String.raw`${i}${aFew}${settled} (?:exactly )?${any('how', 'when', 'where')}(?: and \w+)? ${decidedTo}` +
    any(dying, 'die', 'do it'),
  String.raw`${i}${aFew}${means}\b${aFew}` +
    any('ready', `saved${any(' up')}?`, 'hidden', 'enough to'),
  `${any('saving', 'stockpiling', 'hoarding', 'saved up')} (?:up )?` +
    `${any('my ', 'the ', 'enough ')}?${medicine}`,
  String.raw`${now},? ${i}${any(aFew, String.raw`\s+`)}${dying}`,
  `${goingTo}(?: ${surely})* ${dying}`,
  `${any("i've", 'i have', 'ive')} (?:already )?` +
    any('said my goodbyes', `given away my ${any('things', 'stuff')}`),
]

const upToThree = String.raw`(?:\s+[\w']+){0,3}?`
const upToFour = String.raw`(?:\s+[\w']+){0,4}?`
const upToTwo = String.raw`(?: \w+){0,2}?`
const often = any('just ', 'really ', 'sometimes ', 'often ')
const endings = any(`killing ${self}`, `ending ${any('it', 'my life')}`)
const notBeing = `not being ${any('here', 'alive')}`
const were = any('was', 'were')
const never = any('had never', "hadn't", 'was never', 'were never', 'had not')
const disappearing = any('die', 'be dead', `disappear for ?${any('ever', ' good')}`)
const better = any('better off', `easier${any(` for ${any('them', 'everyone', 'everybody')}`)}?`)
const ifGone = any(
  `if i ${were} ${any('dead', 'gone', 'not here', 'not around')}`,
  `if i ${any('died', "wasn't here", "weren't here", 'disappeared', `killed ${self}`)}`,
)
const seeNoReason = any(
  ...[
    'want to',
    'wanna',
    String.raw`see ${any('a', 'any')} ${any('reason', 'point')}${upToTwo} to`,
  ],
  ...[`have ${any('a', 'any')} reason to`, 'think i can'],
)
const living = any(
  ...['live', 'be alive', 'exist', 'stay alive', 'wake up'],
  ...['keep living', 'go on living', 'carry on living'],
)
const noReason = any('no', 'any', 'what is the', "what's the", 'whats the')
const forIt = any(' in', ' of', ' to', ' for me to')
const alive = any('live', 'living', 'being alive', 'going on living', 'staying alive')
const onPurpose = any('again', 'tonight', 'today', 'last night', 'just now', 'on purpose')
const hurtMyself = any('cut', 'cutting', 'burned', 'burnt', 'hurt', 'harmed', 'harming')

const wish = [
  String.raw`${i}${aFew}${say.wants}${any(aFew, ' ')}(?:to )?(?:just )?` +
    any(dying, String.raw`die\b`, 'be dead', `not ${any('be alive', 'exist', 'wake up')}`),
  String.raw`${i}${upToThree} ${any('want', 'wanna', 'need', 'going', 'urge', 'urges')}${upToTwo} ${hurting}`,
  `${i}${upToFour} ${say.thinksOf} ${any('suicide', 'dying', 'death', endings, notBeing, hurting)}`,
  `${i} ${any('just ', 'really ', 'only ', 'honestly ')}*${any('want', 'wanna', 'wanted')} (?:to )?` +
    any(disappearing, 'cease to exist', 'stop existing', 'not exist'),
  `${i} ${often}*wish (?:that )?i ${any(were, 'could be', 'could just be', 'could')} ` +
    any('dead', 'die', 'gone', `never ${any('born', 'been born')}`),
  `${i} ${often}*wish(?:ed)? (?:that )?i ${never} (?:been )?born`,
  String.raw`${i}${any(' am', ' feel', ' felt', "'m")}?(?: \w+){0,2} suicidal`,
  `${any(better, 'happier', 'relieved')} ${any('without me', ifGone)}`,
  String.raw`(?:i )?${any(doNot, "can't", 'cannot', 'cant')} (?:really )?${seeNoReason} ${living}` +
    String.raw`\b(?! ${any('here', 'there', 'with', 'in', 'like', 'at', 'on', 'near', 'together')})`,
  `${noReason} ${any('reason', 'point')}(?: left)?${forIt}? ${alive}${butNotHere}`,
  String.raw`${i}(?: \w+){0,3}? ${hurtMyself} ${self} ${onPurpose}`,
  String.raw`${any("i'd", 'i would')} ${any('rather', 'be better off', 'sooner')} (?:be )?${any('die', 'dead')}\b(?! than)`,
]

const honestly = any('just ', 'really ', 'simply ', 'honestly ')
const simply = any('just ', 'really ', 'simply ')
const goOn = any(
  ...['do', 'take', 'go on', 'handle', 'bear', 'stand', 'keep doing', 'keep going'],
  ...['carry on', 'live', 'keep living'],
)
const withThis = `(?:with )?${any('this', 'it', 'like this', 'life', 'with this', 'everything')}`
const trivial = any('about', String.raw`with ${any('the', 'this', 'my', 'that')} \w+`)
const beHere = any(
  ...['be here', 'be around', 'be anywhere', 'wake up', 'do this', 'exist', 'feel anything'],
)
const ofLife = any(
  ...['everything', 'living', 'being alive', 'existing', 'life', 'being here', 'fighting'],
)
const allThis = any('it', 'everything', 'this', 'the pain', 'it all')
const well = any('well', 'soon', 'like', 'with', 'in', 'up', 'as', 'here', 'there', 'badly')
const sleepOn = any('never', 'not')
const enoughOf = any('given up on', 'done with', 'had enough of', 'sick of')
const ended = any('died', 'disappeared', 'was gone', 'were gone', 'vanished', "wasn't here")

const passive = [
  `${i} ${honestly}*${cannot} ${goOn}(?: ${withThis})*(?: ${noMore})`,
  String.raw`${i} ${simply}*${any("can't", 'cannot', 'cant')} ${any('go on', 'carry on', 'keep going')}\b(?! ${trivial})`,
  `${i} ${simply}*${doNot} want to ${beHere}(?: ${any(noMore, 'tomorrow')})`,
  String.raw`${any('so ', 'just ', 'really ', 'completely ')}?tired of ${ofLife}\b`,
  String.raw`${i}${any(' just', ' really', ' only')}* ${any('want', 'need', 'wish')}${upToTwo} ${allThis} to ` +
    String.raw`${any('end', 'stop', 'be over')}\b(?! ${well})`,
  `${any('nothing', 'no one', 'nobody')} ${any('is', 'would be', "'s")}? ?${any('left', 'worth')} ` +
    any('for me', 'living for', 'to live for'),
  String.raw`${i}(?: \w+){0,2} ${enoughOf} ${any('life', 'living', 'everything', 'being alive')}`,
  `${any('nobody', 'no one', 'no-one')} would (?:even )?${any('care', 'notice', 'miss me')} if i ${ended}`,
  `${i} ${any('just ', 'really ')}*${any('want', 'wish i could', 'wanna', 'would like')}(?: to)? ` +
    any(
      ...['disappear', 'vanish', `fall asleep and ${sleepOn} wake up`],
      ...[`go to sleep and ${sleepOn} wake up`],
    ),
]

const of = (level: Heavy['level']) => (pattern: string) => [level, pattern] as const

/** Regular expressions over a sentence, with how heavy it is; what is heaviest comes first. */
export const phrases: readonly (readonly [level: Heavy['level'], pattern: string])[] = [
  ...plan.map(of('plan')),
  ...wish.map(of('wish')),
  ...passive.map(of('passive')),
]
