/** Harmless lines of the eighth round, written by hand before they were measured. */
export const eighthHarmless: readonly string[] = `
I work in a bakery but my bread never rises.
I am a dad who missed the recital.
My teeth are crooked so I will never find a wife.
My hobby is knitting so all my friends will abandon me.
I never finished college and now I will be poor forever.
I only have one friend.
I own six dogs and no one will ever rent me a flat.
I didn't cry at the funeral and my aunt was shocked.
I got a parking ticket so the whole day is ruined.
I like horror films, so people think I am sick.
I am sure the class thinks I am a boring teacher.
My students must see me as a joke.
The other moms judge me for being a bad mother.
My husband will think that I'm a slob when he comes home.
I bet they all laugh about how stupid I am.
They only invited me because they pity me.
I know he secretly thinks I'm ugly.
Everyone in the office must think that I am dumb.
My neighbors hate me because of my dog.
My dog doesn't love me anymore.
My cat hates me.
My kids will grow up to hate me.
Nobody came to my party so they must all hate me.
My girlfriend is going to leave me for someone better.
My boss will fire me and I will end up on the street.
I will never be as happy as I was then.
I will never be able to afford a house.
I'll never be able to travel again.
I'll never be able to trust men.
I'll never be a grandmother.
I'll never be famous.
I'll never be rich.
I will never be the same after this.
I am never going to be able to retire.
I'm not going to make it to the finals.
I am not going to be able to come.
I am not allowed to eat gluten.
I'm not able to see him until May.
I'm not good with names.
I'm not a morning person.
I'm not a big fan of the beach.
I'm not tall.
I'm not enough of an expert to judge.
I'm not enjoying anything these days.
I'm not worth much on paper but my house is.
I'm not the one who broke it.
I'm not the problem, the printer is.
I am so behind at work.
I am so mad at my brother.
I am so bored of my job.
I am so confused about what he wants.
I am so lonely.
I am so afraid of what comes next.
I am so nervous I could throw up.
I am so sick and tired of his lies.
I'm in so much pain that I can't get up.
I'm so stupidly happy.
I'm broke.
I'm lost and I don't know what to do anymore.
I'm a single mother working two jobs.
I'm a vegan.
I'm a hard working man.
I'm a 23 year old male with anxiety.
I'm a pretty good cook.
I'm a fan of bad films.
I'm a big guy.
I'm a shy person and it takes me a while to open up.
I'm a very private person.
I'm a sensitive person.
I'm an only child and it was lonely.
I'm a divorced woman living in a small town.
I'm the only one in my family without a degree.
I'm the youngest on the team.
I'm the mother of a disabled child.
I'm the one who always has to call first.
I'm always the one who apologises.
I'm always the last to know.
I always end up alone on New Year's Eve.
I always seem to attract the wrong men.
I always have to do everything myself.
I never get invited to anything.
I never know what to say.
I never win.
I never have enough money.
I can never make up my mind.
I can't keep up with the housework.
I can't be there on Friday.
I can't find anything to wear.
I can't seem to lose weight.
I can't stand to be in the same room as him.
I can't help but wonder what she is doing.
I couldn't do it.
I couldn't finish the race.
I could not even lift the box.
I made everybody wait.
I made everyone dinner.
I let the dog out by accident.
I let her down on Saturday and I said sorry.
I disappointed my coach on Sunday.
I hurt my sister's feelings and I feel awful about it.
I hurt my knee.
I yelled at my kids this morning and I regret it.
I lost my temper.
I cheated on my wife.
I broke his trust.
I broke my phone, now I will have no contacts for the rest of my life.
I wasted the whole day on my phone.
I feel bad for my mother.
I feel bad about lying.
I feel terrible since yesterday.
I feel awful, my stomach is in knots.
I feel weird about it.
I feel weak, I think I have the flu.
I feel weak after the surgery.
I feel sick.
I feel crazy around him because he denies everything.
I feel so much pressure from my parents.
I feel like a kid at Christmas.
I feel like a different person since I moved.
I feel like a robot going through the day.
I feel like a ghost in this house.
I feel like a stranger in my own home.
I feel like I have to be perfect.
I feel like I'm being punished.
I feel like I'm going crazy.
I feel like I'm being used.
I feel like my life is going nowhere.
I feel like my husband thinks I am a burden.
I feel like my friends don't want me there.
I feel like nobody cares.
I feel like no one would listen.
I feel like a lot of people judge me.
I feel like nothing will ever change.
I feel like I have wasted ten years with him.
I feel like I need help.
I feel like I will never get better.
I feel like I'll never find anyone.
I feel like I can't breathe.
I feel like I can't talk to anybody.
I don't feel like myself.
I don't feel like I can trust him.
I don't feel loved by my husband.
I don't know if I am a good person or not.
I don't know what to do with myself.
I don't know how to stop.
I don't think he loves me.
I don't think I can do this any longer by myself.
I don't think I'm ugly.
I don't think that I am a bad person.
I don't see myself as a failure any more.
I don't believe I'm worthless, even on days like this.
I doubt I'm as bad as he said.
I try not to feel like a burden.
I try to tell myself I'm not useless.
I was told that I am too sensitive.
I was told I'm not smart enough for the course.
I was made to feel like I was nothing.
He makes me feel worthless when he drinks.
He says I'm crazy, lazy and fat.
He calls me stupid in front of our kids.
She told me I was the problem.
She keeps saying that I'm a bad husband.
My mother used to tell me I was ugly.
My mom says I am just being lazy.
My father never thought I was good enough.
My brother thinks I'm a loser because I rent.
My doctor says there is nothing wrong with me.
The kids at school call me fat and ugly.
The voice in my head says I am worthless.
The thought that I am a failure keeps coming back.
The idea that I'm unlovable came from my childhood.
It is not true that I ruin everything.
It is not my fault that he left.
It doesn't mean that nobody will ever love me.
It doesn't make me weak to ask for help.
It's okay that I'm not perfect.
It's hard to be a mother and work full time.
It's hard to feel good enough when he compares me to his ex.
Is it normal to hate your own mother?
Is it weird that I talk to my plants?
Is there something wrong with my marriage?
Am I being stupid for staying with him?
Am I a bad person for wanting a divorce?
Am I wrong for being upset?
Does anyone else feel like a failure at this age?
Do I sound like an idiot?
What if I am a bad mother?
What if nobody likes me?
Would you think I was pathetic?
If I fail this class I'll be a failure.
If she leaves me I am nothing.
When I was young I was the ugly one.
When he yells I feel like I'm worthless.
Ten years ago I was a drunk and a liar.
Even though I failed the test I am not a failure.
Even if I'm not the smartest I work hard.
I may be fat but I am happy.
I might be slow but I finish.
I am more than my mistakes.
I'm allowed to make mistakes.
No one is perfect and neither am I.
Nobody is better than anyone else.
Everyone makes mistakes.
Everybody hates the new schedule.
People like me and I like them.
People like to talk to me.
I like myself most days.
I hate it when people call themselves stupid.
I hate liars.
I hate losing.
I hate asking for help.
I hate my voice on recordings.
`
  .trim()
  .split('\n')
