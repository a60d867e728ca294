import type { Heavy } from './heavy.ts'
import * as say from './words.ts'

const { aFew, oneOf, butNotHere, cannot, doNot, dying, hurting, i, noMore, self } = say

// Picked by hand. First person, and of now: recall counts for more than precision, because so little follows from it.

const gone = oneOf("'m", ' am')
const now = oneOf('tonight', 'tomorrow', 'today', 'this week', 'soon')
const goingTo = oneOf(
  ...["i'm", 'i am', 'im', "i'll", 'i will', "i'm gonna", 'i am gonna', 'going to', 'gonna'],
)
const surely = oneOf('just', 'really', 'probably', 'finally', 'going to', 'gonna')
const settled = oneOf('know', 'decided', 'worked out', 'figured out', 'chosen')
const means = oneOf('pills', 'tablets', 'gun', 'rope', 'blade', 'razor', 'knife')
const medicine = oneOf('pills', 'tablets', 'medication', 'meds')
const decidedTo = `${oneOf(`i${oneOf("'ll", ' will', "'m going to", ' would')}?`, 'to')}${oneOf(aFew, ' ')}`

const plan = [
  `${i}${aFew}${oneOf('a ', 'the ')}?${oneOf('plan', 'date', 'method', 'note', 'letter')}${oneOf(aFew)}?` +
    `${oneOf('to', 'for')} ${oneOf(dying, 'die', `when i${gone} ${oneOf('gone', 'dead')}`)}`,
  `${i}${aFew}${oneOf('written', 'wrote', 'writing', 'write')} ${oneOf('my', 'a', 'the')} ` +
    `${oneOf('suicide', 'goodbye', 'last')} ${oneOf('note', 'letter')}s?`,
  String.raw`${i}${aFew}${settled} (?:exactly )?${oneOf('how', 'when', 'where')}(?: and \w+)? ${decidedTo}` +
    oneOf(dying, 'die', 'do it'),
  String.raw`${i}${aFew}${means}\b${aFew}` +
    oneOf('ready', `saved${oneOf(' up')}?`, 'hidden', 'enough to'),
  `${oneOf('saving', 'stockpiling', 'hoarding', 'saved up')} (?:up )?` +
    `${oneOf('my ', 'the ', 'enough ')}?${medicine}`,
  String.raw`${now},? ${i}${oneOf(aFew, String.raw`\s+`)}${dying}`,
  `${goingTo}(?: ${surely})* ${dying}`,
  `${oneOf("i've", 'i have', 'ive')} (?:already )?` +
    oneOf('said my goodbyes', `given away my ${oneOf('things', 'stuff')}`),
]

const upToThree = String.raw`(?:\s+[\w']+){0,3}?`
const upToFour = String.raw`(?:\s+[\w']+){0,4}?`
const upToTwo = String.raw`(?: \w+){0,2}?`
const often = oneOf('just ', 'really ', 'sometimes ', 'often ')
const endings = oneOf(`killing ${self}`, `ending ${oneOf('it', 'my life')}`)
const notBeing = `not being ${oneOf('here', 'alive')}`
const were = oneOf('was', 'were')
const never = oneOf('had never', "hadn't", 'was never', 'were never', 'had not')
const disappearing = oneOf('die', 'be dead', `disappear for ?${oneOf('ever', ' good')}`)
const better = oneOf(
  'better off',
  `easier${oneOf(` for ${oneOf('them', 'everyone', 'everybody')}`)}?`,
)
const ifGone = oneOf(
  `if i ${were} ${oneOf('dead', 'gone', 'not here', 'not around')}`,
  `if i ${oneOf('died', "wasn't here", "weren't here", 'disappeared', `killed ${self}`)}`,
)
const seeNoReason = oneOf(
  ...[
    'want to',
    'wanna',
    String.raw`see ${oneOf('a', 'any')} ${oneOf('reason', 'point')}${upToTwo} to`,
  ],
  ...[`have ${oneOf('a', 'any')} reason to`, 'think i can'],
)
const living = oneOf(
  ...['live', 'be alive', 'exist', 'stay alive', 'wake up'],
  ...['keep living', 'go on living', 'carry on living'],
)
const noReason = oneOf('no', 'any', 'what is the', "what's the", 'whats the')
const forIt = oneOf(' in', ' of', ' to', ' for me to')
const alive = oneOf('live', 'living', 'being alive', 'going on living', 'staying alive')
const onPurpose = oneOf('again', 'tonight', 'today', 'last night', 'just now', 'on purpose')
const hurtMyself = oneOf('cut', 'cutting', 'burned', 'burnt', 'hurt', 'harmed', 'harming')

const wish = [
  String.raw`${i}${aFew}${say.wants}${oneOf(aFew, ' ')}(?:to )?(?:just )?` +
    oneOf(dying, String.raw`die\b`, 'be dead', `not ${oneOf('be alive', 'exist', 'wake up')}`),
  String.raw`${i}${upToThree} ${oneOf('want', 'wanna', 'need', 'going', 'urge', 'urges')}${upToTwo} ${hurting}`,
  `${i}${upToFour} ${say.thinksOf} ${oneOf('suicide', 'dying', 'death', endings, notBeing, hurting)}`,
  `${i} ${oneOf('just ', 'really ', 'only ', 'honestly ')}*${oneOf('want', 'wanna', 'wanted')} (?:to )?` +
    oneOf(disappearing, 'cease to exist', 'stop existing', 'not exist'),
  `${i} ${often}*wish (?:that )?i ${oneOf(were, 'could be', 'could just be', 'could')} ` +
    oneOf('dead', 'die', 'gone', `never ${oneOf('born', 'been born')}`),
  `${i} ${often}*wish(?:ed)? (?:that )?i ${never} (?:been )?born`,
  String.raw`${i}${oneOf(' am', ' feel', ' felt', "'m")}?(?: \w+){0,2} suicidal`,
  `${oneOf(better, 'happier', 'relieved')} ${oneOf('without me', ifGone)}`,
  String.raw`(?:i )?${oneOf(doNot, "can't", 'cannot', 'cant')} (?:really )?${seeNoReason} ${living}` +
    String.raw`\b(?! ${oneOf('here', 'there', 'with', 'in', 'like', 'at', 'on', 'near', 'together')})`,
  `${noReason} ${oneOf('reason', 'point')}(?: left)?${forIt}? ${alive}${butNotHere}`,
  String.raw`${i}(?: \w+){0,3}? ${hurtMyself} ${self} ${onPurpose}`,
  String.raw`${oneOf("i'd", 'i would')} ${oneOf('rather', 'be better off', 'sooner')} (?:be )?${oneOf('die', 'dead')}\b(?! than)`,
]

const honestly = oneOf('just ', 'really ', 'simply ', 'honestly ')
const simply = oneOf('just ', 'really ', 'simply ')
const goOn = oneOf(
  ...['do', 'take', 'go on', 'handle', 'bear', 'stand', 'keep doing', 'keep going'],
  ...['carry on', 'live', 'keep living'],
)
const withThis = `(?:with )?${oneOf('this', 'it', 'like this', 'life', 'with this', 'everything')}`
const trivial = oneOf('about', String.raw`with ${oneOf('the', 'this', 'my', 'that')} \w+`)
const beHere = oneOf(
  ...['be here', 'be around', 'be anywhere', 'wake up', 'do this', 'exist', 'feel anything'],
)
const ofLife = oneOf(
  ...['everything', 'living', 'being alive', 'existing', 'life', 'being here', 'fighting'],
)
const allThis = oneOf('it', 'everything', 'this', 'the pain', 'it all')
const well = oneOf('well', 'soon', 'like', 'with', 'in', 'up', 'as', 'here', 'there', 'badly')
const sleepOn = oneOf('never', 'not')
const enoughOf = oneOf('given up on', 'done with', 'had enough of', 'sick of')
const ended = oneOf('died', 'disappeared', 'was gone', 'were gone', 'vanished', "wasn't here")

const passive = [
  `${i} ${honestly}*${cannot} ${goOn}(?: ${withThis})*(?: ${noMore})`,
  String.raw`${i} ${simply}*${oneOf("can't", 'cannot', 'cant')} ${oneOf('go on', 'carry on', 'keep going')}\b(?! ${trivial})`,
  `${i} ${simply}*${doNot} want to ${beHere}(?: ${oneOf(noMore, 'tomorrow')})`,
  String.raw`${oneOf('so ', 'just ', 'really ', 'completely ')}?tired of ${ofLife}\b`,
  String.raw`${i}${oneOf(' just', ' really', ' only')}* ${oneOf('want', 'need', 'wish')}${upToTwo} ${allThis} to ` +
    String.raw`${oneOf('end', 'stop', 'be over')}\b(?! ${well})`,
  `${oneOf('nothing', 'no one', 'nobody')} ${oneOf('is', 'would be', "'s")}? ?${oneOf('left', 'worth')} ` +
    oneOf('for me', 'living for', 'to live for'),
  String.raw`${i}(?: \w+){0,2} ${enoughOf} ${oneOf('life', 'living', 'everything', 'being alive')}`,
  `${oneOf('nobody', 'no one', 'no-one')} would (?:even )?${oneOf('care', 'notice', 'miss me')} if i ${ended}`,
  `${i} ${oneOf('just ', 'really ')}*${oneOf('want', 'wish i could', 'wanna', 'would like')}(?: to)? ` +
    oneOf(
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
