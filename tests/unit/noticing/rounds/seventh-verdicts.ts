/** Verdicts of the seventh round, written by hand before they were measured. */
export const seventhVerdicts: readonly string[] = `
I burned the rice again tonight, I am such a hopeless wife.
My cat ran out the door, I must be the most irresponsible owner alive.
I play guitar in a band but we never get gigs because I am talentless.
I drive a truck for a living because I'm too dumb for a real job.
I collect stamps, I'm such a dork and nobody will ever take me seriously.
I ate four tacos for dinner, I'm a glutton.
I have never been on a plane, I'm such a coward.
I live with my parents at thirty, I am a leech.
I couldn't open the jar, I am a weakling.
I have three cats and no husband, I'm going to be a crazy cat lady forever.
I fell asleep in class so I must be a lazy good for nothing.
I didn't recycle the bottle, I'm a horrible human being.
I was late to pick up my son, I'm the worst mom in the world.
I bought another pair of shoes, I am so shallow and materialistic.
My brother is a doctor and I only sell phones, I'm the dumb one of the two of us.
I dropped the baton at the relay and now I know I am a useless teammate.
I never learned to swim, I'm pathetic.
I like country music so I guess I'm just a hick.
I lied to my boss about being sick, I am a disgusting liar.
I forgot my grandmother's birthday, what a rotten grandson I am.
I am a vegetarian who ate a burger, I'm nothing but a hypocrite.
I failed my driving test twice, I'm too stupid to drive a car.
I'm a nurse who cries at work, I am too weak for this job.
I gained ten pounds this winter so I am a fat slob.
I don't have a girlfriend because I'm ugly and short.
I'm just a worthless janitor.
I only got a B in chemistry, I'm an idiot.
I'm a recluse and a freak.
My kids ate cereal for supper, I'm an unfit mother.
I dye my hair because I am hideous without it.
I must be a boring person since nobody stays to talk with me.
I got picked last for the team so clearly I am worthless at everything.
I'm so unathletic and clumsy that no team would ever want me.
I still sleep with a night light, I'm such a baby.
I forgot to vote, I am a terrible citizen and a terrible person.
I work in a call center, I'm a nobody.
I cheated on the quiz, I'm a bad person.
I love sweets, I am such a pig.
I live in a trailer, I'm white trash.
I stutter when I read aloud, I'm so dumb.
I can't even keep a plant alive, I'm a useless human.
I spent all my money on games, I am so irresponsible and immature.
I'm the stupidest person in my family.
My sister is the pretty one and I'm the ugly one.
I'm not smart enough to be a lawyer.
I'm not pretty enough to be loved by anyone.
I'm not man enough to stand up for her.
I'll never amount to anything as a musician or anything else.
i am not worth anybodys time
i'm just not good enough
not good enough, never was, never will be
just not good enough for anybody
always the one who ruins it
always been the stupid one
never good enough for my dad
so stupid. so so stupid of me, i'm such an idiot
why am i such a screw up
why am i so weak
why am i so ugly and stupid
what is wrong with me that i cant keep one friend
whats wrong with me??
who would want someone like me
who could ever love a mess like me
how could anyone love me
how can anyone stand me
everyone is better than me
everyone else is so much smarter than i am
everybody at work is better than me at everything
no one will ever love me
nobody could ever want me the way i am
no man would want a woman like me
I will never be good enough for anyone.
I will always be a failure.
I will never be loved.
I'm never going to be anything.
I'm going to be a loser for the rest of my life.
I can't do anything right, ever.
I always screw everything up.
I mess everything up no matter what I do.
I ruin every relationship I have.
I destroy everything I touch.
Everything I do turns out wrong.
I don't deserve my boyfriend.
I do not deserve love or kindness.
I hate who I've become.
i hate myself so much its unreal
I hate my body and everything about me.
I loathe myself for being so weak.
I'm disgusted by myself.
I'm a burden on everyone around me.
I feel like such a burden to my husband.
I feel like I'm just a burden and everyone would be happier if I kept to myself.
I feel worthless.
I feel so useless and worthless lately.
I feel like I am worth nothing to anyone.
I feel like a complete idiot.
I feel so stupid and small.
I feel like I'm not a real man anymore since I lost the job.
I feel unlovable.
I feel like a total loser compared to my friends.
I feel inferior to everybody in my class.
I feel that I am not good enough for my girlfriend and that she will realise it.
I feel like a fake and a fraud.
I feel like I'm broken.
I feel like something is seriously wrong with me.
I feel like there is something wrong with me because I never get angry.
I've been told I'm pretty but I know that I'm ugly.
I have always thought of myself as ugly and that nobody would ever be attracted to me.
My anxiety makes me feel like a failure of a mother.
I am 24 years old and I am still a virgin and I feel like a loser because all of my friends are married.
For the past two years I've been depressed and I feel like I am a waste of space.
I can't seem to do anything right and I end up hating myself for it.
I cry every night because I am so fat and nobody will ever want me.
My boyfriend broke up with me and I can't stop thinking that I'm not good enough.
I have very low self esteem and think I am ugly and worthless.
I have no talents and I am good at nothing.
I have no friends because I'm weird.
I am socially awkward and boring so I don't blame people for leaving.
I know I'm a terrible person for saying this but I wish he would leave.
I'm too fat to wear that dress.
I'm too old and ugly to find love.
I'm too boring to have friends.
I'm too stupid to go to college.
I'm too needy.
I'm a mess and I always will be.
I'm a joke.
I'm a disgrace to my family.
I'm a disappointment to my parents.
I am an embarrassment to my children.
I am a bad influence on my kids and a bad father.
I'm a poor excuse for a daughter.
I'm the black sheep.
I'm damaged.
I'm unlovable and I know it.
I'm so dense.
I'm so incompetent that they had to fire me.
I'm nothing without her.
I'm nothing.
I'm garbage.
I'm trash at life.
I suck so much.
I'm bad at everything I try.
I failed my children.
I'm an awful friend, I never call.
I'm a selfish brat.
I'm a cold hearted person.
I'm an evil person for leaving him.
I must be an idiot to think she liked me.
Maybe I'm just not lovable.
Perhaps I am simply too dumb for this world.
Maybe if I wasn't so ugly he would have stayed.
If only I wasn't such a loser.
I wish I wasn't so pathetic.
I can't look at myself in the mirror without feeling disgusted.
I'm sick of being such a failure.
I am so tired of being the ugly friend.
I am a monster for how I treated my mother.
I'm less than everyone else.
I'm below average in every way.
I'm an ignorant hillbilly because I never finished school.
I am a snob.
I'm a drunk and a deadbeat.
I'm a hoarder, how disgusting I am.
I am so gullible and foolish.
I am such an airhead.
I feel so dirty and disgusting when I look at my body.
I feel guilty for existing because I am so useless.
im the worst friend ever
im stupid
im a freak
im so worthless
ugh im such a fool
god im an idiot
I'll never be pretty like the other girls.
I will never be as good as my brother.
My life is a joke and so am I.
No wonder he left me, I'm repulsive.
He left because I'm boring.
They didn't hire me because I'm stupid.
She said no because I am a loser.
I didn't win because I'm not talented.
`
  .trim()
  .split('\n')
