import { laterHarmless } from './fresh-harmless-later.ts'

const first: readonly string[] = `
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
`
  .trim()
  .split('\n')

/** Harmless lines, written in the same rounds to lead the frames astray. Those that do so still stand in docs/noticing.md. */
export const freshHarmless: readonly string[] = [...first, ...laterHarmless]
