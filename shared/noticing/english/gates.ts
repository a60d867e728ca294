import type { Gate } from '../language-pack.ts'

export const gates: readonly Gate[] = [
  // Said by others, or thought by them.
  {
    place: 'clause',
    kinds: ['identity', 'role'],
    becomes: 'attributed',
    patterns: [
      '!<self> !<aux> !<adv> ~ <aux>* <says> <link>* %',
      '!<self> !<aux> !<adv> ~ <aux>* <says> ~ ~? <link>* %',
      'is|are|was|were|keeps|starts|started <adv>* (thinking|saying|telling me|calling me) <link>* %',
      'i (have|was|am|been|got|get|have been|had been|keep being|keep getting) <adv>* (told|called|labelled|labeled|considered|named|informed) <link>* %',
      '(do|does|did|would|will) (you|he|she|they|people|anyone|everyone|anybody) <adv>* <says> <link>* %',
      'according to ~ ~? ~? %',
    ],
  },
  // Like a judgement, and not one.
  {
    place: 'clause',
    kinds: ['identity', 'role', 'attributed'],
    patterns: [
      'not|never|nor|hardly|without|refuse|refusing|doubt|deny !<butStill> ~? ~? ~? <claim> ~? ~? ~? ~? %',
      '^ (stop|stopped|stopping) ~? ~? ~? <claim> ~? ~? ~? ~? %',
      '!not ~ (stop|stopped|stopping) ~? ~? ~? <claim> ~? ~? ~? ~? %',
      'not|never|nor <adv>* !<butStill> <claim> ~? ~? ~? ~? %',
      'not|never|nor|than <adv>* %',
      'no (way|proof|reason|evidence|sign) ~? ~? %',
      'no longer ~? ~? ~? %',
      '(instead of|rather than) ~? ~? ~? %',
      'if|whether|unless|suppose|supposing|imagine|pretend|pretending|assuming|lest ~? ~? ~? ~? %',
      'do|does|did|to|and|or act|acts|acting|behave|talk|look|looks|looked|treat|treats|treated|talks|talking ~? ~? ~? ~? as|like if|though? %',
      'treat|treats|treated|talk|talks|talked|looked|looks|stares|stared|looking ~? me as|like if|though? %',
      'used to <adv>* think|believe|feel|say|tell ~? ~? ~? %',
      'i <adv>* once? <adv>* thought|believed|feared|worried|assumed|felt|figured ~? ~? %',
      'the|a|this|that <adv>* thought|story|belief|idea|label|lie|myth ~? ~? %',
      'thoughts|stories|beliefs like|of|that ~? %',
      'when|whenever|until|till|while %',
      'joke|joked|joking|sing|sings|singing|sang|quote|quoting|lyrics ~? ~? ~? %',
      'did i say|mention that? %',
      '(nothing|not|never|find out|finds out|found out) (is|was|are|what)? (is|was)? <adv>* %',
      'would (say|said|have said|think) <link>* %',
      'would %',
      'telling myself ~? ~? ~? ~? %',
      'the one where %',
    ],
  },
  {
    place: 'clause',
    kinds: ['feeling'],
    patterns: ['not|never|if|whether|unless|when ~? ~? %'],
  },
  {
    place: 'before',
    kinds: ['identity', 'role'],
    patterns: [
      '^ <start>* if !only ~',
      '^ <start>* unless|suppose|imagine|pretend ~',
      'is|was|were|are|that <adv>* not|never <adv>* because|that|as|like ~? ~? %',
      '^ not <adv>* because|that ~? ~? %',
      'just because ~? ~? %',
      'even if|though|when|because ~? ~? %',
      'although|though|despite ~? ~? %',
    ],
  },
  {
    place: 'after',
    kinds: ['identity', 'role'],
    patterns: [
      'but <adv>* i <adv>* (know|realise|realize|remember|am not|am also|am trying|am learning|am doing|am still|am worthy|am loved|do not believe|do not think|no longer|have learned)',
      'but (that|it|this) (is|does|was) (not|just|only)',
      'and <adv>* (that|it) is <adv>* (ok|okay|fine|alright|not)',
      'and i (do|could) not (care|mind)',
      'and proud',
      'is <adv>* not <adv>* true|a',
      '^ (any|no) more',
      'is <adv>* (a|just a) (lie|story|thought|label)',
      ', <others> says|said|thinks|told|say|thought',
      ', according to',
      'or <adv>* not ?',
      'or so (they|he|she|i) ~',
    ],
  },
  {
    place: 'sentence',
    kinds: ['identity', 'role', 'attributed'],
    patterns: [
      '☺',
      'lol|lmao|lmfao|rofl|haha|hahaha|hahahaha|hehe|heh|jk|xd|lolol|lul|kek|hah|ha|sarcasm',
      'just|only kidding|joking|teasing',
      '/ s #',
      '(in|during|for) (the|this|that|our|my|a|tonight is|last night is) _? _? (game|play|film|movie|novel|musical|dream|nightmare|campaign|sketch|script|scene|show|pantomime|story)',
      '(my|the|our) (character|avatar|npc|protagonist|narrator|antagonist)',
      'i am? (play|played|playing) (a|an|the) ~',
      'i (was|am|got) (cast|dressed) as',
      'i (dreamt|dreamed)',
      '(halloween|cosplay)',
      'song|songs|lyric|lyrics|chorus|verse|singing|sings|sing|sang|karaoke|♪|♫|refrain|poem|album',
      'back then',
      'ago i would',
    ],
  },
  // Too heavy for a nudge: something else answers these.
  {
    place: 'sentence',
    kinds: ['identity', 'role', 'attributed', 'loop'],
    patterns: [
      '(kill|killing|hurt|hurting|harm|harming|cut|cutting|shoot|hang|drown|starve) myself',
      'suicide|suicidal|overdose|overdosed|selfharm',
      'end it all',
      '(end|ending|take|taking|ended) my own? life',
      'i <adv>* want|wanted|wish|deserve|need|should|could|would|had|was|were|am|can|might|rather|hope|better|going ~? ~? ~? (die|dead !weight|disappear|vanish|unborn)',
      'wish|wished ~? ~? never|not been? born|existed|exist|alive|wake|woken',
      'better off? (without me|dead|if i)',
      'without me (in it|here|around)',
      'not <adv>* want|wanna|deserve to? <adv>* <beHere>',
      'no reason|point|purpose to|in|for <beHere>',
      'tired|sick of <adv>* living|existing|life|being alive',
      'reason|reasons|point to|of|in <beHere>',
      'why i am|do <adv>* living|alive|here|live|exist',
      'not <adv>* worth living',
      'be missed if',
      '(nobody|no one) would (even)? (notice|care|miss me) if i',
    ],
  },
]

export const gateRules: Record<string, readonly string[]> = {
  self: [
    'i|we|me|us|myself|you|part|to|and|but|that|not|can|could|must|should|would|will|is|it|just|really|still|always|often|sometimes|also|keep|start|started|even|only|actually|honestly|so|or|then|do|did|have|had|am|was|never|the|a|had|kind|sort|help|makes|stop|who|days|times|myself|brain|later|now|why|how|what|when|where|here|there|sit|lie|because',
  ],
  aux: [
    'will|would|might|may|must|could|can|should|do|does|did|has|have|had|are|is|am|was|were|been|be|not|going|to|keep|keeps|kept|start|started|starting|probably|always|often|just|really|all|also|never|even|still|likely|secretly|obviously|definitely|clearly|once|sometimes|usually|already|only|both',
  ],
  says: [
    'say|says|said|tell|tells|told|call|calls|called|think|thinks|thought|believe|believes|believed|assume|assumes|assumed|know|knows|knew|claim|claims|claimed|insist|insists|insisted|suggest|suggests|suggested|imply|implies|implied|figure|figured|decide|decided|hint|hints|hinted|shout|shouts|shouted|yell|yells|yelled|write|wrote|swear|swears|see|sees|saw|realise|realises|realize|realizes|notice|notices|discover|discovers|find|finds|agree|agrees|worry|worries|suspect|suspects|complain|complains|declare|declared|announced',
  ],
  link: ['to|me|us|that|how|out|like|as|if|of|because|people|everyone|:'],
  claim: [
    'think|thinks|thinking|thought|believe|believing|mean|means|meaning|meant|say|says|said|saying|tell|telling|imply|implies|prove|proves|proof|evidence|sign|reason|make|makes|suggest|suggests|claim|claiming|consider|accept|agree|buy|pretend|calling|call|feel|feeling|reflect|indicate|define|true|because|conclude|convince|fact',
  ],
  butStill: [
    'help|stop|shake|escape|only|sure|know|understand|see|wonder|believe|care|realise|realize|ignore|seem',
  ],
  start: ['and|but|so|now|well|then|because ,?'],
  beHere: [
    '(live|exist|living|existing|go on|going on|continue living|wake up|carry on|be <adv>* alive|be <adv>* here anymore|be here any more|be on this)',
  ],
}
