import * as labels from './labels.ts'
import { peopleRules } from './rules-people.ts'
import { subjectRules } from './rules-subject.ts'
import { adverbs, determiners, everything, phrases } from './words.ts'

/** The parts that frames are made of. */
export const rules: Record<string, readonly string[]> = {
  ...subjectRules,
  ...peopleRules,
  adv: adverbs,

  det: determiners,
  everything,

  noun: labels.verdictNouns,

  softNoun: labels.softNouns,

  bare: labels.bareNouns,

  condemning: labels.condemning,

  broken: labels.broken,

  trait: labels.traits,

  softTrait: labels.softTraits,

  bad: labels.bad,

  person: labels.persons,

  kin: labels.kin,

  superlative: labels.superlatives,

  grim: labels.grim,

  virtue: labels.virtues,

  enough: labels.enough,

  fond: labels.fond,

  // What makes a verdict one about a skill, and not about the person.
  skill: ['at|with|about !<everything>', 'when it comes to !<everything>', 'in !<whole>'],

  task: [
    '(at|with|when it comes to) !(work|school|home|uni|college|church|parties|thirty|forty|fifty|sixty|twenty|30|35|40|45|50|60|my age|myself|women|men|girls|guys|boys|people|no|nothing) !<everything>',
  ],

  whole: phrases(
    'life, the heart, heart, every, everything, my, his, her, their, all, general, comparison, this world, the eyes, so many',
  ),

  passing: phrases(`
    today, tonight, lately, recently, all day, this morning, this afternoon, this evening, this week, this weekend, right now, at the moment,
    on sundays, on sunday, on mondays, on a sunday, at weekends, at the weekend, in the morning, in the mornings,
    before coffee, before my, until i, till i, without coffee, without my, without a map, without sleep, without caffeine,
    without tea, after lunch, first thing, most mornings, on holiday, when tired, when hungry, when drunk,
    when i am tired, when i am hungry, when i am drunk,
    before exams, before an exam, before the exam, before interviews, before tests, before deadlines, before flights,
    during exams, during finals, in exam season, at exams, in winter, in summer, in this heat, in this weather
  `),

  // Where a disaster of a person is only one at something.
  place: [
    '(in|at|on|behind|around) (the|a|any|my|this)? (kitchen|wheel|dance floor|court|pitch|field|garden|gym|water|pool|snow|road|stage|keyboard|stove|table|bar|office on mondays|park|supermarket|mornings|morning|tombola|raffle|lottery|quiz|league|race|tournament|bowling|tennis|chess|cards|golf|slopes|rink|barbecue|grill)',
  ],

  // What a person may well be for now; the graver words are meant.
  grave: phrases(`
    worthless, unlovable, unloveable, pathetic, inadequate, inferior, unworthy, undeserving, contemptible, despicable,
    repulsive, hideous, failure, loser, burden, disgrace, nobody, waste of space, fraud, disappointment, reject, not enough
  `),

  now: phrases(
    'today, tonight, lately, recently, right now, at the moment, again, this week, this evening, all day, this morning',
  ),

  illness: [
    '(cold|flu|covid|fever|virus|infection|thyroid|iron|doctor|doctors|gp|ibuprofen|poisoning|bug|stomach|scan|allergy|hormones|lag|headache|hangover|knee|back|blood|nurse|clinic)',
  ],

  // A verdict of degree only: "so average", but not "an average man".
  plain: phrases('ordinary, simple, common, average, old fashioned'),

  // Adjectives that what looks like a verdict only strengthens: "I'm stupid happy".
  glad: phrases(`
    happy, lucky, excited, proud, grateful, thankful, busy, tired, late, early, rich, good, easy, cheap, simple, long, fun,
    o'clock, blessed, thrilled, honoured, honored, glad, hot, cold, cute, much, many, in love, close, near, hungry
  `),

  lifeless: phrases(
    'sunday, saturday, monday, friday, weekend, morning, afternoon, amount, amounts, hours, distance, way, age, question, mistake, thing, game, job, sequel, name, jumper, sweater, idea, mood, day, feeling',
  ),

  forLove: phrases(
    'for you, for love, for chocolate, for him, for her, in love, for puppies, for cats, for dogs',
  ),

  exempt: phrases(
    'without my glasses, without glasses, without my phone, without my coffee, without my notes, without my lists, without music, without tea, like, but happy, but proud, if not, but a, of the sort, to do with, against, to judge, to look, to write home, to talk, to speak, is',
  ),

  mod: [
    '!<fond> !<lifeless> _ ,?',
    '(very|really|so|such|most|truly|all|too|just|god damn)',
    '(<condemning>|<trait>|<bad>) ,? and?',
    '(complete|total|utter|absolute) and (complete|total|utter|absolute)',
  ],

  bareLabel: ['<det>+ <mod>* <noun> !<passing> $', '<condemning> !<skill> !<passing> !<glad> $'],

  // "a boring, pathetic loser", "the ugly one", "stupid"
  nounPhrase: [
    '<det>+ <mod>* <noun> !<passing> !<forLove> !<place> !<task> ($|-ing|-ed|-ly|next to)',
    '<det>+ <mod>* <grave> <now>',
    '(such|just|only|nothing but|really just|some kind of|such a total|such a complete) a|an <mod>* <softNoun> #',
    '<det>+ <mod>* (glutton|snob|slacker|black sheep|hick) #',
    '<det>+ same <mod>* <noun> (that)? i (was|have|always|am)',
    '<det>+ (failed|poor|cheap|bad|pale|sad|worse|lesser|broken|defective|discount|dollar store|budget) (version|copy|imitation|edition|shadow|replica) of ~',
    '<list>+ <det>+ <mod>* <noun> !<passing> !<task> $',
    '!(nobody|no one|nothing) <bare> !<skill> !<exempt> $',
    '(complete|total|utter|absolute|huge|big|useless|stupid|worthless|pathetic|real|proper|fucking) <noun> !<skill> $',
    '(failure|loser|idiot|burden|disappointment|mistake|monster|freak|fool|coward|disgrace|moron|misfit|outcast|fraud) $',
  ],

  attributive: [
    '<det>+ <mod>* <condemning> ,? !<lifeless> !<fond> _',
    '<det>+ <mod>* <condemning> ,? and <adv>* _ _',
    '<det>+ <mod>* <condemning> ,? (<person>|<kin>)',
    '<det>+ <mod>* !<plain> (<trait>|<bad>) ,? and? !<lifeless> _? _? (<person>|<kin>) !(at|about|when|behind) $',
    '<det>+ <mod>* <superlative> ,? (<person>|<kin>|of|in|i|ever|on|alive|out|excuse|looking)',
    '<det>+ <mod>* <superlative> !<skill> $',
    '<det>+ <mod>* (worse|lesser) <mod>* (<person>|<kin>) $',
    '<mod>* (<condemning>|<trait>|<bad>) (<person>|<kin>) !(at|about|when|behind) $',
    '<mod>* (<person>) (without|with no) (any|a|an|much|real)? <mod>* <worth>',
    '<det>+ (type|kind|sort) of <person> <shunned>',
    '(one of)? (those|the) <person> <shunned>',
    '<det>+ <mod>* (most|least) (<condemning>|<trait>|<softTrait>|<virtue>|<enough>) <mod>* (<person>|<kin>|of|in|i|ever|alive)',
    '<det>+ <mod>* (biggest|greatest|worst) <noun> $',
    '<det>+ <mod>* !<plain> <softTrait> ,? and? _? <person> $',
    '<det>+ (hard|difficult|impossible|tough|awful|terrible) _* to (love|like|know|want)',
    '<det>* (hard|difficult|impossible|tough|awful) _* to be (around|with)',
    '<det>+ <mod>* (excuse for|excuse of|apology for|waste of|imitation of|parody of) <det>* _',
    'a|the <adv>* <mod>* problem|denominator $',
    '<det>+ <adv>* <grim> (and|,)? _? <person> $',
    'about as (<virtue>|<enough>|useful|sharp|lively|exciting) as a|an ~',
    'no (kind|sort) of (<person>|<kin>) $',
    'no (catch|prize|great catch) (#|,|and)',
    'the (one|person) (who|that) is <adv>* (wrong|broken|damaged|defective|messed up|the problem|<condemning>) $',
    '<det>+ <mod>* (person|human|one|type|kind|sort|girl|guy|man|woman) (of <person>)? (that|who)? (nobody|no one|people do not|no man|no woman) ~',
    '<det>+ (type|kind|sort) of <mod>* (<noun>|loser) $',
    '<det>+ <mod>* (person|human) (without|with no) <det>? _',
    'the one (left|left behind|left out|overlooked|forgotten|passed over|picked last|chosen last|nobody picks|no one picks) $',
    'always? the one (who|that)? <adv>* (ruins|messes|screws|fails|breaks|spoils|disappoints|wrecks|destroys|fucks) ~?',
    'the one <adv>* (embarrassing|ruining|messing|disappointing|failing|wrecking|spoiling) ~',
    'less of <det>* (<person>|<kin>) $',
    '<det>+ <superlative> _ (alive|ever)',
    'lacking (as|in every|in all)',
    'the reason (why|that)? (everything|everyone|nothing|nobody|no one) ~',
  ],

  // A verdict that stands first: "a coward, that is what I am".
  first: [
    '<det> <det>* <mod>* <noun>',
    '<det> <mod>* (<condemning>|<trait>) (one|<person>|<kin>)',
    '<condemning> <noun>',
    '<noun>',
    '<condemning>',
    '<bare>',
  ],

  list: [
    '!<fond> !<glad> _ (,|and|or|&|, and|, or|but) <adv>*',
    '(cold|hot|old|poor|short|small|tired|single|sad) (,|and) <adv>*',
  ],

  adjective: [
    '<list>* !-ing <condemning> !<skill> !<passing> !<glad> !<forLove> !(crying|laughing|founded|luck)',
    '<list>* <condemning> !<skill> !<passing> !<glad> !<forLove> ($|-ly)',
    '<list>* as <condemning> as _',
    '<list>* <condemning> as a|an _',
    '<grave> <now>',
    'too much (<condemning>|<trait>)',
  ],

  weakAdjective: [
    '<list>* <broken> !hearted !down ($|-ly)',
    '<list>* <trait> !<skill> !<passing> !<glad> !<forLove> !(from|after) ($|-ly)',
    '<list>* !poor <bad> !<passing> !(at|with|about|in|for|on|to|of|off|enough|that|from|by|after|before|like|as|today|when|if) $',
  ],

  detLabel: [
    '<det>+ <mod>* <noun> !<passing> !<task> $',
    '<det>+ <mod>* (<bad>|<trait>|<condemning>) (<person>|<kin>) !(at|about|when|behind) $',
  ],

  worse: [
    '(worse|dumber|stupider|uglier|fatter|weaker|lazier|slower|thicker|smaller|lower|lesser|duller|meaner)',
    'more (<condemning>|<trait>|<softTrait>)',
    '(less|much less|so much less|way less|far less) (<enough>|<virtue>)',
  ],

  incapable: [
    '<list>* (incapable|unable|not capable) of (being|doing|feeling|having|getting|making|keeping) ~',
    '<list>* incapable of (anything|love|success|happiness|change)',
    '<list>* unable to (be loved|do anything|love|succeed)',
  ],

  doomed: [
    '(doomed|destined|fated|bound|meant|condemned|born|set) to <adv>* (fail|lose|be a failure|be <adv>* <label>|be <adv>* <weakAdjective>)',
    '(doomed|destined|fated|meant|condemned|cursed|sentenced) to <adv>* (be|stay|remain|end up|live|spend my life|go through life) <adv>* (alone|lonely|unloved|unhappy|miserable|unwanted|rejected|abandoned|forgotten|by myself)',
    '(doomed|destined) for (failure|nothing|loneliness|misery|a life of ~)',
    '(born|built|made|put together|wired) <adv>* (wrong|broken|bad|defective|to lose|to fail)',
  ],

  label: ['<nounPhrase>', '<attributive>', '<adjective>', '<incapable>'],

  anyLabel: ['<bare> !<skill> !<exempt> $', '<label>', '<weakAdjective>', '<adv>* <doomed>'],

  unripe: phrases(
    'yet, to, for, in, at, on, of, with, when, if, time, about, much, sleep, room, evidence, like, enough',
  ),

  worth: [
    '(value|worth|talent|talents|qualities|personality|purpose|use|spine|backbone|character|substance|merit|virtue|virtues|significance|importance)',
  ],

  anyThing: [
    'anything',
    'any thing',
    '(one|a|a single|one single) <mod>* thing',
    'things',
    'shit',
    'nothing',
  ],

  allThings: [
    '(everything|every thing|everyone|everybody|all of it) !i',
    '(anything good|whatever i touch)',
    'every (single)? (good|nice|beautiful)? (thing|chance|relationship) $',
    '(families|relationships|friendships|marriages|lives|people)',
    "(everyone's|everybody's) (life|day|lives|evening|fun|mood)",
    'every <mod>* (thing|relationship|friendship|person|moment|chance|opportunity)',
    '(everything|anything) (i touch|good|i do|i try|i have|i love|i start|i care about|i get|i am given|for everyone)',
    '(everyone|everybody|people) is (life|day|lives)',
    "everyone's|everybody's|people's ~",
    'all (of)? my (relationships|friendships)',
  ],

  oath: phrases(
    'the hell, the fuck, the heck, in the world, on earth, the actual fuck, the actual hell, in hell, tf, the f',
  ),

  bodyPart: phrases(
    'body, face, nose, teeth, skin, hair, smile, legs, voice, looks, brain, mind, personality, appearance, stomach, whole body, whole face, whole self, character',
  ),
}
