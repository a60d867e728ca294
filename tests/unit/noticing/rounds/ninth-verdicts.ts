/** Verdicts of the ninth round, written by hand before they were measured. */
export const ninthVerdicts: readonly string[] = `
I'm an incompetent employee.
I am going to be exposed as the fraud that I am.
I'm a burden to my coworkers because I work so slowly.
I'm not good enough for this company.
I'm a bad partner and I don't know why she stays.
I'm an ungrateful child.
I am not a good friend to anyone.
I'm incapable of keeping a relationship going.
I'm not lovable the way I am.
I must be a really terrible human to make her cry like that.
I must be so annoying to be around.
I am too stupid and too lazy to get anywhere in life.
I'm not interesting enough for people to want to talk to me.
I am not as attractive as the women he usually dates.
I'm not important to anyone.
I don't matter to anyone at all.
I have nothing to offer anybody.
I bring nothing to the table as a husband.
I'm an impostor and one day they will all find out.
I'm a fool for trusting him.
I'm an absolute idiot for lending her the money.
I was stupid to believe I could be loved.
Girls don't like guys like me.
Guys never go for girls like me.
Things like that don't happen to losers like me.
It's because I'm fat.
It's because I'm not pretty.
It must be because I am so boring to talk to.
Probably because I'm too ugly.
Because I'm a terrible son, obviously.
That's because I am worthless.
That just shows what an idiot I am.
This proves that I'm a failure.
It proves I am not good enough.
It goes to show I'm useless.
Which makes me the worst sister on the planet.
That makes me a bad Christian and a bad person.
It makes me feel like I'm a piece of dirt.
Being single at forty makes me feel like damaged goods.
Seeing their photos makes me feel ugly and unsuccessful.
All of this makes me think I'm just not worth loving.
My scars make me hideous.
My weight makes me unattractive.
My disability makes me a burden.
The truth is that I'm a coward.
The truth is I am not a good man.
The fact is I'm just average and dull.
Fact is, I'm a loser.
Bottom line, I suck.
Face it, I'm a nobody.
Let's face it, I am never going to be pretty.
I guess I'm just not very bright.
I guess I'm just one of those people nobody likes.
I swear I'm the dumbest person alive.
I'm convinced that I am unlovable.
I'm pretty sure I'm the ugliest girl in my school.
I'm starting to realise I'm the toxic one in every relationship.
I came to the conclusion that I'm simply not worthy of love.
I'm afraid I'm just not good enough for him.
I worry that I'm a bad mother.
I'm scared that deep down I am an awful person.
I've always been worthless.
I've been a terrible daughter to my parents.
I've been such an idiot.
I have been nothing but a disappointment.
I have failed at life.
I have failed as a man.
I've wasted my whole life and I'm a nobody at fifty.
I will always be the fat friend.
I'll always be alone because I am impossible to love.
I'll be a screw up for the rest of my days.
I'll just ruin it like I ruin everything else.
I'd be a horrible parent because I'm a horrible person.
I could never be good enough for a guy like him.
I could never be loved by somebody like that.
Nobody will ever love a fat girl like me.
Nobody would want a broken man like me.
No girl will ever want to be with me.
No one would ever date me, I am way too ugly.
No company will ever hire someone as useless as me.
No wonder nobody likes me, I am so annoying.
No wonder my wife cheated, I am no kind of man.
Who would ever hire an idiot like me?
Why would anyone want to be friends with me?
Why am I such a failure at everything?
Why am I never good enough?
Why am I so unlovable?
Why am I so pathetic and needy?
Why can't I ever be enough for someone?
Why do I always ruin everything good in my life?
Why do I suck at everything?
What did I do to become so worthless?
What's wrong with me that no one stays?
What kind of father am I?
What kind of idiot am I to fall for that again?
How can I be so blind and dumb?
How could someone like me ever be happy?
How could I ever think that I was good enough?
am i even worth loving
is there something wrong with me or am i just ugly
do i even deserve to be loved
im so stupid and ugly and no one likes me
im the most useless person i know
im a horrible gf i always mess things up
im just a fat loser
im not enough
im never enough
im never gonna be good enough
i never do anything right
i cant do nothing right
i always mess everything up
i ruin everything i touch
i'm the reason why everything goes wrong
i'm why we fight all the time, i'm impossible
i feel like im too much and not enough at the same time
i feel like such a screwup
i feel like a fat cow
i feel like a terrible mom
i feel like the worst person ever
i feel like everyone is better then me
i feel like there is something broken in me
i feel like i dont deserve her
i feel like i am just not cut out for life
i feel disgusting
i feel gross and ugly
i feel so inadequate
I feel insignificant.
I feel like less of a man.
I feel like a second class citizen next to my brother.
I feel like I am a complete waste of everyone's time.
I feel like I have no worth.
I feel like I'm a bother to everyone and that I should just stay away.
I feel like I'm always the problem and that I push everyone away.
I feel so ugly that I avoid mirrors.
I feel so much shame for being such a weak man.
I feel ashamed to be me.
Ever since the divorce I feel that I am undesirable and old.
When I see other mothers I feel like I'm a failure.
After the breakup I started to believe that I am unworthy of love.
Since I was a child I have felt that I'm not good enough.
Whenever somebody criticises me I think that I'm stupid and useless.
Every time I make a mistake I tell myself I'm an idiot, and honestly I am one.
Sometimes I look at my life and think that I'm such a waste.
Sometimes I think I'm just a bad person.
At the end of the day I'm just not good enough.
No matter what I do I'm never good enough.
No matter how hard I try I will always be a failure.
I try so hard and I'm still useless.
I'm in my forties with nothing to show for it, I am a failure.
I can't even hold down a job, I'm so useless.
I can't even look after myself, I am a pathetic excuse for an adult.
I can't make friends because I'm too awkward and ugly.
I don't have any redeeming qualities.
I don't have a single good quality.
I don't like who I am.
I don't like myself very much.
I don't think I'm good enough for her.
I don't think I deserve happiness.
I don't think I am worthy of being loved.
I don't see why anybody would love me.
I don't blame him for leaving, I'm a mess.
I don't fit in anywhere, I'm a freak.
I hate being so stupid.
I hate myself for what I did.
I hate my life and I hate myself more.
I hate looking like this, I'm an ugly whale.
I absolutely loathe the person that I am.
I am so ashamed of what a coward I am.
I'm cheap and nobody respects me.
I'm a cold and bitter person.
I am so unsociable and dull.
I'm such a crappy human being.
I am a stupid, stupid man.
I'm an alcoholic loser.
I'm the embarrassment of my entire family.
I'm the weakest of them all.
I'm a lousy excuse for a father.
I am a complete and utter failure of a human being.
I am simply not made for love.
I'm inherently bad.
I am rotten to the core.
I'm an awful, awful person.
I'm ugly inside and out.
I'm ugly as hell.
I'm dumb as a rock.
I'm dumb as hell.
I'm as useless as they come.
I'm about as interesting as a brick.
I'm a waste.
I'm a nuisance.
I'm the worst.
`
  .trim()
  .split('\n')
