import { phrases } from './words.ts'

/** Nouns that make a person into one thing. */
export const verdictNouns = phrases(`
  failure, fail, complete fail, loser, idiot, moron, imbecile, fool, dumbass, dumb ass, jackass,
  dunce, dummy, dimwit, dim wit, nitwit, halfwit, half wit, simpleton, ignoramus, retard, cretin,
  dolt, dullard, dope, twat, wanker, knob, tosser, numpty, muppet, joke, laughingstock,
  laughing stock, disgrace, disappointment, embarrassment, letdown, let down, burden, nuisance,
  bother, pest, annoyance, inconvenience, liability, waste, waste of space, waste of time,
  waste of air, waste of oxygen, waste of skin, waste of life, reject, outcast, outsider, misfit,
  pariah, leper, freak, freak of nature, defect of nature, mistake of nature, error of nature, accident of nature, weirdo, wierdo, creep, creeper, monster, abomination,
  scum, scumbag, dirtbag, sleazebag, trash, garbage, piece of garbage, piece of trash,
  piece of shit, piece of crap, piece of dirt, turd, pos, asshole, arsehole, ass, arse, jerk,
  dick, prick, bastard, bitch, cunt, slut, whore, skank, pig, fat pig, fat cow, slob, leech,
  parasite, moocher, freeloader, deadbeat, bum, good for nothing, quitter, coward, wimp, wuss,
  weakling, crybaby, cry baby, doormat, pushover, zero, nobody, nonentity, nothing, mistake,
  screw up, screwup, fuckup, fuck up, f up, mess up, mess, disaster, train wreck, trainwreck,
  catastrophe, shambles, wreck of a person, basket case, head case, nutcase, nutjob, psycho,
  psychopath, sociopath, lunatic, lost cause, lost case, hopeless case, charity case, fraud,
  imposter, impostor, phony, phoney, fake, sham, hypocrite, liar, cheater, sellout, sell out,
  ogre, troll, hag, blob, fatso, fatty, lardass, lard ass, whale, has been, never was,
  underachiever, under achiever, wannabe, wannabee, poser, try hard, black sheep of the family, black sheep of my family, ugly duckling,
  bad influence, jinx, bottom feeder, second class citizen, one trick pony, white trash,
  spinster, old maid, crazy cat lady, sissy, mama's boy, momma's boy, junkie, pervert, perv,
  traitor, murderer, killer, cheapskate, tightwad, scrooge, wet blanket, party pooper,
  downer, debbie downer, goner, tramp, bigot, flake, know it all, show off,
  nonstarter, punchline, joke to everyone, human garbage, human failure, embarassment, doofus,
  dumbo, goofball, buffoon, clown, philistine, witch of a woman, gold digger, sore thumb,
  square peg, cheat, nag, shrew, couch potato, lard, tub of lard, fatass, fat ass, smartass,
  dead weight, deadweight, worm, maggot, cockroach, vermin, degenerate, lowlife, low life,
  delinquent, narcissist, bad person, bad seed, bad egg, rotten egg, bad apple, terrible person,
  horrible person, awful person, evil person, root of the problem, problem child, stain, eyesore,
  ghost of a person, husk, shell of a person, shell of a human, shell of a man, nonperson,
  non person, non entity, killjoy, drain on everyone, drag on everyone, drama queen,
  attention whore, attention seeker, control freak, sad sack, sad case, sad excuse, poor excuse,
  sorry excuse, pathetic excuse, weak link, weakest link, odd one out, afterthought,
  second choice, last resort, backup plan, back up plan, punching bag, poison, plague, curse,
  toxic person, black hole, villain, villain here, brat, spoiled brat, airhead, bimbo, ditz,
  knucklehead, blockhead, bonehead, meathead, birdbrain, half person, half a person,
  nobody special, nothing special, flop, dud, washout, wash out, runt, bore,
  homewrecker, cripple, lazy bum, lazy ass, basement dweller, crazy person,
  wreck, wreck of a human, wreck of a man, wretch, rat, scoundrel, dirtball, nincompoop, ninny, saddo, pillock,
  plonker, prat, git, berk, bellend, minger, twit, dimbo, lump, lummox, oaf, clod, bozo, chump, schmuck, putz,
  waster, wastrel, layabout, no hoper, also ran, dead loss, ne'er do well, good for nothing loser, cautionary tale,
  hindrance, encumbrance, millstone, imposition, disaster area, car crash, walking disaster, figure of fun,
  failed experiment, throwaway, placeholder, bad omen, blight, disease, drain, scourge, ghoul, gargoyle, swine, weasel,
  spare part, human disaster, human wreck, joke of a person, poor copy, failure of a person, broken toy, thicko, eejit,
  douche, douchebag, incel, dingus, dipshit, shithead, shitbag, fuckwit, dickhead, knobhead, arsewipe, sorry case,
  sob story, write off, second rater, mediocrity,
  laughing stock of the family, dumdum, ding dong, butt of every joke,
  hillbilly, redneck, yokel, bumpkin, barbarian, savage, brute, neanderthal, heathen, devil, demon, hog,
  heifer, blimp, lard bucket, slug, sloth, sluggard, lazybones, deadhead, sponger, beggar, lush, drunkard, druggie, bully,
  tyrant, crook, thief, criminal, con artist, snake, backstabber, turncoat, adulterer, stalker, menace,
  menace to society, danger to everyone, danger to society, threat to everyone, threat to society, laggard, slowpoke,
  flunky, peon, copycat, cliche, stereotype, whiner, complainer, hothead, egomaniac, egotist, braggart, blowhard,
  windbag, loudmouth, blabbermouth, busybody, buzzkill, grouch, curmudgeon, crackpot, loon, loony, nut job, maniac,
  madman, madwoman, mental case, patsy, scaredy cat, fraidy cat, chicken, weenie, pansy, pipsqueak, crone, old hag,
  fossil, dinosaur, old fart, plain jane, vegetable, lost soul, castoff, leftover, third wheel, fifth wheel, spare tire,
  spare wheel, used goods, freeloading bum, flat tire, slime, slimeball, sleaze, sleazeball, swindler, sellout,
  bad example, bad role model, terrible role model, bad omen, bad luck charm, walking joke, running joke, sick joke,
  big joke, little man, weak man, weak woman, nonperson,
  monstrosity, beast, animal, cow, family shame, shame of the family, hazard, drag, terrible influence, horrible influence, awful influence, hobo, vagrant, peasant, mutant, alien freak, circus freak, sideshow freak, evil person, danger to others,
  stick in the mud, fuddy duddy, failure at life, loser at life, ignorant fool, disaster of a person, mess of a person,
  harlot, hussy, floozy, dud of a person, downgrade, step down, last choice, consolation prize, acquired taste
`)

/** Nouns that people also wear with ease: a verdict only where they are driven home ("I'm such a …", "I'm just a …"). */
export const softNouns = phrases(`
  baby, big baby, hick, snob, glutton, hermit, recluse, loner, hoarder, drunk, alcoholic, slacker, dork, dweeb, geek, nerd,
  diva, prude, robot, follower, sheep, shut in, wallflower, oddball, misery, grump, amateur, cynic, pessimist, gossip,
  prima donna, square, statistic, number, cog, puppet, tool, ghost, shadow, dreamer, stranger to myself, addict, scatterbrain, dropout,
  procrastinator, peasant, servant, maid
`)

/** Of those, what needs no article. */
export const bareNouns = phrases(`
  trash, garbage, rubbish, scum, dirt, nothing, nobody, shit, crap, dead weight, deadweight,
  vermin, damaged goods, less than nothing, absolute trash, pure trash, complete garbage,
  total garbage, human garbage, human trash, nothing special, nobody special, nothing important,
  beneath contempt, beyond contempt, below contempt, pure garbage, lower than a worm, worse than nothing,
  worse than dirt, worse than an animal, worse than all of them, worse than any of them, a waste,
  shite, pond scum, utter rubbish, utter trash, absolute garbage, actual trash, literal garbage, literal trash, pure evil,
  nobody important, only half a woman, only half a man, half a woman, half a man, half a person, half a human, lower than dirt, lower than low, nothing at all, no one, no one special,
  no one important, second best, bad news, the problem, the worst, beneath everyone, sub human,
  subhuman, less than human, no good, not human, poison, toxic waste, worth nothing
`)

/** Adjectives that condemn, whatever noun follows. */
export const condemning = phrases(`
  worthless, useless, usless, pathetic, stupid, dumb, idiotic, moronic, imbecilic, brainless,
  mindless, gutless, spineless, talentless, skilless, unlovable, unloveable, unlikable,
  unlikeable, unlovely, undesirable, unattractive, unappealing, ugly, hideous, disgusting,
  repulsive, revolting, grotesque, vile, despicable, contemptible, detestable, loathsome,
  repugnant, repellent, inadequate, inferior, incompetent, insignificant, unimportant,
  irrelevant, unworthy, undeserving, worth nothing, untalented, ungifted, unintelligent,
  uneducated, uncultured, uninteresting, one dimensional, two dimensional, forgettable,
  unmemorable, irredeemable, unredeemable, unfixable, unsalvageable, unforgivable, defective,
  deficient, inept, no good, no talent, low value, second rate, third rate, subhuman, sub human,
  substandard, pitiful, laughable, contemptuous, shameful, disgraceful, rotten, evil, wretched,
  insufferable, unbearable, intolerable, cowardly, heartless, unhireable, unemployable,
  undateable, undatable, unmarriable, unmarriageable, half witted, dim witted, slow witted,
  feeble, feeble minded, simple minded, small minded, retarded, abnormal, freakish, deformed,
  misshapen, disfigured, mediocre, unremarkable, replaceable, expendable, disposable, unwanted,
  unneeded, trashy, low class, white trash, sorry ass, fat ugly, fugly, loveless, friendless,
  charmless, graceless, joyless, unsuccessful, ineffectual, ineffective, impotent, untrustworthy,
  unreliable, dishonest, two faced, self centered, self centred, self absorbed, egotistical,
  selfish, ungrateful, unkind, uncaring, obnoxious, annoying, embarrassing, disappointing,
  burdensome, bothersome, tiresome, hateful, monstrous, sleazy, dysfunctional, pethetic, stupied,
  abject, pitiable, abhorrent, deplorable, inconsequential, superfluous, valueless, unwantable,
  unhelpable, unteachable, subnormal, brain dead, braindead, gormless, minging, unfuckable, pig ugly, butt ugly,
  irreparable, no use, no use to anyone, undesired, surplus to requirements,
  characterless, repellant, abominable, execrable, nauseating, sickening,
  dimwitted, thickheaded, weak willed, weak minded, sub par, subpar, below average, below par, not worth keeping,
  empty headed, airheaded, air headed, vacuous, vapid, unexceptional, undistinguished, unimpressive, classless, repugnant,
  uninspired, pointless, meaningless, nothing much, sadistic, cold blooded, unclean, unlikeable
`)

/** Conditions rather than traits: only after "I am", since "I damaged" is something that happened. */
export const broken = phrases(`
  broken, damaged, broken beyond repair, damaged goods, messed up, fucked up, screwed up, f'd up,
  effed up, fucked in the head, messed up in the head, sick in the head, wrong in the head,
  not right in the head, flawed, ruined, worn out goods, beyond help, beyond repair,
  beyond saving, beyond hope, past saving, past help, past hope, tainted, unfit to be loved,
  hard to love, impossible to love, difficult to love, too hard to love, easy to forget,
  mentally slow, slow in the head, soft in the head, easy to replace, easy to leave, easy to hate, easy to ignore, easy to dislike, easy to overlook, easily replaced, easily forgotten, better off alone, not worth it,
  good for nothing, only good for one thing, hated, hated by everyone, despised,
  despised by everyone, disliked by everyone, less than everyone, less than everyone else,
  less than others, less than, beneath them all, below everyone, below everyone else,
  worse than everyone, worse than everyone else, worse than useless, worth less than
`)

/** Traits: a verdict in "I am so …", unless it is about today. */
export const traits = phrases(`
  lazy, boring, bland, dull, fat, obese, weak, shallow, superficial, toxic, needy, clingy, lame,
  uncool, unfunny, unpopular, immature, childish, irresponsible, cruel, mean, cold hearted,
  narcissistic, manipulative, controlling, dense, thick, foolish, ridiculous, ignorant, clueless,
  brain dead, creepy, gullible, naive, careless, thoughtless, inconsiderate, flaky, greedy, vain,
  plain, plain looking, homely, frumpy, scrawny, flabby, chubby, undisciplined, unambitious,
  unaccomplished, helpless, unfit, slutty, filthy, sloppy, tacky, generic, obsolete, washed up,
  rude, arrogant, conceited, spoiled, spoilt, entitled, judgmental, judgemental, pretentious,
  snobbish, snobby, snooty, stuck up, elitist, materialistic, unoriginal, uncreative,
  unimaginative, unadventurous, uninspiring, uninspired, unpleasant, unfriendly, unsociable,
  unforgiving, unappreciative, unfaithful, unfeeling, uncouth, unsavory, unsightly, untidy,
  unclean, unhealthy, unskilled, ill mannered, ill tempered, bad tempered, short tempered,
  bad mannered, self righteous, self serving, self obsessed, self important, self pitying, nerdy,
  dorky, geeky, clumsy, socially awkward, socially inept, quirky, eccentric, kooky, unhinged,
  maladjusted, neurotic, melodramatic, overdramatic, whiney, temperamental, wishy washy, fickle,
  flighty, scatterbrained, scatter brained, disorganised, unorganized, unorganised, dumpy, pudgy,
  chunky, gangly, lanky, wrinkly, pasty, pimply, bony, out of touch, old fashioned, monotonous,
  predictable, humorless, humourless, witless, dreary, drab, stuffy, pushy, overbearing,
  domineering, codependent, co dependent, gutless, submissive, wimpy, scatterbrain, bumbling,
  oafish, lumbering, ungainly, graceless, gawky, provincial, unworldly, slow witted, backwards,
  uninformed, uninteresting, ordinary, basic, average looking, corrupt, crooked, deceitful,
  sneaky, shady, dishonorable, immoral, amoral, sinful, perverse, indecent, lewd, wicked, nasty,
  vicious, brutal, harsh, callous, soulless, inhuman, robotic, hypocritical, insensitive,
  reckless, illiterate, uncivilized, unfeminine, unmanly, unathletic, antisocial, whiny, bossy,
  stingy, wasteful, unprofessional, disorganized, unfashionable, out of shape, uncoordinated,
  inarticulate, underdeveloped, cynical, hot tempered, violent, destructive, self destructive,
  spiteful, vindictive, petty, passive aggressive, nosy, noisy, uptight, prudish, frigid,
  twisted, perverted, demented, dim, unrefined, unsophisticated, backward, fake, phony, gross, slothful, gluttonous, bratty,
  disrespectful, impolite, abrasive, abusive, intrusive, nosey, insincere, disloyal, treacherous, undependable, negligent,
  neglectful, untruthful, deceptive, self indulgent, promiscuous, vulgar, crude, stinky, unkempt, mousy,
  dowdy, puny, frail, decrepit, past my prime, over the hill, past it, redundant, delusional, hysterical, irrational,
  high maintenance, suffocating, merciless, ruthless, hard hearted, unlovely,
  off putting, unsexy, unwomanly, misguided, frivolous, extravagant, idle, work shy, workshy, unteachable, ill bred, deranged, sick in the mind
`)

/** Traits that are a verdict only where they are driven home: "I'm so …", "I'm such a … person". */
export const softTraits = phrases(`
  desperate, apathetic, stagnant, moody, volatile, impulsive, indecisive, dependent, demanding, possessive, timid,
  passive, aloof, emotionless, complacent, dramatic, weird, odd, strange, awkward, crazy, unstable, negative,
  unhealthy, messy, unlucky, simple, ordinary, common, sheltered, smelly, average
`)

/** Judgements of quality: of the whole person when they stand alone, of a role when a noun or "at" follows. */
export const bad = phrases(
  `bad, terrible, awful, horrible, horrid, dreadful, abysmal, atrocious, lousy, rubbish, crap, shit, poor, the worst, sucky, shitty, crappy, miserable little, rotten, no good, garbage, trash, hopeless, useless`,
)

/** States that become a verdict where they are the kind of person one is. */
export const grim = phrases(`
  cold, bitter, negative, miserable, hollow, empty, broken, damaged, messed up, fucked up, screwed up, crazy, unstable,
  difficult, resentful, shitty, crappy, cheap, angry, hateful, closed off, unhealthy, flawed, weird, sick, jealous, pathetic
`)

/** Nouns that stand for the whole person. */
export const persons = phrases(`
  person, people, human, human being, being, man, woman, guy, girl, boy, lady, individual,
  creature, soul, bloke, dude, chick, excuse for a human, excuse for a person, one,
  kind of person, type of person, sort of person, someone, adult, character, thing
`)

export const superlatives = phrases(`
  dumbest, stupidest, ugliest, worst, weakest, lamest, laziest, fattest, saddest, loneliest,
  slowest, most stupid, most pathetic, most useless, most worthless, most boring, most annoying,
  most disgusting, most selfish, most awkward, most unlovable, most unattractive, most hated,
  most unlikable, most embarrassing, most incompetent, least important, least attractive,
  least intelligent, least interesting, least lovable, least likable, least talented,
  biggest loser, biggest failure, biggest idiot
`)

/** Virtues that "not … enough" and "not …" deny. */
export const virtues = phrases(`
  good, smart, intelligent, bright, clever, attractive, pretty, beautiful, handsome,
  good looking, goodlooking, cute, sexy, hot, lovable, loveable, likable, likeable, worthy,
  interesting, special, important, talented, gifted, desirable, normal, human, wanted, needed,
  valuable, worthwhile, deserving, competent, capable person, successful, worth loving,
  worth anything, worth much, worth it, worth the effort, worth the trouble, worth anyone's time,
  worth your time, worth his time, worth her time, worth their time, worth knowing,
  worth being with, worth fighting for, worth staying for, worth the wait, worth shit,
  worth a damn, worthy of love, worthy of anything, enough, a good person, a good man,
  a good woman, a good human, a good human being, a nice person, a kind person, a smart person,
  an interesting person, a likable person, a lovable person, a normal person, a real person,
  a real man, a real woman, a proper person, a proper adult, an attractive person, a fun person,
  a person worth knowing, much of a person, much of a man, much of a woman, someone people like,
  someone people love, someone people want, someone anyone would want, someone worth loving,
  anything special, anybody special, anyone special, fun, funny, cool, popular, charming,
  fun to be around, kind, brave, strong, unique, worth being around, worthy enough,
  a good mother, a good mom, a good mum, a good father, a good dad, a good parent,
  a good daughter, a good son, a good wife, a good husband, a good partner, a good friend,
  that great, that special, that interesting, relationship material, girlfriend material,
  useful, a catch, much of a catch, a prize, a good catch, boyfriend material, wife material, husband material, marriage material
`)
export const enough = phrases(`
  good, smart, intelligent, bright, clever, attractive, pretty, beautiful, handsome,
  good looking, cute, sexy, hot, lovable, likable, likeable, worthy, interesting, special,
  important, talented, gifted, desirable, normal, strong, tough, thin, skinny, slim, brave,
  funny, cool, fun, man, manly, masculine, feminine, womanly, nice, kind, confident, capable,
  competent, educated, successful, charming, charismatic, outgoing, rich, popular, mature,
  athletic, creative, disciplined, perfect, brilliant, exciting, impressive, ambitious, driven,
  social, sociable, motivated, loving, lovely, well read, sophisticated, dedicated, devoted,
  hardworking, wealthy, stylish
`)

/** What could be said with love, or for a laugh. */
export const fond = phrases(`
  lucky, lovable, loveable, happy, proud, hot, beautiful, glorious, adorable, cute, charming,
  recovering, reformed, former, ex, self confessed, self proclaimed, so called, supposed,
  alleged, reluctant, cookie, party, gym, speed, green, gila, bed, grease, practical, inside,
  running, walking, standing, good, great, nice, decent, wonderful, amazing, fictional, fake,
  perfectly, sweet, blessed, functional, productive, sore, bad loser, graceful, not, math, maths,
  dad, control
`)

/** Bonds so close that a bad one of these is a bad person. */
export const kin = phrases(`
  mother, mom, mum, mommy, mama, father, dad, parent, son, daughter, child, kid, sister, brother,
  sibling, wife, husband, spouse, partner, girlfriend, boyfriend, gf, bf, friend, best friend,
  grandmother, grandfather, grandson, granddaughter, grandchild, aunt, uncle, niece, nephew,
  role model
`)
