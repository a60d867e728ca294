import type { Frame } from '../language-pack.ts'
import { identity } from './verdicts.ts'

/** Verdicts as they stand in long, wandering sentences: denied, doubted, compared, carried about. */
export const longVerdicts: readonly Frame[] = [
  identity('This decides what everyone could ever feel about you.', [
    'i (do not|can not) <adv>* (think|believe|imagine|see|see how|see why|see any reason why) that? (anyone|anybody|any man|any woman|any girl|any guy|people|he|she|they) <will>+ <love> <meLike> !to $',
    'i doubt that? (anyone|anybody|any man|any woman|any girl|any guy|people|he|she|they) <will>+ <love> <meLike> !to $',
    '(why|how) (would|could|should) (he|she|they|you) <will>* <adv>* (love|want|like|choose|pick|date|marry|need|hire) (me|someone like me|somebody like me|a _ like me) #',
    'what is there <adv>* to (love|like|want|miss) (about|in) (me|someone like me)',
    '(everyone|everybody|people|they all|everything|it always|it all|all of them) <adv>* (leaves|leave|left|fails|fail|goes wrong|ends|falls apart) because of (me|who i am|what i am)',
    '(anyone|anybody|everyone|everybody|everyone else|anyone else) (is|would be|could do|does|would do) <adv>* better than me',
    '(he|she|they|you|my <kin>) <adv>* (settled|settles|settle) for me #',
    'my (wife|husband|partner|boyfriend|girlfriend|spouse) (married|chose|is with|is stuck with|got|ended up with) <det>+ <mod>* <noun> $',
    '(he|she|they|you|my <kin>|<kin>) <will>* <adv>* (do|have done|find|found) <adv>* better than (me|this|someone like me)',
    '(he|she|they|you|my <kin>) (is|are) <adv>* too <adv>* (good|beautiful|smart|pretty|handsome|kind) for me #',
    '(they|he|she|everyone|you|my <kin>) (is|are|got|was|were) <adv>* stuck with me #',
    'my (kids|children|wife|husband|partner|boyfriend|girlfriend|son|daughter|parents|family) (deserve|deserves) (someone|somebody|a lot|so much|much|far)? better (than me|than this|#)',
  ]),
  identity('This measures you and finds you wanting.', [
    'i do not <adv>* (think|believe|feel|feel like|see how) that? i (will|can|could|would|am going to) <adv>* (ever)? <adv>* be <adv>* <someone>',
    'i (can not|do not|could never|can never|will never) <adv>* (compare|compete|measure up) (to|with|against) <everyoneElse>',
    'i do not <adv>* feel <like> <det>* (real|whole|normal|worthy|complete|full|proper|good|worthwhile) (<person>|<kin>)',
    'i do not <adv>* feel <like> (a person|a human|human|a human being|a man|a woman) #',
    'i do not <adv>* know how to be (a person|a human|normal|human|loved|lovable|a real ~|a good ~|a normal ~|a proper ~)',
    'i have <adv>* lost <adv>* (all|all my|my|any|every bit of) (self respect|self worth|worth|value)',
    'i have <adv>* felt <like> that? i was <adv>* <anyLabel>',
    'i have <adv>* felt <like> that? i was (not|never) <adv>* (<enough> enough|enough|<virtue>) $',
  ]),
  identity('This is harsh on you.', [
    'i <adv>* (feel|have|carry|struggle with|suffer from|suffer with|deal with|live with|am full of|am filled with|am eaten up by|experience|get) ~* ~* (self hatred|self loathing|self hate|self disgust|self contempt|worthlessness|inadequacy|uselessness|inferiority)',
    '<am> <adv>* (here|there|just here|sitting here|lying here) being <adv>* <label>',
  ]),
  identity('This makes it about everything you do.', [
    'i can not stop (ruining|messing|screwing|fucking|disappointing|hurting|failing|wrecking) ~',
    'i <adv>* (mess|screw|fuck) up <adv>* (all the time|so much|so often|every time|constantly|always|every single time)',
    'i am (never|not) <adv>* going to (do|get|say|make) <anyThing> <adv>* (right|properly|good|worthwhile) !(now|away|before|after|here|from|with|on|in|at)',
  ]),
]
