/** More harmless lines of the same rounds. */
export const laterHarmless: readonly string[] = `
Everything I own fits in two bags.
I lose everything, my gloves first.
I always mess up the third verse.
I ruin surprises.
I can never get the lid right.
I never get picked for jury duty.
I never win anything in raffles.
Nobody wants me to leave, which is nice.
I'm nobody's wife.
I'm second to none.
I am behind on everything.
I'm the reason we have too many plants.
I'm the only one who didn't get an invite.
I was the last one picked.
I'm nothing special to look at, but my soup is.
What kind of idiot designs a door like this?
I'm so bored of this rain.
I hate myself for eating that last donut, totally worth it.
Why am I awake at 4 am.
why am i like this about cheese
My phone died, I'm lost without it.
I'm so behind on my shows.
I suck at Mondays.
I'm so bad at replying, sorry everyone.
omg I'm such a fangirl.
I'm such a sap for dog videos.
I feel sick and useless, this flu is the worst.
I feel like a zombie, I need coffee.
I'm such a grandma, in bed by nine.
I feel fat after that curry.
I'm a horrible cook but the kids ate it.
No one loves pizza more than me.
Nobody likes Mondays, me included.
I am afraid I will fail the exam.
I failed my exam and I am sad about it.
I don't get along with my sister.
I can't find a job in this town.
I have trouble with making friends.
I have low self-esteem, says my doctor.
I feel jealous of my best friend.
I feel like he doesn't love me.
I feel like everyone is leaving.
I feel like I'm losing my mind with this form.
I always make the same mistake with the oven.
I keep making mistakes at the till.
I can't handle the noise.
I get nervous around new people.
I'm shy.
I'm a very quiet person.
I'm an introvert.
I'm overweight and I'm working on it.
I'm short for a goalkeeper.
I'm not tall enough for the ride.
I'm not good enough at chess to beat her.
I'm not qualified for this job.
I'm not ready for a relationship.
I'm not the right person to ask.
I'm not what they were looking for this time.
They said I wasn't a good fit.
I made a fool of myself, and we all laughed.
I acted like an idiot and I apologised.
I said something stupid at dinner.
I blame myself for the flat tyre.
I'm angry at myself.
I'm disappointed in myself about the run.
It's my fault the milk is gone.
I should have called.
I should be nicer to my brother.
I don't trust myself with scissors.
I'm hard on myself.
I beat myself up about it for days.
I can be selfish sometimes, and so can you.
I'm a sinner saved by grace, as Gran says.
I'm the most boring driver you'll ever meet, and the safest.
They went with another candidate, and I'm sad about it.
The email was two lines long and I read it nine times.
I told Ana, and she made tea.
I felt hot and small when they read my name out.
I'm hurt, and I'm angry that I'm hurt.
I wanted that job so much.
I keep thinking about her face when she said it.
I don't know what I did wrong.
What did I do wrong?
I could have prepared better.
I'm not sure I want to try again this week.
I was rude to the waiter and I regret it.
I was such a coward at the dentist when I was eight.
I was terrible at the interview.
My answer was stupid and my hands shook.
The story I wrote is bad and I know which part.
My voice is too quiet for that hall.
I have no plans and I like it.
I have nothing to say to him.
I have nothing against her.
I've nothing left in the fridge.
There's nothing I can do about the weather.
I can't win them all.
I can't do everything by Friday.
I can't make everyone happy, and I don't need to.
I'm one of many applicants.
I'm one of the lucky ones.
I'm the new one in the office.
I'm the wrong person for a night shift.
I'm a beginner and it shows.
I'm a slow learner with languages, and I get there.
I'm a bad loser at Monopoly.
I'm a hard worker.
I'm hard to shop for.
I'm hard of hearing.
I'm easy to please.
I'm worth more than that salary.
I'm worth knowing, Sam says.
I'm good enough.
Maybe I am good enough, and maybe it was about fit.
I'm done being ashamed.
I'm no saint.
I'm no expert.
I'm not a monster for wanting an evening alone.
I'm not nothing.
I'm nobody's doormat any more.
I'm human and I make mistakes.
I'm only human.
I'm a person who cries at adverts.
The person I was at twenty would not recognise me.
He said it's him and not me.
She looked at me like I was dirt.
They treated me like trash.
He made me feel stupid on purpose.
The inner critic was loud: useless, lazy, stupid.
Somewhere in me there is a voice that says failure.
The word failure came up in group today.
I read a book about shame and worthlessness.
A kid on the bus called me fatty.
We all feel like frauds sometimes.
I don't think anyone will want to go in this rain.
I doubt she will want to come.
Why would she want me to call?
What is there to eat?
I always felt that I was loved.
I read that feelings of worthlessness pass.
I can't compete with a dog for attention.
I don't feel like a coffee.
I don't feel like a person who needs a car.
I can't stop eating these.
My kids deserve a holiday.
I have lost all my keys.
I don't know how to be in two places.
Everyone left because of the rain.
I doubt anyone would mind.
I got the no at ten past nine.
I'm gutted.
I'm not going to pretend it doesn't hurt.
I feel raw.
I feel rejected and a little ashamed.
I feel stupid o'clock tired.
It stings, and it will pass.
I'm heartbroken.
I thought I was the favourite.
I was their second choice, the email says so.
I'm the third person they turned down this week.
I was not what they needed.
I didn't fit the brief.
I wasn't good enough on the day.
I wasn't tall enough for the part.
I'm not enough of a salesman for that job.
I'm not cut out for night shifts.
I'm terrible at waiting.
I'm a worrier.
I'm a bit of a loner.
I'm a late bloomer.
I'm an odd duck and fond of it.
I'm weird in a good way.
I'm a proud failure at small talk.
I'm such a baby about needles.
I'm a mess of feelings today.
I'm a ball of nerves.
My head is a mess.
My flat is a disgrace.
My handwriting is hideous.
My first draft is garbage, as first drafts are.
This diary is useless without a lock.
I hate the way they said it.
I hate that it matters to me.
I hate feeling like this.
I don't hate him.
I hate myself is such a heavy sentence that I crossed it out.
Would it make me a bad friend to skip the wedding?
Does that make me a terrible person?
Who am I to judge?
Who do I think I am, a pianist?
What's wrong with wanting to be liked?
What is wrong with this printer?
She's the failure, if anyone is.
He said sorry for calling me an idiot.
I forgave myself for being late.
I'm stupidly fond of that mug.
I'm wickedly good at darts.
I'm a loser in the tombola, every year.
I am not defined by one letter.
`
  .trim()
  .split('\n')
