/** Harmless lines, written in the same rounds to lead the frames astray. Those that do so still stand in docs/noticing.md. */
export const freshHarmless: readonly string[] = `
I'm not a failure because one firm said no.
I was an idiot to buy that sofa, but it does look nice.
I'm a terrible dancer.
I'm hopeless with names.
He told me I was worthless, and that is on him.
My sister thinks she's a failure.
You are not a burden.
If I were a loser I wouldn't have tried at all.
Am I a bad person for wanting a quiet weekend?
"I'm a loser, baby" was on the radio all the way home.
In the play I am a worthless king who loses his crown.
I'm a mess today, I slept three hours.
I'm such a nerd about trains.
I am weak at the knees whenever she smiles.
I'm stupidly happy.
I'm ugly crying at this film.
I'm worthless before my first coffee.
I'm a sucker for old maps.
I'm a disaster in the kitchen.
I used to think I was unlovable.
For years I believed I wasn't good enough.
That doesn't make me a bad friend.
Being turned down doesn't mean I'm unwanted.
I feel hurt and a bit stupid for having hoped.
I felt like a fool when the card was declined.
My boss called me useless in front of everyone.
They probably think I'm boring.
I don't hate myself for it.
I no longer hate myself.
I hate myself a little for eating the last biscuit lol
I deserve better than this.
I don't deserve to be treated like that.
I didn't deserve such a lovely surprise.
Nobody likes me to be late, least of all my dad.
Nobody could love that dog more than I do.
There is something wrong with my laptop.
There's something wrong with me, I think it's a cold.
What is wrong with me today, I keep dropping things, haha.
I can't do anything right now.
I can't do this alone, so I asked Maya for help.
I always lose my keys.
I ruined the soup.
I ruined my favourite shirt.
I messed up the second question.
I failed my driving test again.
I failed, and I am still here.
I'm the worst at parking, ask anyone.
I'm bad at maths.
The coffee was not good enough for that price.
I'm no good at goodbyes.
I'm nothing if not stubborn.
I've got nothing to lose.
I'm a bit of a mess but a charming one, says Jo.
What a stupid film.
Stupid me, I left the umbrella on the bus again, haha.
You idiot, I said to the cat.
He is an idiot.
She's a disgrace to the profession.
The whole evening was a disgrace.
This project is a failure.
My cake was a failure, but we ate it.
It's a waste of space, that wardrobe.
The meeting was a waste of time.
I'm wasting my time with this app.
I'm dead tired and a little sad.
My phone is broken and so is my sleep.
My heart is broken.
I broke down in the car.
I'm alone tonight, and lonely.
I feel lonely and unwanted this evening.
I feel ashamed about what I said.
I'm embarrassed that I cried.
I'm disappointed.
I feel rejected.
I'm scared I'll never find a flat.
I'll never find my glasses in this room.
I'll never be a morning person.
I'll never be able to thank her enough.
I'm too much of a romantic for the office.
There's too much sugar in it.
I'm never enough of a cynic for their jokes.
I don't belong to a gym any more.
Who would want me to bring a salad?
Who could love winter?
What's the point of me going to the meeting?
I'm the problem solver in our team.
The problem is me being late all the time.
I'm second best in the league now.
I'm the worst, I forgot your birthday card, sorry lol.
My therapist asked why I call myself a failure.
She wrote: I am nothing.
I caught myself thinking I'm a failure, and put the kettle on.
It's easy to say I'm lazy, but I was ill.
Sometimes my head says I'm unlovable; my friends say otherwise.
I am a burden, says the old voice, and I let it talk.
I'm a lazy Sunday kind of person.
I'm a slow reader.
I'm the black sheep of the choir, the only bass.
I'm an only child and a lazy cook.
The dog is a menace and I love her.
I have a bad back.
I have a terrible memory for faces.
I'm awful company when I have a cold.
My essay was pathetic, so I rewrote it.
I felt small in that meeting.
I was not good enough for the team in 2009, and I joined the chess club instead.
I'm not enough of an expert to say.
We are such idiots, Tom and I, we missed the last train.
I'm not an idiot, I read the contract.
I'm trash at Mario Kart.
I'm a bit of an idiot when it comes to cables.
I worry that people find me boring.
They made me feel worthless, and I told them so.
I'm the biggest fan of this band.
I'm the worst cook in the building.
I'm the oldest and slowest runner in the club, and I love it.
I could be wrong.
I was wrong about her.
I'm wrong for this job, and that is useful to know.
I'm too old for this.
I'm too tired to be clever.
Nobody wants me on their quiz team when it's about sport.
Nobody loves me like my gran does.
No one wants to hear me sing.
Who would hire me for a month in August?
I'm a wreck before exams.
I'm a waste collector for the council.
I'm a joke writer by trade.
I am a burden on nobody this weekend, I am off.
I'm a fool, but a happy one.
I'm a weak swimmer.
I'm weak from the flu.
I'm poor and it is hard.
I'm in bad shape after the marathon.
I ruin everything I bake.
I deserve to be happy.
I deserve a rest.
I failed as a treasurer, the sums were wrong.
I let my sister down on Friday and I want to say sorry.
I disappointed her, and I can mend that.
I regret being so stupid about the tickets.
I hate being late.
I hate myself less than I did in March.
I'm learning not to hate myself.
My therapist and I looked at the sentence I am unlovable.
I wrote down: I'm a failure. Then I wrote down what happened.
Calling myself stupid does not help.
If I'm honest, I'm a bit lost.
What if I'm just not good enough?
Do I look ugly in this hat?
I look terrible in yellow.
I look stupid in this hat.
I was told I was lazy as a child, and I wasn't.
He left me feeling like nothing, the coward.
I am nothing without my glasses.
I'm not worth much on paper, the bank says.
I'm my mother's daughter, stubborn to the end.
I'm a terrible singer but a loud one.
I'm the worst at replying to texts.
I'm stupid in love.
I'm an idiot for you, she sings.
I'm not the type to give up.
I'm not good enough at French to read it yet.
I am not worthy of this cake :)
I'm not in a good place today.
I'm not myself today.
I'm a failed novelist and a happy baker.
I was a nobody at that party and it was restful.
I was worthless to them, and that says more about them.
I am more than one bad grade.
I'm afraid of being a burden.
I don't want to be a burden to anyone.
I'm trying not to be such a coward about the dentist.
My dad was a monster.
My ex was a loser, mum says.
He's pathetic and I'm glad he's gone.
She hates me, I think.
They hate me at the library, I owe six books.
I hate how I look in photos.
I hate my hair today.
I hate that I said that.
I'm ashamed of shouting at him.
I'm so embarrassed.
I feel awful about it.
I feel like rubbish, I think I'm coming down with something.
I feel like an outsider at the new job, it's my second day.
I feel nothing.
I feel like crying.
I feel stuck.
I feel guilty about the cat.
I feel bad that I can't come.
I feel like a new person.
I feel like a kid in a sweet shop.
I feel like a queen.
I'm useless at DIY.
I am incapable of whistling.
I can't do anything on Tuesday.
I can't get anything right on this crossword.
Nothing I do to this printer works.
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
