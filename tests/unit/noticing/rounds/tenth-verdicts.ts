/** Verdicts of the tenth round, written by hand before they were measured. */
export const tenthVerdicts: readonly string[] = `
I'm from a tiny village so I'm uncultured and backward.
I prefer staying at home, so I am a total loner and a weirdo.
My parents split up when I was five so I must be damaged goods.
I lost my job last month, I'm a bum.
I can't eat spicy food, I am so lame.
I forgot to feed the fish, I am a monster.
I'm single at thirty eight, I am an unlovable old spinster.
I didn't go to university so I'm uneducated and stupid.
I don't make much money so I am worthless as a husband.
I'm a childless failure.
I like playing with dolls at my age, I am so childish.
I work as a cleaner which makes me a lowlife.
I'm a bookworm, I must be the most boring person anyone has ever met.
I got a tattoo my family hates, I am the black sheep.
I was rude to a customer, I'm a horrible person.
I eat too much fast food, I'm a pig.
I can't remember names, I must be senile and stupid.
I never travel, I'm so dull and narrow minded.
I have big ears so I look like a freak.
I sing in the choir but my voice cracked so I'm an embarrassment to everyone.
I told a secret, I am a terrible, untrustworthy friend.
I left the stove on, I am a careless idiot.
I hit a deer with my car, I'm a killer.
I gave my daughter up for adoption so I'm a heartless monster.
I bit my nails again, I have no self control, I'm disgusting.
I only run two miles a day, I'm a lazy slob.
I wear second hand clothes, I look like a hobo.
My accent is thick, I sound like an idiot.
My students failed the test, I am worthless as a teacher.
I couldn't afford a present for my niece, I am the worst uncle ever.
My hair is thinning, I'm turning into an ugly old man.
I missed my flight, I am incompetent at everything.
I play the lottery every week, I'm a fool.
I have no hobbies, I am an empty person.
I'm a mother who works all day, I am neglectful and selfish.
My garden died, I can't keep anything alive, I'm useless.
I snapped at my wife, I am an abusive jerk.
I moved back home, I'm a parasite living off my parents.
I'm a waiter who spilled soup, I'm a clumsy oaf who should not be allowed near people.
I'm just some dumb farm girl.
I'm nothing but a dumb blonde.
I'm only a stupid housewife.
I'm an ugly little troll.
I am a very weak and lazy man.
I'm a pretty worthless human being.
I am kind of a loser.
I am a bit of a failure really.
I am such a poor excuse for a friend.
I am really not a likeable person.
I'm no good to anybody.
I'm no good for anyone.
I'm of no use to my family.
I am of no value to this team or to anybody.
I'm not fit to be a mother.
I'm not someone people want around.
I'm not the sort of person that people remember.
I'm someone people leave.
I'm easy to leave.
I'm easily replaced.
I'm a nobody to them and to everybody else.
I'm below everyone here.
I'm a mistake that should have been corrected.
I'm so bad at being a person.
I'm terrible at life.
I am failing at being an adult.
I am a walking disappointment.
If I'm honest I'm a terrible person.
I know people say I'm smart but really I'm just an idiot.
My mom says I'm beautiful but I know that I'm ugly.
He says he loves me but I know I'm not good enough for him.
Even though I tried so hard I am still a failure.
Although I have a degree I am too stupid to get a job.
When I look back I see what a failure I am.
When I look at what others have achieved I feel so worthless.
I never realised how pathetic I am until now.
I didn't know how ugly I was until I saw that picture, I'm hideous.
I can't stop thinking that I'm worthless.
I can't get past the feeling that I am a failure.
I can't help but feel that I'm a huge disappointment.
I can't believe how stupid I am.
I can't shake the belief that I'm unlovable.
I don't know why I'm such an idiot.
I don't know what is wrong with me.
I don't know how anyone puts up with me.
I don't know why he's with me, I'm disgusting.
I don't care any more, I'm a loser anyway.
It's not that I'm shy, I'm just boring.
It's no secret that I am a failure.
There's no denying that I am dumb.
There is no doubt that I'm the problem.
There's nothing special about me, I'm as plain as they come.
There are so many things wrong with me.
There is no way anybody could ever love me.
There's a reason no one wants me, I'm damaged.
I would never be chosen by anybody.
I wouldn't date me.
I wouldn't want to be friends with me either.
I wouldn't blame her for leaving a loser like me.
I would leave me too.
I'd hate me too if I were them.
My therapist is nice but I'm a lost cause.
My husband deserves better than a fat lazy wife.
My kids deserve a better father than I am.
My children would be ashamed to have me as their mom, I'm such a mess.
My friends are all successful and I'm the loser of the group.
My brothers are all tall and handsome and then there's me, the ugly one.
Compared to her I am nothing.
Compared to my classmates I'm an idiot.
Next to him I look like garbage.
Out of all my friends I'm the ugliest.
Among my siblings I'm the failure.
In my family I'm the dumb one.
As a mother I'm a failure.
As a person I am worthless.
As a man I feel inadequate.
At work I feel like an impostor and a fool.
At this point I'm just a joke.
For some reason I'm just unlikable.
To be honest I am a coward.
Honestly I'm just a shitty person.
Truth be told I'm worthless.
Once a loser always a loser, that's me.
Sorry for being such a burden.
sorry im such a mess
sorry im so annoying
sorry i suck
ugh i hate myself sm
god i hate myself
i literally hate myself rn
hate myself for being so weak
hate being me
i wish i wasnt me
i wish i was anyone but me
i wish i was prettier because right now i am hideous
if only i was good enough
if i wasnt so dumb id have passed
if i was prettier he would have stayed, im just too ugly
why would he stay with an ugly girl like me
why cant i just be pretty
why do i have to be so stupid all the time
why was i even born this ugly
what is wrong with my stupid brain
whats the matter with me
how hard is it to be normal, im such a freak
how did i get so fat and ugly
who would miss a loser like me
who would choose me
nobody chooses me because i'm not worth choosing
nobody wants a single mom with three kids and a fat belly like me
no one likes me and i get it because im annoying
no one will hire me cause im stupid
everyone hates me because im weird and gross
everyone leaves me in the end because im too much
everybody can do it but me, im retarded
people avoid me because im ugly
people only tolerate me because i'm pathetic
they were right about me, im worthless
they were right to fire me, i am useless
she was right to leave me, im a loser
he was right, i am crazy and unlovable
he only dated me out of pity since i'm so pathetic
i deserved it because im a bad person
i deserve every bit of this
i dont deserve any of my friends
i dont deserve nice things
i shouldnt be a mom, i'm awful at it and i'm an awful person
i shouldn't even try because i always fail
i fail everyone
i fuck up everything
i fucked up again like i always do
i mess up every relationship
i let everyone down
i disappoint everyone who believes in me
i am always wrong about everything because i'm stupid
i always say the dumbest things, i'm such an idiot
i always pick wrong because i'm an idiot
i am always the weird one
i am forever the second choice
i am never the first choice for anyone
i was never enough for her
i was never good enough for my parents and i never will be
i will never be a good mother
i will never be normal
i will never be anything but a burden
i will never ever be beautiful
i'll never be as pretty as her
i'll never be smart like my cousins
i will amount to nothing
`
  .trim()
  .split('\n')
