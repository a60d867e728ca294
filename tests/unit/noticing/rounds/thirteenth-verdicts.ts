/** Verdicts of the thirteenth round, written by hand before they were measured. */
export const thirteenthVerdicts: readonly string[] = `
I got a C in history, I am such a moron.
I work at a gas station because I am too dumb to do anything else.
I like to cook but I burned the pie, I'm a useless chef.
My sister is a lawyer, I'm the family disappointment.
I can't ride a bike, I'm an embarrassment.
I have acne so I'm disgusting to look at.
I was late for work again, I am so irresponsible.
I didn't call my mom on her birthday, I'm a terrible daughter.
I lost the game for my team, I am such a loser.
I have a gap in my teeth that makes me ugly.
I never had many dates because I'm so unattractive.
I cry at commercials, I'm such a wimp.
I'm a virgin at thirty, what a freak I am.
I eat when I am sad, I am a fat pig.
I don't know how to swim, I am stupid.
I'm a dad who works too much, I'm a lousy father.
I must be really dumb since everyone else got it.
I'm too lazy to ever be successful.
I'm too fat for anyone to love.
I'm not clever enough to go to university.
I'm not good enough to be her boyfriend.
I am not a worthy person.
I am a bad person.
I'm an awful human being.
I'm worthless.
I'm pathetic.
I am nothing to him and nothing to anyone.
I'm a failure as a mother.
I'm a failure and will always be one.
I am a complete failure.
I feel like a failure.
I feel like such a loser.
I feel like an idiot.
I feel like I'm not good enough.
I feel worthless and alone.
I feel like a bad mother every single day.
I feel like a burden to my family.
I feel that I am useless and that nobody needs me.
I feel like I'm stupid compared to my classmates.
I think I am ugly.
I think I'm just a horrible person.
I believe I'm unlovable.
I know that I'm not good enough.
I know I'm boring.
I guess I'm just stupid.
I hate myself for being so weak.
I hate myself and my body.
I hate who I am.
I can't do anything right.
I can't do anything well.
I ruined everything again because I'm an idiot.
I'm always the problem.
I will never be good enough.
I will never be pretty.
I'll never be anything more than a loser.
I'll always be the fat one.
I'll never find anyone because I'm ugly.
I don't deserve him.
I deserve to be miserable.
Nobody will ever love me.
No one will ever want me because I'm damaged.
No one could ever love someone like me.
Who would ever want me?
Who would love someone as broken as me?
What is wrong with me?
Why am I so stupid?
Why am I so worthless?
Why can't I do anything right?
Why would anyone love me?
There's something wrong with me.
There is nothing good about me.
My life is worthless and so am I.
Everybody would be better off with a smarter teammate, I'm dead weight.
im ugly
im so dumb
im such a failure
im not good enough for anyone
i suck
i hate myself
i feel like shit about myself, im worthless
i feel so ugly and unwanted
i'm a terrible girlfriend
i am a mess and a burden
its because im fat and ugly
`
  .trim()
  .split('\n')
