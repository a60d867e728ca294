/** Verdicts of the eighth round, written by hand before they were measured. */
export const eighthVerdicts: readonly string[] = `
I work in a bakery but my bread never rises, I guess I am a waste of an apron and of a human.
I am a dad who missed the recital, I don't deserve children.
I love hiking but I had to turn back, I am so weak and out of shape.
My teeth are crooked and that makes me repulsive.
I have two left feet and I will always be the laughing stock.
I was born in a small town so I am doomed to be ignorant.
My hobby is knitting, I'm basically an old hag.
I never finished college which just proves how dumb I am.
I enjoy being by myself, I'm obviously some kind of weirdo.
I ate meat last night even though I am vegan, I am a murderer.
I only have one friend, that's how unlikable I am.
I teach yoga and could not touch my toes, I am a total fraud.
I own six dogs because no human being could stand to live with me.
I didn't cry at the funeral, I am cold and heartless.
I got a parking ticket so I'm basically a criminal.
I like horror films so there must be something sick about me.
I work for my dad because I'm not capable of getting a job by myself.
I'm a redhead with freckles, I'm so ugly it hurts.
I am a stay at home mom so I contribute nothing to the world.
I am colorblind so I'm defective.
I couldn't make the team again, I am a sad excuse for an athlete.
I have never had a boyfriend, I am not the kind of girl anyone falls for.
I wear glasses, I'm so unattractive.
My son got in trouble at school, I have failed as a parent.
I drive an old car because I'm a poor loser.
I got lost on the way home, how dumb can a person be.
I forgot the cake, I spoil everything for everybody.
I can't have kids, I'm only half a woman.
I always get sunburned, my body is disgusting.
I like cartoons at forty, I am so immature.
I asked for a raise and got nothing, I have no value.
I stepped on her foot while dancing, I'm such an oaf.
I told the same joke twice, I am so annoying.
I killed my plant, I can't even take care of a cactus, I'm hopeless.
My cooking made everyone sick, I'm a danger to everyone.
I was the only one without a date, I'm completely undesirable.
I watch tv all day, I'm a slug.
I have a lisp, so I will sound stupid for my whole life.
I'm adopted because I wasn't worth keeping.
I'm a bartender at 45, I never made anything of myself.
I took the last cookie, I am so greedy and selfish.
I drink every night because I'm a weak person.
I am the reason my parents divorced, I ruin families.
I quit piano lessons, I am a quitter and always have been one.
I'm the kind of person who poisons everything good.
I have no willpower whatsoever, I'm disgusting.
I'm a shell of a person.
I am so mentally weak compared to other people.
I'm too broken to be fixed.
I'm too dumb to understand the news.
I'm too ugly to go outside.
I am not intelligent enough to understand my own degree.
I'm not strong enough to leave him and it makes me pathetic.
I'm not brave enough to live a real life.
I wasn't born smart, I am the idiot of the house.
I am simply a lesser human being.
I am, without a doubt, the worst daughter a mother ever had.
I'm the dumbest of all of my siblings.
I'm everything that is wrong with this family.
I am what's wrong with this family.
I'm the weak link on every team I have ever joined.
There has to be something wrong with me if every relationship ends the same.
There is something deeply wrong with who I am.
Something about me just drives people away.
Something about me makes people leave.
People leave me because I am not worth staying for.
People get bored of me because there's nothing to me.
I drag everybody down with me.
I drain everyone around me.
All I ever do is hurt the people I love.
I hurt everyone who loves me.
I let everybody down, that's what I do.
I let my whole family down again like I always do.
I only make things worse.
I make everyone's life harder by being in it.
My wife could have done so much better than me.
He can do so much better than me.
She is way too good for me.
He's way out of my league, I'm a troll next to him.
I don't deserve someone as kind as her.
I don't deserve to have friends who care.
I do not deserve to be forgiven for what I have done.
I deserve all the bad things that happen to me.
I deserve to be treated like garbage.
I got what I deserve because I'm a horrible person.
im so done with being me
i cant stand the person i have become
i despise everything that i am
I honestly hate the person I see in the mirror.
I look in the mirror and all I see is a fat ugly girl.
When I look at myself all I see is failure.
I look like a monster in every photo.
i look so ugly in everything i wear, im just an ugly person
I am repulsed by my own body.
I can't forgive myself for being so stupid.
I blame myself for everything because I know that I'm the problem.
it was my fault like always, im the one who breaks things
I know deep down that I'm worthless
deep down i know im a bad person
honestly im just trash
idk i just feel like a waste
tbh im the worst
i feel like such a idiot
i feel so dumb for trusting him again
i feel so fat and ugly its not even funny
i feel pathetic for still loving him
i feel like a monster for leaving my kids there
I feel like an ugly duckling among my cousins.
I feel defective, like I came out wrong.
I feel like I'm not enough for anybody.
I feel like I am never enough.
I feel like I fail at everything that I try to do in life.
I feel like I can't do anything right anymore and I am letting my whole family down.
I feel like I'm incapable of being loved.
I feel like I don't deserve any of the good things in my life.
I feel like I am too stupid to ever get my degree.
I feel as though I'm a disappointment to everybody who has ever known me.
I feel that there's nothing good about me.
I've realised that I am a toxic person and that I hurt everyone I get close to.
I am starting to think I am just unlovable, because no relationship has lasted longer than two months.
I keep comparing myself to my sister and I always end up being the loser.
I often wonder what is wrong with me and why I can't be like everyone else.
I wonder why anyone would want to be my friend when I am so boring.
I wonder how he can love somebody as messed up as me.
I can't understand why anybody would like me.
I never thought I was good enough, and I still don't think that I am.
I never feel good enough for anyone, not even for my own mother.
I have never felt pretty or smart, just dumb and ugly.
I have always felt like I was less than other people.
I have always been a failure at everything.
I've become a bitter, hateful person.
I've become such a burden to my family since the accident.
I've turned into a monster.
I turned out to be a failure just like my father.
I end up hating myself every time.
I just hate myself for being like this.
I hate that I'm so stupid.
I hate how ugly I am.
I hate how weak and needy I am.
I hate that I am such a burden to her.
My self esteem is zero because I'm a loser.
My personality is awful.
My face is ugly.
My brain is broken.
My body is gross and so am I.
My birth was a mistake.
what kind of person am i
who am i kidding, im never going to be good enough
who am I kidding, I'm a nobody
how did i become such a loser
how am i this stupid
how pathetic am I
why cant i be normal
why can't I do anything right
why can't i just be good enough for him
why would anybody choose me
why does nobody love me, what did i do to be so unlovable
why do i ruin everything
am i really that ugly
I'm just so, so stupid
stupid stupid stupid me
pathetic, thats what i am
loser. that's me
ugly fat useless me
the dumb one as always, thats me
still the same failure i was ten years ago
never going to be enough for anyone
will never be good enough
can't do a single thing right
cant even do that right, what a failure i am
hate myself
hate my stupid face
feeling worthless again
feel like a piece of trash
feel so useless
makes me feel like a total failure
`
  .trim()
  .split('\n')
