import type { Heavy } from './heavy.ts'

// Regular expressions over a sentence, apostrophes straightened; matched without regard to case.
const i = String.raw`\b(?:i|i'm|im|i've|ive|i'd|i'll)\b`
/** A few words, but never into another sentence about oneself. */
const a = String.raw`(?:\s+(?!(?:i|i'm|im|i've|ive|i'd|i'll)\b)[\w']+){0,4}?\s+`
/** Not what is only a manner of speaking: "cut myself some slack", "burn myself out". */
const self = String.raw`(?:myself|my ?self)(?! (?:(?:some |a (?:bit of |little )?|any )?(?:slack|break|slice|piece)|out|off|in (?:work|books|music))\b)`
const end = String.raw`(?:kill|end|shoot|hang|drown|poison) ${self}|end (?:my (?:own )?life|it all)|take my (?:own )?life|(?:commit|die by) suicide|off ${self}|unalive ${self}|top ${self}`
const hurt = String.raw`(?:hurt|harm|cut|cutting|hurting|harming|burn|burning|starve|starving) ${self}|self[- ]?harm(?:ing)?`

// Picked by hand. First person, and of now: recall counts for more than precision, because so little follows from it.
export const phrases: readonly [level: Heavy['level'], pattern: string][] = [
  [
    'plan',
    String.raw`${i}${a}(?:a |the )?(?:plan|date|method|note|letter)(?:${a})?(?:to|for) (?:${end}|die|when i(?:'m| am) (?:gone|dead))`,
  ],
  [
    'plan',
    String.raw`${i}${a}(?:written|wrote|writing|write) (?:my|a|the) (?:suicide|goodbye|last) (?:note|letter)s?`,
  ],
  [
    'plan',
    String.raw`${i}${a}(?:know|decided|worked out|figured out|chosen) (?:exactly )?(?:how|when|where)(?: and \w+)? (?:i(?:'ll| will|'m going to| would)?|to)(?:${a}| )(?:${end}|die|do it)`,
  ],
  [
    'plan',
    String.raw`${i}${a}(?:pills|tablets|gun|rope|blade|razor|knife)\b(?:${a})(?:ready|saved(?: up)?|hidden|enough to)`,
  ],
  [
    'plan',
    String.raw`(?:saving|stockpiling|hoarding|saved up) (?:up )?(?:my |the |enough )?(?:pills|tablets|medication|meds)`,
  ],
  ['plan', String.raw`(?:tonight|tomorrow|today|this week|soon),? ${i}(?:${a}|\s+)(?:${end})`],
  [
    'plan',
    String.raw`(?:i'm|i am|im|i'll|i will|i'm gonna|i am gonna|going to|gonna)(?: (?:just|really|probably|finally|going to|gonna))* (?:${end})`,
  ],
  [
    'plan',
    String.raw`(?:i've|i have|ive) (?:already )?(?:said my goodbyes|given away my (?:things|stuff))`,
  ],

  [
    'wish',
    String.raw`${i}${a}(?:want|wanted|wanna|wish|wishing|ready|like|need|try|trying|tempted|thinking about|thought about|think about|thoughts of|urge|urges|going)(?:${a}| )(?:to )?(?:just )?(?:${end}|die\b|be dead|not (?:be alive|exist|wake up))`,
  ],
  [
    'wish',
    String.raw`${i}(?:\s+[\w']+){0,3}? (?:want|wanna|need|going|urge|urges)(?: \w+){0,2}? (?:${hurt})`,
  ],
  [
    'wish',
    String.raw`${i}(?:\s+[\w']+){0,4}? (?:thinking of|thinking about|thoughts of|thoughts about|considering|fantasi[sz]ing about|dream of|contemplating) (?:suicide|dying|death|killing ${self}|ending (?:it|my life)|not being (?:here|alive)|${hurt})`,
  ],
  [
    'wish',
    String.raw`${i} (?:just |really |only |honestly )*(?:want|wanna|wanted) (?:to )?(?:die|be dead|disappear for ?(?:ever| good)|cease to exist|stop existing|not exist)`,
  ],
  [
    'wish',
    String.raw`${i} (?:just |really |sometimes |often )*wish (?:that )?i (?:was|were|could be|could just be|could) (?:dead|die|gone|never (?:born|been born))`,
  ],
  [
    'wish',
    String.raw`${i} (?:just |really |sometimes |often )*wish(?:ed)? (?:that )?i (?:had never|hadn't|was never|were never|had not) (?:been )?born`,
  ],
  ['wish', String.raw`${i}(?: am| feel| felt|'m)?(?: \w+){0,2} suicidal`],
  [
    'wish',
    String.raw`(?:better off|happier|easier(?: for (?:them|everyone|everybody))?|relieved) (?:without me|if i (?:was|were) (?:dead|gone|not here|not around)|if i (?:died|wasn't here|weren't here|disappeared|killed ${self}))`,
  ],
  [
    'wish',
    String.raw`(?:i )?(?:don't|do not|dont|can't|cannot|cant) (?:really )?(?:want to|wanna|see (?:a|any) (?:reason|point)(?: \w+){0,2}? to|have (?:a|any) reason to|think i can) (?:live|be alive|exist|stay alive|wake up|keep living|go on living|carry on living)\b(?! (?:here|there|with|in|like|at|on|near|together))`,
  ],
  [
    'wish',
    String.raw`(?:no|any|what is the|what's the|whats the) (?:reason|point)(?: left)?(?: in| of| to| for me to)? (?:live|living|being alive|going on living|staying alive)\b(?! (?:here|there|with|in|like|at|near|together))`,
  ],
  [
    'wish',
    String.raw`${i}(?: \w+){0,3}? (?:cut|cutting|burned|burnt|hurt|harmed|harming) ${self} (?:again|tonight|today|last night|just now|on purpose)`,
  ],
  [
    'wish',
    String.raw`(?:i'd|i would) (?:rather|be better off|sooner) (?:be )?(?:die|dead)\b(?! than)`,
  ],

  [
    'passive',
    String.raw`${i} (?:just |really |simply |honestly )*(?:can't|cannot|cant|can not) (?:do|take|go on|handle|bear|stand|keep doing|keep going|carry on|live|keep living)(?: (?:with )?(?:this|it|like this|life|with this|everything))*(?: (?:any ?more|any longer))`,
  ],
  [
    'passive',
    String.raw`${i} (?:just |really |simply )*(?:can't|cannot|cant) (?:go on|carry on|keep going)\b(?! (?:about|with (?:the|this|my|that) \w+))`,
  ],
  [
    'passive',
    String.raw`${i} (?:just |really |simply )*(?:don't|do not|dont) want to (?:be here|be around|be anywhere|wake up|do this|exist|feel anything)(?: (?:any ?more|any longer|tomorrow))`,
  ],
  [
    'passive',
    String.raw`(?:so |just |really |completely )?tired of (?:everything|living|being alive|existing|life|being here|fighting)\b`,
  ],
  [
    'passive',
    String.raw`${i}(?: just| really| only)* (?:want|need|wish)(?: \w+){0,2}? (?:it|everything|this|the pain|it all) to (?:end|stop|be over)\b(?! (?:well|soon|like|with|in|up|as|here|there|badly))`,
  ],
  [
    'passive',
    String.raw`(?:nothing|no one|nobody) (?:is|would be|'s)? ?(?:left|worth) (?:for me|living for|to live for)`,
  ],
  [
    'passive',
    String.raw`${i}(?: \w+){0,2} (?:given up on|done with|had enough of|sick of) (?:life|living|everything|being alive)`,
  ],
  [
    'passive',
    String.raw`(?:nobody|no one|no-one) would (?:even )?(?:care|notice|miss me)(?: if i (?:died|disappeared|was gone|were gone|vanished|wasn't here))`,
  ],
  [
    'passive',
    String.raw`${i} (?:just |really )*(?:want|wish i could|wanna|would like)(?: to)? (?:disappear|vanish|fall asleep and (?:never|not) wake up|go to sleep and (?:never|not) wake up)`,
  ],
]
