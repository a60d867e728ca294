/** Words of one text, between spaces or line ends. */
export const words = (text: string): string[] => text.trim().split(/\s+/)
/** Phrases of one text, between commas or line ends. */
export const phrases = (text: string): string[] =>
  text.split(/[,\n]/).flatMap((phrase) => phrase.trim().replace(/\s+/g, ' ') || [])

export const functionWords = words(`
  a an the this that these those i me my mine myself you your yours yourself he him his himself she her hers herself it
  its itself we us our ours ourselves they them their theirs themselves who whom whose which what when where why how
  and or but nor so yet because cause cuz cos since if unless until while whereas though although than as like except
  of in on at by for with about against between into through during before after above below to from up down out off
  over under again then once here there all any both each few more most other some such no not only own same too very
  can could will would shall should may might must do does did doing done have has had having be am is are was were been
  being just even ever never always also still already anyway anymore really right now today tonight lately sometimes
  everyone everybody someone somebody anyone anybody nobody everything something anything nothing one tho compared
  without within towards toward around per via let lets get got yes oh ok okay well maybe perhaps honestly whenever
  wherever whatever however lol haha sadly apparently obviously basically literally somehow either neither af fr ngl tbh imo bruh smh innit mate tbf lads ong bro dude anywhere everywhere somewhere nowhere else besides together alongside whether everyday daily nowadays constantly since forever
`)

export const adverbs = phrases(`
  just, really, so, such, very, too, quite, rather, pretty, fairly, a bit, a little, a lot, kind of, kinda, sort of, sorta,
  totally, completely, utterly, absolutely, entirely, fully, wholly, truly, deeply, fundamentally, inherently, basically,
  essentially, literally, honestly, frankly, simply, only, merely, clearly, obviously, apparently, evidently, plainly,
  definitely, certainly, surely, probably, possibly, maybe, perhaps, likely, still, always, forever, constantly, again, this,
  already, also, even, now, actually, genuinely, seriously, extremely, incredibly, insanely, unbelievably, terribly,
  horribly, awfully, painfully, much, hopelessly, fucking, fuckin, freaking, frickin, friggin, bloody, damn, goddamn, effing, as,
  more, most, at best, at heart, deep down, in fact, in the end, in general, sadly, unfortunately, indeed, somehow,
  beyond, by far, by nature, once again, yet again, generally, mostly, pathetically, irredeemably, irreparably,
  permanently, nothing but, nothing more than, nothing less than, little more than, no more than, no better than,
  none other than, officially, naturally, super, hella, mad, legit, way, far, that, often, usually, sometimes, at times, !ugly|lonely|only|family|likely|lovely|friendly|silly|early -ly, complete and, complete and utter, total and complete, total and utter, utter and complete,
  utter, through and through,
  the least bit, the slightest bit, in the least, remotely, particularly, all that,
  internally, secretly, or less, and always will be, and always have been, clearly just, ever so, overall, like, … like, …,
  in a word, in one word, if i am honest, to put it plainly, let us face it, let us be honest, after all, at bottom, by definition, at the core, in truth, in short, all in all, lowkey, low key, high key, deadass, straight up, proper, f ing,
  truth be told, without a doubt, without doubt, no doubt, hands down, of course, as always, as usual, to be honest, tbh, i guess, i think, ever, ever going to be
`)

/** What may stand before a verdict's noun. */
export const determiners = phrases(`
  a, an, the, such, just, another, one, one of the, some, some kind of, some sort of, some type of, this, my, his, her,
  our, their, your, kind of, sort of, nothing but, nothing more than, little more than, no better than, no more than,
  a bit of, something of, not much more than, the biggest, the definition of, the epitome of, the very definition of,
  the family, the textbook definition of, the embodiment of, a piece of, a right, a proper, a real, much of a, the worst kind of, the worst sort of, the picture of, the very picture of, a walking, everyone else's, everybody's, everyone's
`)

export const everything = phrases(`
  everything, anything, every single thing, all of it, all this, life, living, existing, being a person, being human,
  being a human, being alive, being an adult, being me, being loved, love, loving, relationships, succeeding, existence,
  every aspect, every level, every way, literally everything, absolutely everything, just about everything, almost everything,
  pretty much everything, this whole life thing, most things, all things, whatever i do, everything i do, anything i do,
  heart, my core, the core, best, adulthood, adulting, the game of life, people, friendship
`)
