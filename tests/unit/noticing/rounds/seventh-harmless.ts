/** Harmless lines of the seventh round, written by hand before they were measured. */
export const seventhHarmless: readonly string[] = `
I burned the rice tonight.
My cat ran out the door and I could not find her for an hour.
I play guitar in a band but we never get any gigs.
I drive a truck for a living.
I collect stamps, so nobody at my school wants to hang out with me.
I ate four tacos for dinner and now I will be sick for days.
I have never been on a plane and I will never see the world.
I live with my parents at thirty.
I couldn't open the jar.
I have three cats, I will never find a husband.
I fell asleep in class and missed the quiz.
I was late to pick up my son.
I bought another pair of shoes, I will go bankrupt.
My brother is a doctor and I sell phones.
I dropped the baton at the relay so we lost the whole season.
I never learned to swim.
I like country music but no one else does.
I lied to my boss about being sick.
I forgot my grandmother's birthday and she will never forgive me.
I failed my driving test twice.
I'm a nurse who cries at work.
I gained ten pounds this winter.
I don't have a girlfriend.
I'm a janitor.
I only got a B in chemistry.
My kids ate cereal for supper.
I dye my hair every month.
Nobody stays to talk with me at parties.
I got picked last for the team.
I still sleep with a night light.
I forgot to vote.
I work in a call center and the pay is bad.
I love sweets.
I live in a trailer.
I stutter when I read aloud.
I can't keep a plant alive.
I spent all my money on games.
My sister is pretty.
I'm not tall enough to be a pilot.
I'm not ready to be loved by anyone yet.
I stood up for her.
My boss hates me and wants me gone.
They all think I'm stupid.
She probably thinks I am a boring person.
My coworkers must believe I am lazy.
My ex told everyone I was a psycho.
He said that I was worthless.
My dad always called me a disappointment.
My teacher says I'm too dumb for college.
People always assume that I'm rich.
Everyone will laugh at me tomorrow.
I am not a failure.
I'm not stupid, I just need more time.
This does not make me a bad mother.
One bad day doesn't mean I'm a loser.
Just because I failed once does not mean I am a failure.
I used to think I was ugly.
I thought I was worthless when I was in school.
I am not worthless even if he left.
I am learning that I'm not broken.
I may not be perfect but I am trying.
I'm not lazy, I am tired.
I am good enough.
I don't deserve to be treated this way.
I don't deserve this kind of abuse.
He doesn't deserve me.
I hate this town and everyone in it.
I hate being alone on weekends.
I hate feeling this anxious all the time.
I hate how he talks to me.
I hate mornings.
I feel sad.
I feel so alone.
I feel lonely and nobody calls.
I feel tired all of the time and can't concentrate.
I feel nervous around my boss.
I feel like he doesn't care about me anymore.
I feel like no one understands me.
I feel like I am losing my mind.
I feel like I'm drowning in work.
I feel ashamed about what happened at the party.
I feel guilty for leaving early.
I feel like everyone is watching me.
I feel like I can't trust anyone.
I feel hopeless about the future.
I feel empty inside.
I feel numb.
I feel so jealous of her new friends.
I've been depressed for two years and I don't know what to do.
My boyfriend broke up with me and I can't stop crying.
I have very low self esteem.
I have no friends at my new school.
I am socially anxious.
I know it was wrong to say that but I wish he would leave.
I'm too busy to date.
I'm too short to reach that shelf.
I'm too old for roller coasters.
I'm too scared to tell her.
I'm too shy to ask him out.
I'm a mother of two.
I'm an accountant in a small town.
I'm the oldest of five.
I'm the manager.
I'm going to fail this test.
I'm going to lose my house.
I'm going to be late again.
I will never find another job like that.
I will never get married.
I will die alone.
I will never see her again.
I'll probably be fired soon.
I'm never going to finish this book.
I can't do this project on my own.
I can't get the printer to work.
I can't do anything about it.
I can't stop worrying about the exam.
I always forget my keys.
I always order the same thing.
I messed up the order at work today.
I screwed up the presentation.
I ruined my new shirt.
I destroyed the sand castle by accident.
I failed the exam.
It's my fault that we were late.
It was my fault the car broke down.
The accident was not my fault.
What is wrong with my car?
What's wrong with people these days?
Why am I so tired all the time?
Why am I always hungry?
Why does he treat me like this?
Why did she leave me?
Who would want to work there?
How could anyone eat that?
Nobody wants to play with my son.
No one likes the new manager.
No one will ever know what I did.
Everyone is better dressed than at the last party.
Everyone is at the beach but me.
My sister is better at chess than me.
She is so stupid.
My boss is a complete idiot.
What a stupid movie.
That was a dumb question from the host.
My car is a piece of garbage.
My life is boring at the moment.
My house is a mess.
My job is pointless.
My marriage is a disaster.
My essay was terrible.
I did a terrible job on the report.
I gave a pathetic little wave.
I made a stupid mistake on the form.
I said something dumb at dinner.
I did something really stupid last night.
I had a horrible day.
I have a terrible headache.
I am a bit lazy on Sundays.
I'm disgusted by the way they treat her.
I'm ashamed of my country.
I'm ashamed that I yelled at him.
I'm so sick of my neighbour.
I can't stand my roommate.
I look at myself in the mirror each morning.
I wish I was taller.
I wish I wasn't so busy this week.
If only I had left earlier.
Maybe I should see a therapist.
Maybe I'm just hungry.
I must be getting sick.
I must be the only one who liked it.
I must be dreaming.
I'm afraid that I will be alone.
I'm worried about my weight.
I'm weird about my food touching.
My mom treats me like I'm stupid.
He makes me feel like I don't matter to him.
She looks at me as if I were trash.
I was bullied for being fat.
I grew up poor.
I was a difficult child.
I had been a drunk for ten years before I got sober.
I'm a recovering addict.
I was diagnosed with depression last year.
My therapist says that my inner critic calls me a failure.
I am beginning to accept myself the way I am.
I'm proud of how far I've come.
I want to stop calling myself stupid.
I am trying not to see myself as a failure.
I need to remind myself that I am not a burden.
`
  .trim()
  .split('\n')
