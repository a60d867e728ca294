/** Harmless lines of the ninth round, written by hand before they were measured. */
export const ninthHarmless: readonly string[] = `
I am a bad speller.
My company is not good enough for this market.
My coworkers work so slowly.
I am going to be exposed to the sun.
I am good to my friends.
She is an ungrateful child.
I'm incapable of reading this font.
I'm not interested in talking to him.
I'm not interested enough to read on.
I am not as tall as my dad.
I am not as fast as I used to be.
I am not attracted to him.
I bring a salad to the table.
I'm the fool in this year's play.
I was stupid to leave the car unlocked.
I should have known it would rain.
Girls don't like it when he does that.
Things like that happen.
It's because I'm pregnant.
It's because I'm new here.
It must be because I moved away.
It's because I work nights.
Probably because I'm too busy.
Because I'm her mother.
That just shows what an idiot he is.
It proves I was right.
It makes me sad that he's gone.
It makes me angry when people lie.
It makes me cry.
Being single makes me sad at Christmas.
Seeing their photos makes me jealous.
All of this makes me anxious.
My scars make me look tough.
My weight makes my knees hurt.
My disability makes travel difficult.
The truth is that I'm scared.
The truth is I am lonely and miss him.
The fact is I'm just tired of arguing.
Fact is, he's a loser.
Let's face it, I am never going to be on time.
I guess I'm just not hungry.
I guess I'm just one of those people who like winter.
I suppose I was always a cat person.
I'm convinced that he's cheating on me.
I'm pretty sure I left the stove on.
I'm starting to realise he is the toxic one.
I'm starting to realise that I'm not the problem.
I came to the conclusion that he doesn't love me.
I'm afraid he's not good enough for my daughter.
I worry that my mother is ill.
I worry that I will lose my job.
I worry that she finds me boring.
I worry he thinks I'm too clingy.
I'm scared that deep down he hates me.
I'm scared they will say I'm crazy.
I've always known I was different.
I've been so tired.
I've been a teacher for ten years.
I've been crying all day.
I have failed the exam twice.
I have ruined my best trousers.
I have ruined the soup.
I've wasted a lot of money.
I will always love him.
I will always be her mother.
I'll always be there for you.
I'll be a mess at the wedding, so bring tissues.
I could never be a nurse.
I could never be angry with you.
I could never live in a city like that.
Nobody will ever know about it.
Nobody will hire me because I have no references.
Nobody would want a broken phone.
No girl in my class likes football.
No one would believe me.
No one ever listens to me.
No one talks to me at work.
No one came.
No company will hire in this market.
No wonder my back hurts.
Who would do such a thing?
Who ever thought that this was a good idea?
Why would anyone want to live here?
Why am I still waiting for his call?
Why am I never invited?
Why am I so scared of dogs?
Why am I so sad?
Why can't I sleep?
Why can't I be with him?
Why can't I ever have a quiet evening?
Why do I always fall for the wrong guys?
Why do I care so much?
What did I do to deserve this?
What did I do to make him so angry?
What's wrong with my son that he won't talk?
What kind of father does that?
What kind of work do I want?
How can I be more confident?
How can I be sure?
How could someone do this to me?
How could he lie to me for years?
am i even allowed to be sad
is there something wrong with my meds
do i deserve this raise? yes
i never do the dishes right away
i cant do mornings
i always mess up my hair with this hat
im so done
im so over it
im not okay
im never gonna see him again
i feel like im in a fog
i feel like such a grown up with my new suitcase
i feel like a million dollars
i feel like the only sane person here
i feel like everyone is moving on without me
i feel like there is a wall between us
i feel like he deserves an explanation
i feel so gross after that pizza
i feel so overwhelmed
I feel so far away from everyone.
I feel guilty because I can't help her.
I feel so bad for being mean to my sister.
I feel embarrassed about my English.
I feel like I let my friend down when I cancelled.
I feel like the meeting was a waste of everyone's time.
I feel like my marriage is a failure.
I feel like my boss wants me to fail.
I feel like they see me as a burden.
I feel like people find me annoying.
I feel like my mother wishes I was someone else.
I feel like he thinks I'm stupid.
I feel like everyone hates me.
I feel like my life is over.
I feel like I'm in hell.
I feel like I'm not being heard.
I feel like I'm walking on eggshells.
I feel like I am being left behind.
I feel like I'm not making progress.
I feel like I am not getting better.
I feel like I'm always working.
I feel like I'm always tired.
I feel like I should be further along in life by now.
I feel like I don't know him anymore.
I feel like I don't have anyone to talk to.
I feel like I don't belong in this town.
Ever since the divorce I feel alone.
When I see other mothers I feel sad.
After the breakup I started to drink.
Since I was a child I have been afraid of dogs.
Whenever somebody criticises me I shut down.
Every time I make a mistake my boss tells me I'm an idiot.
Every time I make a mistake he calls me worthless.
Sometimes I think it would be easier to move.
Sometimes I think about my ex.
At the end of the day it's just a job.
No matter what I do he is never happy.
No matter how hard I try the pain won't go away.
I try so hard and still get no results.
I'm 30 and still live at home.
I'm in my forties.
I can't even eat.
I can't even sleep without the light on.
I can't make friends in this city.
I don't have any siblings.
I don't have a car.
I don't like who he is.
I don't like this job very much.
I don't think it's fair.
I don't think I'm ready.
I don't think I can forgive him.
I don't see why I have to pay.
I don't blame him for leaving.
I don't fit in my old jeans.
I hate being so far away.
I hate that he left.
I hate my life.
I hate my nose being blocked.
I hate looking for parking.
I absolutely loathe olives.
I am my own boss.
I am so ashamed of what happened.
I'm cheap when it comes to shoes.
I'm cold and wet.
I'm an alcoholic, four years sober.
I'm a college dropout who runs a shop.
I'm the weakest swimmer in the club.
I am not made for the heat.
I'm bad with faces.
I'm a waste manager at the council.
I'm the worst at goodbyes.
I'm good for now.
I'm a failure analyst at a car maker.
I'm only one man.
People think I'm weak because I cry.
She believes that I'm a burden.
My manager sees me as a lazy worker.
My family always treated me as the dumb one.
My husband tells me daily how fat I am.
My parents acted as if I was a mistake.
He texted that I'm a psycho.
Apparently I am the villain now, according to her.
In her eyes I'm a monster.
To him I am just a servant.
They want me to believe that I'm crazy.
He wants me to feel worthless.
He tries to convince me that I am nothing without him.
I'm not going to let him tell me I'm worthless.
I know I'm not a bad mother.
I know that failing doesn't make me stupid.
I realise now I was never the problem.
I am slowly learning that I am not a burden.
I have stopped believing I'm broken.
I can fail at something and not be a failure.
Failing at one thing does not make you a failure.
Feeling unlovable is not the same as being unlovable.
I told my therapist I felt like a failure.
We talked about why I think of myself as a burden.
I was feeling like a failure last week but it passed.
I used to hate myself.
I was an awful teenager.
I was ugly as a kid.
I'd be stupid to say no.
I'd be a fool not to go.
I would be a terrible spy.
I might look stupid in this hat.
Call me stupid but I like it.
You are not a failure.
You're worthless, he said.
`
  .trim()
  .split('\n')
