import { laterVerdicts } from './fresh-verdicts-later.ts'

const first: readonly string[] = `
I'm the worst person alive.
honestly im just a waste of oxygen
There is something fundamentally defective in me.
I am, at bottom, a contemptible man.
why am i like this, im so freaking stupid
Nobody in their right mind would ever choose me.
I am beneath contempt.
I will always be second best.
ugh i hate my stupid self so much
I'm a fraud and sooner or later everyone will see it.
Pathetic, that's what I am.
A coward, that's what I am.
I don't deserve someone like her.
I wasn't made to be loved.
My whole existence is a mistake.
I can't do a single thing right.
Everything I touch turns to dust.
I'm basically garbage.
im literally the dumbest person in this school
I am a very bad person and I know it.
I have nothing to offer anyone.
I'm not worth anybody's time.
Who would want me anyway?
Who could ever love a person like me?
I always screw it up, every single time.
i am such an embarassment
I'm too ugly to be loved.
I'm hard to love, and that won't change.
I've always been a disappointment to my family.
Idiot. Idiot. I'm an absolute idiot.
I loathe the person I have become.
I'm an utter disgrace to my parents.
I am good for nothing.
I'm not good enough for anyone.
I'm not enough. I never was and I never will be.
There's no point to me.
I'm just one of those people who nobody wants.
I'm the kind of girl men leave.
I guess I'm simply unlovable.
I am incapable of being loved.
I'm broken beyond repair.
I'm damaged goods.
i'm so fucking useless
God, I'm such a moron.
Worthless piece of trash, that's me.
I am a burden to everybody around me.
They'd all be better off without a mess like me.
I make everyone's life worse.
I ruin every good thing that comes to me.
I'm the problem. I am always the problem.
It's me, I'm what's wrong with this family.
I know deep down that I am worthless.
Maybe I'm just not the sort of person people fall for.
I'm doomed to be alone.
I was born to lose.
I'm nothing without him.
I'm nobody.
I'm a nobody and I'll stay a nobody.
I am ashamed of who I am.
I can't stand the sight of me.
I look in the mirror and see a failure.
All I am is a failure.
All I ever do is let people down.
I'm stupid, lazy and boring.
No wonder she left, look at me, I'm a wreck of a human being.
No one will ever want to marry me.
I don't blame them, I wouldn't pick me either.
What a loser I am.
How pathetic am I?
I am more stupid than everybody else here.
I'm a worse person than any of them.
I'm inferior to all my colleagues.
I don't matter to anyone.
I have never been good at anything and never will be.
I fail at everything I try.
I am a complete and utter failure.
i feel like such a failure
I feel like a total loser today.
I feel so worthless tonight.
I feel like I'm not good enough for this world.
I feel like nobody could ever love me.
My personality is the problem, I'm just a horrible person.
It was stupid of me, but then I am a stupid person.
As a human being I have failed.
I'm a lousy excuse for a man.
I'm a sorry excuse for a mother.
I am weak and everyone can smell it.
I'm a freak.
I'm such a creep, no wonder they block me.
I think I am a bad person in the heart.
I am person without any value.
I'm too much for people, I always have been.
rejected again, guess im just unwanted trash
I'm such a pathetic little man.
everyone at work is great and then theres me, the useless one
Let's face it, I am not lovable.
I'm the sort of man nobody remembers.
i fkn hate myself rn
I'm a walking disaster and I always have been.
I have a rotten heart.
Honestly? I am nothing special and never was.
My brain is garbage and so am I.
I'm too broken for anyone to want.
I'm rubbish, absolute rubbish.
It turns out I'm exactly the fraud I was afraid of being.
I am a selfish, ungrateful daughter.
Deep down I know I'm not worth loving.
I deserved it, I'm a horrible person.
I'm a shame for my family.
I am less than other people.
I'm never anyone's first choice.
There's nothing lovable about me.
I'll never be the kind of person people want around.
Maybe the truth is that I'm boring.
It happened because I'm weak.
God I'm thick.
I sometimes think I am simply evil.
why am i so unlovable
Why can't I be normal like everyone else?
I can't get one single thing right.
All I'm good for is letting people down.
I only ever disappoint the people who love me.
I'm an ugly, awkward, stupid girl.
my face is disgusting
I look like a monster.
I'd be better as somebody else, anybody else.
I'm just a failed version of my brother.
No man would ever want a woman like me.
People like me don't get happy endings.
I'm ashamed to be me.
I sicken myself.
I cannot bear the person I am.
What an absolute waste of a human being I am.
I've let every single person in my life down because I'm useless.
I'm as worthless as they come.
Once again I have shown what a fool I am.
I am the common denominator, so it must be me who is broken.
She was right to go, I'm a mess of a person.
I'm 34 and a total failure.
I am a 34 year old loser who lives with his mum.
im such a dumb bitch
I'm a terrible friend and a worse son.
I was never enough for him.
I'm not cut out to be loved.
I don't have one good quality.
I am not as good as the others and everybody sees it.
Nothing about me is worth keeping.
I feel so stupid and ugly.
I feel I'm a burden for my husband.
I feel beneath everyone in that room.
I felt and still feel like a complete loser.
Such a stupid, stupid girl I am.
I'm hopeless, a lost cause, no one can help me.
I keep proving that I am incompetent.
I'm a hopeless excuse of a father.
I am such a weak, snivelling coward.
I think I might just be a bad human.
nobody wants me bc im fat and ugly
I'm always going to be the one left behind because I'm not worth keeping.
I'm so incredibly stupid that it hurts.
I've been a disappointment since the day I was born.
I'm not the least bit interesting.
Who would hire a failure like me?
Why would she pick me, I'm nothing.
I'm an imposter and tomorrow they'll know.
I am a monster for feeling this way.
I'm dull as dishwater.
I can't be loved, it's that simple.
I am simply not enough.
My stupid ugly self ruined it again.
I can't even cry properly, I'm that useless.
If I weren't such a loser he would have called.
I'm the stupidest person I know.
I'm so ugly it's no surprise he looked away.
Honest to God, I'm a waste of everybody's time.
Im not pretty enough for guys like him
I'm defective, like a toy that came out of the box wrong.
I must be the most boring woman in this town.
The fact is I am mediocre at everything.
I wish I wasn't such a failure.
I know I am an embarrassment to you all.
I'm forever the fool.
I feel like an absolute idiot for trusting her.
I feel like damaged goods.
I feel completely inadequate next to them.
I feel like I'm never enough.
It makes me feel like a child, like a stupid useless child.
There must be something wrong with me if everyone leaves.
`
  .trim()
  .split('\n')

/** Verdicts in many voices, written in rounds to see how general the frames are. Those that are missed stand in docs/noticing.md. */
export const freshVerdicts: readonly string[] = [...first, ...laterVerdicts]
