import { phrases } from './words.ts'

/** What others feel, want and do, and what a person deserves of them. */
export const peopleRules: Record<string, readonly string[]> = {
  // "I hate …", and all that amounts to it.
  hates: [
    'i <adv>* (hate|loathe|despise|detest|dislike)',
    'i (can not|can barely|can hardly|could not) <adv>* (stand|bear|tolerate|face|look at)',
    'i (am|feel) <adv>* (disgusted|repulsed|revolted|sickened|appalled) (by|at|with|of)',
    'i am <adv>* (sick|tired|sick and tired|ashamed) of',
  ],

  everyoneElse: phrases(
    'everyone, everybody, others, other, the others, the rest, the women, the men, the girls, the guys, the people, women, men, girls, guys, those, all of them, normal people, the other, anyone, my, her, him, them, most, he, she, they, you, people',
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
    '(successful|happy|anything|anyone|something|loved) in (life|love|this life|this world)',
  ],

  // What people do with those who are not wanted, and what those do.
  shunned: [
    '(who|that|whom)? (nobody|no one|no man|no woman|people do not|men do not|women do not|guys do not|girls do not) ~',
    '(who|that|whom)? (people|men|women|guys|girls|everyone|everybody|others) <adv>* (leave|leaves|avoid|avoids|forget|forgets|hate|hates|dump|dumps|use|uses|ignore|ignores|overlook|mock|pity|despise|cross the street|get tired of|settle for|get bored of|laugh at|walk over|walk all over|make fun of|run from) $',
    '(who|that) <adv>* (poisons|spoils|wrecks|hurts everyone|makes everything|fucks|messes|screws|ruins|destroys|disappoints|repels|drives|pushes|lets|gets left|gets dumped|gets forgotten|gets ignored|is never chosen|never gets chosen|never gets picked|gets rejected|deserves to be|does not deserve|can not do anything right|is always) ~',
  ],

  allPeople: [
    '(everyone|everybody|people|all of them|my family|my whole family|my entire family|my parents|my friends|those i love|my kids|my children)',
    '(everyone|everybody|people|the people|all the people) (around me|i love|i know|i meet|i care about|who loves me|who love me|close to me|near me|in my life|i touch)',
  ],

  // Whom or what one may be worth: "not worth loving", "not worth anyone's time".
  valuer: [
    '(anybody|anyone|him|her|them|you|people|your|his|their|my own)',
    "(anyone's|anybody's|people's|people is)",
    '(anything|being|love|loving|knowing|a second|it #)',
  ],

  // What one may not be worth.
  cost: [
    '(time|minute|second|effort|trouble|bother|hassle|wait|risk|fight|pain|cost|try|chance)',
    '(air|oxygen|space|attention|love|respect|life|place|person|man|woman|partner|relationship|good|nice)',
    '(damn|dime|penny|cent|shit|fuck|thing|text|reply|message|phone call|second look)',
  ],

  // What one does to all that is good, when one is said to be good at nothing else.
  ruining: [
    '(failing|losing|disappointing|annoying|boring|embarrassing) ~?',
    '(ruining|wrecking|hurting|destroying|spoiling|breaking|sabotaging) <adv>* (everything|everyone|things|people|it|every|all|what|others|anything|my)',
    '(messing|screwing|fucking) <adv>* (up|everything|things|it)',
    '(letting|pushing|dragging|bringing) <adv>* (people|everyone|them|everybody|others|away|down)',
  ],

  anyBody: [
    '(anyone|anybody|someone|somebody) else?',
    'any (man|woman|girl|guy|boy|one|person|employer|company)',
    '(people|a girl|a guy|a man|a woman)',
  ],

  nobody: [
    'no (decent|sane|normal|real|good|other|nice|single)? (man|woman|girl|guy|boy|person|human being|human|employer|company|friend)',
    '(no one|no on|no body|nobody|no man|no woman|no girl|no guy|no boy|no person|no human|no employer|not a single person|not one person) (else|i know|here|at school|at work|in my class|on earth|on this earth|in the world|in this world)?',
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
    '(stand|bear|tolerate) to (live with|be with|be around|be near|look at|touch)',
    'look (twice at|at)',
    '(be|stay|live|sleep|bother|go|fall for) (with|around)?',
    '(go for|fall for|settle for)',
    'want to <adv>* (be with|be around|stay with|go out with|date|marry|know|live with|hire|be near|be friends with|kiss|touch|hold|sleep with)',
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
    '(guys|girls|men|women|boys|losers|idiots|failures|freaks|folks) <adv>* like me',
  ],

  who: [
    '(and|but)? (who|who in the world|who in this world|who the hell|who the fuck|who on earth|who in their right mind|what man|what woman|what girl|what guy)',
  ],

  goodThing: [
    '(someone|somebody|a person|people|a man|a woman|a family|a partner) (like|as|so|this|that) ~',
    'to be <adv>* (loved|happy|with|liked|successful|cared|forgiven|respected|in|wanted|proud|trusted|a)',
    'to (be here|have|feel|get|succeed|enjoy|win|call|take|breathe|eat|own|sit|celebrate|rest|smile|complain|stand) ~?',
    '(love|happiness|anything|anyone|friends|kindness|respect|forgiveness|success|joy|peace|affection|compassion|attention|him|her|them|you|people|happy|being|either|help|sympathy|pity)',
    '(any|my|a|an|the|his|her|their|your|such|nice|good|great) !<blame> _',
    'any of (this|these|the|that|my) _',
    '(children|kids|parents|forgiving|loving|better|nice things|good things|good people|a family)',
  ],

  blame: phrases(
    'blame, hate, criticism, punishment, pain, treatment, abuse, insult, downvotes, credit, praise, gold, award, upvotes, silver, way, beating, fine, ticket, parking, penalty, lecture, scolding, demotion, bad, low, sentence, slap, headache, mess, ban, suspension, divorce, rejection, heartbreak, harsh, cruel, speeding',
  ),

  badThing: phrases(`
    alone, lonely, unhappy, miserable, punished, hated, rejected, hurt, left, abandoned, dumped, ignored, fired, sad,
    single, forgotten, in pain, treated like, treated badly, cheated on, yelled at, laughed at, mocked, broken, shamed, bullied
  `),
}
