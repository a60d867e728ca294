/** Harmless lines of the twelfth round, written by hand before they were measured. */
export const twelfthHarmless: readonly string[] = `
I like to paint but mine look like a toddler did them.
I have eight siblings and they all live abroad.
I can't whistle.
I own a gym in a small town.
I have anxiety and take medication for it.
I got laid off so we will have to sell the house.
I'm allergic to everything.
I failed to save the dog and the owner cried.
I spilled wine at the wedding.
I didn't get into med school and my parents will disown me.
My wife earns more than me.
My hands shake.
I write poems nobody reads.
I've been dumped five times.
I wear size eighteen.
My ex moved on in a week.
I'm only good at chess when I'm calm.
The only thing I want is quiet.
The one thing I'm good at is baking.
My only talent is parallel parking.
I have a way of finding parking.
I've got no plans.
I got nothing for my birthday.
I lack the time for it.
I fall short of my savings goal this month.
I'm not up yet.
I'm not up for dancing tonight.
I don't live with my parents.
I don't add sugar to my tea.
I make the salad, you make the soup.
I'm the reason we were late, sorry.
I'm responsible for the payroll.
It's always me who drives.
I'm the one who broke the vase.
I'm the one who left him, not the other way round.
There's a hole in my sock.
There is a monster in the story I read to my kids.
There's just something off about this milk.
There is something about him people trust.
There must be something wrong with the heating.
Nobody has ever seen it.
Nobody could put the shelf up.
Nobody would choose that colour.
Not one person on this train is talking.
Who in the world would eat that?
Who'd ever want to live there?
No man is an island.
He could have anyone and he chose me.
She could never love someone like him.
They never liked my ex.
If people knew what my job is like they would laugh.
If anyone saw my browser history they'd run.
The real reason is money.
Deep inside I'm glad.
Inside I'm shaking.
Underneath it all I'm just scared.
On the outside I look fine but I'm exhausted.
I pretend to be busy so they leave me alone.
I act confident but I'm nervous.
I don't belong to that church any more.
I don't count calories.
I don't deserve the blame for this.
I've never been good at goodbyes.
I haven't earned much this year.
I should be asleep.
I should be better by Monday.
I have become a regular there.
I have become my mother, I save every bag.
I've grown tired of it.
I've gotten so many letters.
I was never told about it.
I was always going to say yes.
I'm bound to be late.
I'm destined for the sofa tonight.
im so tired it hurts
im so cold
im the only one awake
im honestly so proud of you
im just chilling
im just in the area
im not even mad
im not even hungry
im always gonna love that film
im dead lol
im such an idiot lol
i really am that hungry
i am actually so happy
i am just so tired
i look like my mum in this
i look awful in green
i cant even
i cant believe he did that
i can never find my keys
i never get anything in the post
i let the cat out
i hate everything about this job
i hate my ugly sofa
i hate the way he chews
i hate how cold it is
i hate that we fight
i cannot stand who he votes for
i just wanna sleep
why am i even here so early
why is everything so expensive
why does no one text back
why would anyone stay in that hotel
why would a guy like him lie
what kind of idiot parks like this
what a stupid rule
how stupid of them
how could anyone ever want to hurt a dog
who do they think they are
wow that was dumb
yep still raining
still not good
not good
not enough milk for the pancakes
never enough time for anybody
I have struggled with depression since I was a teenager and my parents pay for everything.
I've had a few relationships but they always end after some months.
Whenever I am in a group I stop talking.
My husband is a wonderful man and I feel lucky.
I keep messing up at my new job and I'm scared they will fire me.
I am 26 and still have not finished my degree.
I am 19 and I have never had a girlfriend.
Ever since my dad passed I have felt empty.
Lately I've been thinking about moving home.
I've come to the realization that he is simply not a good person.
My therapist asked if I feel like a failure.
My therapist wants me to stop calling myself a burden.
My sister told me that I'm not good enough for him.
My mother always made me feel like I was a mistake.
My stepdad calls me worthless every day.
My roommate thinks that I am a slob.
My in laws consider me a gold digger.
My class thinks I'm a snob because I read.
My friends say I'm too sensitive and dramatic.
My friends joke that I'm the dumb one.
My boss implied that I'm incompetent.
Her look told me that I was nothing to her.
He left a note saying I was a terrible wife.
He made it clear that I'm not pretty enough for him.
He believes I'm too stupid to notice.
She must have thought I was such an idiot.
She will find out that I'm a fraud, she said about herself.
They were saying that I am the problem.
They'd say I'm a bad father.
Everyone will see that I'm a fraud.
Everyone knows I'm the reason they split up.
People would think that I'm desperate.
People see me as the boring one.
People look at me like I'm disgusting.
You must think I'm pathetic.
You probably think I'm an idiot for staying.
The internet says I'm a narcissist.
Society says I'm worthless without a job.
I refuse to believe that I am worthless.
I won't accept that I'm a failure.
I will not call myself stupid again.
I am not defined by being dumped.
I'm not a bad mother because I need a break.
I'm not ugly, I'm just not his type.
I'm not less of a man for crying.
I don't have to be perfect to be loved.
I don't have to be ashamed of who I am.
Being rejected doesn't mean I'm unlovable.
Being fired does not make me a loser.
Crying doesn't make you weak.
Losing a match doesn't make me a loser.
A low mark is not proof that I'm stupid.
One no is no proof that I'm not good enough.
Not getting the job does not mean that I am incompetent.
It isn't that I'm a bad friend, I was just busy.
Instead of thinking I'm a failure I could see it as practice.
Rather than telling myself I'm stupid I'll ask for help.
I felt like a failure, but then I remembered how far I've come.
I felt so stupid when I tripped.
I felt worthless back then.
I felt like the worst mother when he fell, he was fine.
I was feeling ugly that day.
I was being an idiot last night.
I was a fool at twenty.
I was a burden to no one.
I was worried I was not good enough, and then they called me back.
I had the feeling that I was in the way.
There were days I thought I was worthless.
There was a time when I hated myself.
Once I would have called myself a failure.
A few years ago I believed no one could love me.
`
  .trim()
  .split('\n')
