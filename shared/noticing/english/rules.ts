import * as labels from './labels.ts'
import { adverbs, determiners, everything, phrases } from './words.ts'

/** The parts that frames are made of. */
export const rules: Record<string, readonly string[]> = {
  adv: adverbs,
  det: determiners,
  everything,
  noun: labels.verdictNouns,
  bare: labels.bareNouns,
  condemning: labels.condemning,
  broken: labels.broken,
  trait: labels.traits,
  softTrait: labels.softTraits,
  bad: labels.bad,
  person: labels.persons,
  kin: labels.kin,
  superlative: labels.superlatives,
  virtue: labels.virtues,
  enough: labels.enough,
  fond: labels.fond,

  // What makes a verdict one about a skill, and not about the person.
  skill: ['at|with|about !<everything>', 'when it comes to !<everything>', 'in !<whole>'],
  whole: phrases(
    'life, every, everything, my, his, her, their, all, general, comparison, this world, the eyes, so many',
  ),
  passing: phrases(`
    today, tonight, lately, recently, all day, this morning, this afternoon, this evening, this week, this weekend, right now, at the moment,
    on sundays, on sunday, on mondays, on a sunday, at weekends, at the weekend, in the morning, in the mornings,
    before coffee, before my, until i, till i, without coffee, without my, without a map, without sleep, without caffeine,
    without tea, after lunch, first thing, most mornings, on holiday, when tired, when hungry, when drunk,
    when i am tired, when i am hungry, when i am drunk
  `),
  // Adjectives that what looks like a verdict only strengthens: "I'm stupid happy".
  glad: phrases(`
    happy, lucky, excited, proud, grateful, thankful, busy, tired, late, early, rich, good, easy, cheap, simple, long, fun,
    blessed, thrilled, honoured, honored, glad, hot, cold, cute, much, many, in love, close, near, hungry
  `),
  lifeless: phrases(
    'amount, amounts, hours, distance, way, age, question, mistake, thing, game, job, sequel, name, jumper, sweater, idea, mood, day, feeling',
  ),
  forLove: phrases(
    'for you, for love, for chocolate, for him, for her, in love, for puppies, for cats, for dogs',
  ),
  exempt: phrases(
    'like, but happy, but proud, if not, but a, of the sort, to do with, against, to judge, to talk, to speak, is',
  ),

  mod: [
    '!<fond> !<lifeless> _ ,?',
    '(<condemning>|<trait>|<bad>) ,? and?',
    '(complete|total|utter|absolute) and (complete|total|utter|absolute)',
  ],

  // "I am", in all its forms.
  am: [
    'i <adv>* am|is|are|be <adv>*',
    'i am <adv>* ,? i am <adv>*',
    'i <adv>* have <adv>* been|become|remained <adv>*',
    'i have <adv>* turned into|out to? be? <adv>*',
    'i am <adv>* turning into|becoming|being <adv>*',
    'i <adv>* turned into|out to? be? <adv>*',
    'i <adv>* became <adv>*',
    'i will <adv>* be|remain|stay|become <adv>*',
    'i am <adv>* going to <adv>* (be|remain|stay|end up) as? <adv>*',
    'i <adv>* keep being <adv>*',
    'all|what i <adv>* am is <adv>*',
    'all i will ever be is <adv>*',
    'it|this|that|which|what|and|just|really|only|also <adv>* makes|make|making me out? to? be? <adv>*',
    'me <adv>* being <adv>*',
    'i might|may as well be <adv>*',
    'i (must|have to|got to) <adv>* be <adv>*',
    'i would say i am <adv>*',
  ],
  like: ['(like|as|as if|as though|that|like being)?'],
  seem: [
    'i <adv>* feel|seem|look|feels|act|behave <adv>* <like> <adv>*',
    'i <adv>* sound like <adv>*',
    'i <adv>* come|came across <adv>* as|like <adv>*',
    'i am <adv>* feeling|looking|sounding <adv>* <like> <adv>*',
    'i have <adv>* been feeling <adv>* <like> <adv>*',
    'i have <adv>* felt <adv>* <like> <adv>*',
    'i can not (help but feel|help feeling|stop feeling|but feel) <adv>* <like> <adv>*',
    'i (start|started|keep|begin|tend|end up|continue) to? feel|feeling <adv>* <like> <adv>*',
    'i <adv>* (see|view|consider|regard|count|call|perceive|describe|label|picture) myself <adv>* (as|to be|as being|being)? <adv>*',
    'i <adv>* (think|thinking) of myself <adv>* as|like <adv>*',
    'makes|make|making me <adv>* (feel|look|sound|seem|realize i am|realise i am) <adv>* <like> <adv>*',
    'leaves|leave|leaving me <adv>* feeling|looking <adv>* <like> <adv>*',
    '^ <adv>* feel|feeling <adv>* <like> <adv>*',
    '^ am <adv>*',
    'and|but|or|just|still|so feel|feeling <adv>* <like> <adv>*',
  ],
  bareI: ['i so|such|too|just|very <adv>*', 'i'],
  bareLabel: ['<det>+ <mod>* <noun> !<passing> $', '<condemning> !<skill> !<passing> !<glad> $'],

  // "a boring, pathetic loser", "the ugly one", "stupid"
  nounPhrase: [
    '<det>+ <mod>* <noun> !<passing> !<forLove> ($|-ing|-ed|-ly)',
    '!(nobody|no one|nothing) <bare> !<skill> !<exempt> $',
    '(failure|loser|idiot|burden|disappointment|mistake|monster|freak|fool|coward|disgrace|moron|misfit|outcast|fraud) $',
  ],
  attributive: [
    '<det>+ <mod>* <condemning> ,? !<lifeless> !<fond> _',
    '<det>+ <mod>* <condemning> ,? and <adv>* _ _',
    '<det>+ <mod>* <condemning> ,? (<person>|<kin>)',
    '<det>+ <mod>* (<trait>|<bad>) ,? and? _? _? (<person>|<kin>) !<skill> $',
    '<det>+ <mod>* <superlative> ,? (<person>|<kin>|of|in|i|ever|on|alive|out|excuse|looking)',
    '<det>+ <mod>* <superlative> $',
    '<det>+ <mod>* <softTrait> ,? and? _? <person> $',
    '<det>+ (hard|difficult|impossible|tough|awful|terrible) _* to (love|like|know|want)',
    '<det>* (hard|difficult|impossible|tough|awful) _* to be (around|with)',
    '<det>+ <mod>* (excuse for|waste of|imitation of|parody of) <det>* _',
    'a|the <adv>* <mod>* problem|denominator $',
    '<det>+ <mod>* (person|human|one|type|kind|sort|girl|guy|man|woman) (of <person>)? (that|who)? (nobody|no one|people do not|no man|no woman) ~',
    '<det>+ (type|kind|sort) of <mod>* (<noun>|loser) $',
    '<det>+ <mod>* (person|human) (without|with no) <det>? _',
    'always? the one (who|that)? <adv>* (ruins|messes|screws|fails|breaks|spoils|disappoints) ~?',
    'the reason (everything|everyone|nothing|nobody|no one) ~',
  ],
  list: ['!<fond> !<glad> _ (,|and|or|&|, and|, or|but) <adv>*'],
  adjective: [
    '<list>* !-ing <condemning> !<skill> !<passing> !<glad> !<forLove> !(crying|laughing|founded|luck)',
    '<list>* <condemning> !<skill> !<passing> !<glad> !<forLove> ($|-ly)',
    '<list>* as <condemning> as _',
    '<list>* <condemning> as a|an _',
  ],
  weakAdjective: [
    '<list>* <broken> !hearted !down ($|-ly)',
    '<list>* <trait> !<skill> !<passing> !<glad> !<forLove> ($|-ly)',
    '<list>* <bad> !<passing> !(at|with|about|in|for|on|to|of|off|enough|that|from|by|after|before|like|as|today|when|if) $',
  ],
  incapable: [
    '<list>* (incapable|unable|not capable) of (being|doing|feeling|having|getting|making|keeping) ~',
    '<list>* incapable of (anything|love|success|happiness|change)',
    '<list>* unable to (be loved|do anything|love|succeed)',
  ],
  doomed: [
    '(doomed|destined|fated|bound|meant|condemned|born|set) to <adv>* (fail|lose|be a failure|be <adv>* <label>)',
    '(doomed|destined) for (failure|nothing)',
  ],
  label: ['<nounPhrase>', '<attributive>', '<adjective>', '<incapable>'],
  anyLabel: ['<bare> !<skill> !<exempt> $', '<label>', '<weakAdjective>', '<adv>* <doomed>'],

  notAm: [
    'i <adv>* am <adv>* not|never|neither|nowhere',
    'i <adv>* have <adv>* never|not <adv>* been',
    'i (will|can|could|would) <adv>* (never|not) <adv>* be',
    'i am <adv>* (never|not) going to <adv>* be',
    'i (feel|think) <adv>* not',
    'i (not|never)',
    'i do not <adv>* (think|believe|feel) (that|like|as if|as though)? i (am|will be|will ever be|could be|could ever be|can be|can ever be)',
    'makes|make me feel <like> i am not',
    '^ <adv>* (not|never)',
    '^ am not',
    'i do not <adv>* (look|seem|sound|feel)',
  ],
  unripe: phrases(
    'yet, to, for, in, at, on, of, with, when, if, time, about, much, sleep, room, evidence, like, enough',
  ),
  everyoneElse: phrases(
    'everyone, everybody, others, other, the rest, the other, anyone, my, her, him, them, most, he, she, they, you, people',
  ),
  better: phrases(
    'better, smarter, prettier, stronger, cleverer, more successful, more talented, more attractive, more interesting, superior to, worth more, more intelligent',
  ),
  someone: [
    '<enough> enough',
    '(enough|good|loved|anything|anyone|anybody|somebody|someone|worthy|normal|lovable|successful|wanted|special|important|smart|pretty|beautiful|attractive|useful|helpful|interesting|cool|popular|worthwhile|capable|loveable|likeable) !(to|at|with|able|in|of|again|as|about|else) $',
    'a|an <enough> (<person>|<kin>)',
    'a (success|winner)',
    '(useful|helpful|valuable) to ~',
    '(any|of any|of) (use|good|value|worth|help)',
    'as <enough> as <everyoneElse>',
    'worth (anything|it|loving|much)',
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
    '(everything|every thing|everyone|everybody|all of it|anything good|whatever i touch)',
    'every <mod>* (thing|relationship|friendship|person|moment|chance|opportunity)',
    '(everything|anything) (i touch|good|i do|for everyone)',
    '(everyone|everybody|people) is (life|day|lives)',
    "everyone's|everybody's|people's ~",
    'all my (relationships|friendships)',
  ],
  allPeople: [
    '(everyone|everybody|people|all of them|my family|my parents|my friends|those i love|my kids|my children)',
    '(everyone|everybody|people|the people|all the people) (around me|i love|i know|i meet|i care about|who loves me|who love me|close to me|near me|in my life|i touch)',
  ],
  anyBody: [
    '(anyone|anybody|someone|somebody) else?',
    'any (man|woman|girl|guy|boy|one|person|employer|company)',
    '(people|a girl|a guy|a man|a woman)',
  ],
  nobody: [
    '(no one|no body|nobody|no man|no woman|no girl|no guy|no boy|no person|no human|no employer|not a single person|not one person) (else|i know|here|at school|at work|in my class)?',
  ],
  will: [
    '(will|would|could|can|might|ever|even|really|actually|truly|should|going|possibly)',
    'is <adv>* going to',
    '(want|wants|bother|bothers|like|wanted) to',
    '(in their right mind|in the world|has ever)',
  ],
  love: [
    '(love|like|want|need|date|marry|choose|pick|respect|accept|miss|desire|hire|befriend|value|tolerate|stand)',
    '(care about|care for|fall in love with|put up with|be friends with|be my friend|go out with)',
    'be <adv>* (interested in|attracted to|interested)',
    '(be|stay|live|sleep|bother|go|fall for) (with|around)?',
    'want to <adv>* (be with|be around|stay with|go out with|date|marry|know|live with|hire|be near|be friends with)',
  ],
  loves: [
    '(loves|likes|wants|needs|respects|values|misses)',
    '(cares about|cares for|gives a shit about|gives a fuck about|gives a damn about)',
    'has ever (loved|liked|wanted)',
    'wants to <adv>* (be with|be around|be friends with|be near|date)',
  ],
  meLike: [
    'me',
    '(someone|somebody|anyone|anybody|people|a <mod>* person|a <mod>* guy|a <mod>* man|a <mod>* girl|a <mod>* woman) <adv>* like me',
    '(someone|somebody|anyone|a <mod>* person) (so|this|that|as) <adv>* _ (as me)?',
    'a|an|the <mod>* <noun> (like me)?',
  ],
  who: [
    '(and|but)? (who|who the hell|who the fuck|who on earth|who in their right mind|what man|what woman|what girl|what guy)',
  ],
  goodThing: [
    'to be <adv>* (loved|happy|with|liked|successful|cared|forgiven|respected|in|wanted|proud|trusted|a)',
    'to (be here|have|feel|get|succeed|enjoy|win) ~?',
    '(love|happiness|anything|anyone|friends|kindness|respect|forgiveness|success|joy|peace|affection|compassion|attention|him|her|them|you|people|happy|being|either|help|sympathy|pity)',
    '(any|my|a|an|the|his|her|their|your|such|nice|good|great) !<blame> _',
    'any of this _',
  ],
  blame: phrases(
    'blame, hate, criticism, punishment, pain, treatment, abuse, insult, downvotes, credit, praise, gold, award, upvotes, silver, way, beating',
  ),
  badThing: phrases(`
    alone, lonely, unhappy, miserable, punished, hated, rejected, hurt, left, abandoned, dumped, ignored, fired, sad,
    single, forgotten, in pain, treated like, treated badly, cheated on, yelled at, laughed at, mocked, broken, shamed, bullied
  `),
  oath: phrases(
    'the hell, the fuck, the heck, in the world, on earth, the actual fuck, the actual hell, in hell, tf, the f',
  ),
  bodyPart: phrases(
    'body, face, nose, teeth, skin, hair, smile, legs, voice, looks, brain, mind, personality, appearance, stomach, whole body, whole face, whole self',
  ),
}
