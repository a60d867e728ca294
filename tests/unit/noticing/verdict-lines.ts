/** Verdicts on the self in many wordings, all written for this list. Each is noticed as `identity`. */
export const verdictLines: readonly string[] = `
I'm a failure.
Honestly I am such a loser.
I’m nothing but a disappointment to my parents.
im so stupid
Im a complete idiot and I know it
I am a worthless excuse for a human being.
I'm just a burden on everyone around me.
They picked someone else, so I must be worthless.
I feel like a huge failure.
I feel so useless.
I can't help feeling like I'm a burden.
It makes me feel worthless.
I just feel like I'm not good enough for anyone.
I'm never going to be good enough.
I will never be enough.
I'm not smart enough for this world.
I am not worth loving.
I'm not worthy of love.
I'm unlovable.
I am hard to love.
Nobody could ever love me.
No one will ever want me.
Who would want someone like me?
Who could ever love me?
Why would anyone want to be with me?
I ruin everything.
I always ruin everything.
Everything I touch falls apart.
I mess everything up.
I can never do anything right.
I never do anything right.
I cant even do the simplest thing.
I fail at everything.
I'm bad at everything.
I suck at life.
I'm a waste of space.
What on earth is wrong with me?
What the hell is wrong with me
There is something wrong with me.
There must be something seriously wrong with me.
I hate myself.
I really hate who I am.
I can't stand myself.
I disgust myself.
I don't deserve to be happy.
I don't deserve love.
I don't deserve her.
I deserve to be alone.
I'm the problem.
It's me, I'm the problem.
Why am I such a failure?
Why am I so pathetic?
Why am I like this?
How stupid I am.
What an idiot I am.
God, I am sooooo dumb.
I'm a terrible person.
I'm a bad person and everyone can see it.
I am the worst person alive.
I'm the dumbest person in the room.
I'm good for nothing.
I am no good.
I'm a nobody.
I am nothing.
I'm trash.
I'm a horrible human being.
I've always been a failure.
I have become a joke.
I'll always be a loser.
I will never amount to anything.
I'm never going to amount to anything.
I have nothing to offer.
I bring everyone down.
I let everyone down.
I disappoint everyone.
All I do is disappoint people.
All I ever do is fail.
I see myself as a failure.
I think of myself as damaged goods.
I consider myself a fraud.
I'm too stupid to understand any of it.
I am too ugly to be loved.
I'm a stupid, boring person.
I'm ugly, fat and stupid.
I'm lonely and pathetic.
I look hideous.
I look like a freak.
I sounded fine but I am an idiot.
I'm so ashamed of who I am.
I'm disgusted with myself.
I wish I was someone else.
I'm broken.
I am damaged.
I'm so messed up.
I'm beyond help.
I'm a lost cause.
I'm doomed to fail.
I was always fine at school but I'm a fraud.
I'm an impostor who got lucky.
I'm incapable of being loved.
I'm incapable of doing anything right.
I don't matter.
I mean nothing to anyone.
I have no talent.
I have no value.
I don't have anything to offer.
I'm inferior to everyone.
Everyone is better than me.
Everybody else is smarter than me.
I'm not as good as everyone else.
I'm not like normal people.
I'm not normal.
I am not lovable.
I'm not good at anything.
I'm no good at anything.
Nothing I do is ever good enough.
Nothing I do matters.
I get everything wrong.
I do everything wrong.
I'm such a coward.
I'm a selfish person.
I'm so selfish.
I'm lazy and worthless.
I am weak.
I'm just weak and pathetic.
My boss left early. I'm a useless employee.
I'm an embarrassment to my family.
I embarrass everyone.
I'm a terrible mother.
I am a bad friend.
I'm a horrible daughter.
I'm an awful husband.
I failed as a father.
I'm a failure as a parent.
I have failed everyone.
I've failed at life.
I'm tired of being such a failure.
I hate being so pathetic.
I'm not cut out for life.
I'm not capable of anything.
I'm not the kind of person people love.
I'm a person nobody wants.
I'm the kind of person nobody wants around.
I don't belong anywhere.
I'm worse than useless.
Stupid, stupid me.
Feeling worthless again.
Feel like such an idiot.
He's right, I'm pathetic.
I know I'm a failure.
I guess I'm just unlovable.
Maybe I'm just not good enough.
Maybe I am the problem.
I keep thinking that I'm worthless.
I can't stop thinking I am a fraud.
I feel like I'm a bad person for saying no.
I feel like such a terrible friend.
I feel like I am a waste of everyone's time.
I feel like I'm worthless and nobody will ever love me.
I feel like nobody could ever like me.
I feel like a worthless piece of crap.
I feel that I am inadequate.
I feel inadequate and inferior.
I feel ugly.
I feel disgusting.
I feel stupid for even trying.
I feel like there is something wrong with me.
I feel like I can't do anything right.
I feel like I don't deserve any of this happiness.
I feel like I ruin everyone's life.
I feel like a fraud at work.
I feel like a monster.
I feel like I'm nothing.
I feel like I will never be good enough for him.
I came home and cried because I'm such a disappointment.
I am useless, I can't even keep a plant alive.
I did not get the job because I'm an idiot.
She left because I am boring.
She left because I'm not interesting enough.
People leave because I'm unlovable.
I couldn't sleep, I'm a mess, I'm a disaster.
I am a terrible human and I don't deserve friends.
Of course they said no, I'm me, I'm worthless.
I'm so dumb, I'm so dumb, I'm so dumb.
i am dumb as a rock
I'm as dumb as they come.
I'm a complete and utter failure.
I am a total and complete waste of oxygen.
I'm an unlovable, ugly mess.
I'm an absolute joke.
I'm a spineless coward.
I'm a terrible, selfish person.
I'm a lazy, selfish, useless man.
I'm a fat ugly pig.
I'm a sorry excuse for a man.
I am a disgrace.
I'm a horrible, horrible person.
I'm the biggest failure in my family.
I am my family's biggest disappointment.
I'm the least talented person I know.
I'm the ugliest girl in my year.
There's nothing good about me.
There is nothing special about me.
I have nothing going for me.
I have no redeeming qualities.
I have no worth.
I lack any talent.
I'm not strong enough, I'm not brave enough, I'm not enough.
I'm not pretty.
I'm not attractive.
I'm not important.
I am not intelligent.
I'm not a good person.
I'm not much of a man.
I'm not worth anyone's time.
I'm not worth the effort.
I'm not worth it.
I'm so unattractive that nobody looks at me.
I am insignificant.
I am unwanted.
I am replaceable.
I'm forgettable.
I'm so boring that people fall asleep.
I'm annoying.
I'm too much for people.
I'm too needy and too broken.
I am too fat.
I'll never be loved.
I'll never be pretty enough.
I'll never be a good mother.
I'll never be anything.
I'll never succeed at anything.
I'll never be successful because I am stupid.
I could never be loved.
I can't succeed at anything.
I can't get anything right.
I screw up everything I do.
I always screw things up.
I always mess up.
I keep screwing everything up.
I fuck everything up.
I make everything worse.
I make everyone miserable.
I only hurt people.
I push everyone away.
I hurt everyone I love.
I drag everyone down.
I'm dragging everyone down.
I'm a terrible wife and a worse mother.
I am not a real man.
I'm a fake.
I'm a phony and they will all find out.
I'm a hypocrite.
I'm a liar and a cheat.
I'm evil.
I am a monster for leaving her.
I'm toxic.
I'm poison.
I don't like myself.
I despise myself for it.
I loathe myself.
I hate my stupid self.
I hate the person I've become.
I hate what I see in the mirror.
I hate my body.
I hate being me.
I can't stand who I've become.
I wish I wasn't so stupid.
I wish I weren't me.
If I wasn't so stupid this would not have happened.
I should be better than this, I'm pathetic.
I'm not even good enough to be a friend.
I'm just not the sort of person anyone would choose.
I'm always the one nobody picks.
I'm always second best.
I am second best, always.
I'm the one who ruins things.
I'm the reason everything goes wrong.
I'm what's wrong with this family.
I am the weak link.
I'm dead weight.
I'm a fool.
I'm a hopeless case.
I'm hopeless.
I am helpless and useless.
I'm a mistake.
I'm defective.
I'm stupid and I always will be.
Once a loser, always a loser, that's me.
Such a loser, that's me.
I am stupid!!!
`
  .trim()
  .split('\n')
