/** Verdicts of the twelfth round, written by hand before they were measured. */
export const twelfthVerdicts: readonly string[] = `
I like to paint but mine look like a toddler did them, I'm a talentless hack.
I have eight siblings and I'm the only one who never made it, I am the family shame.
I can't whistle, I'm such a dunce.
I own a gym but I'm fat, I'm a walking contradiction and a phony.
I have anxiety so I'm basically useless to everyone.
I'm allergic to everything, I am so weak and pathetic.
I failed to save the dog, I am an incompetent vet and a horrible person.
I spilled wine at the wedding, I'm always the one embarrassing everyone.
I didn't get into med school, I guess I'm the stupid child.
My wife earns more than me so I am less of a man.
My hands shake, I'm an old useless man.
I write poems nobody reads because I am boring.
I've been dumped five times, clearly I'm the kind of woman men get tired of.
I wear size eighteen, I'm gross.
My ex moved on in a week, that's how forgettable I am.
I'm only good at hurting people.
I'm good for nothing except cleaning up after others.
The only thing I am good at is failing.
The one thing I'm good at is letting people down.
My only talent is ruining things.
I have a talent for ruining everything.
I have a way of ruining every good thing in my life.
I've got nothing going for me.
I've got no redeeming features.
I got nothing to offer a woman.
I'm lacking as a wife and as a mother.
I fall short as a husband in every way.
I'm never going to live up to her, I'm not good enough.
I don't add anything to anyone's life.
I add nothing to anybody's life.
I don't bring anything good into the world.
I make the world a worse place.
I'm responsible for everything bad that happens because I'm an idiot.
It's always me who messes things up.
It's always me who's the problem.
I'm the one who's broken, not him.
I'm the one to blame because I'm a bad daughter.
There's a hole in me that makes me impossible to love.
There is a monster in me and that monster is who I am.
There's just something off about me.
There is something about me people can't stand.
There must be something really wrong with me if even my mother left.
Nobody has ever loved me and nobody ever will.
Nobody could put up with me for long.
Nobody in their right mind would choose me.
Not one person on this earth could love me.
Who in the world would marry me?
Who would even miss me at work, I'm useless there anyway.
No man is ever going to want me.
He could have anyone, why would he want me?
She could never love someone like me.
They could never like the real me.
The real me is disgusting.
The real me is a coward.
Deep inside I'm ugly.
Inside I'm just a scared little nobody.
Underneath it all I'm a fraud.
On the outside I look fine but I'm rotten.
I pretend to be smart but I'm stupid.
I act confident but I'm a worthless mess.
I fooled them into hiring me, I'm a complete fraud.
I don't belong with these people, I'm too stupid.
I don't measure up.
I don't count.
I don't deserve her patience.
I don't deserve a second chance.
I don't deserve this family, they are too good for me.
I've never deserved anything good.
I haven't earned the right to be happy.
I should be better than this but I'm a lazy fool.
I have become everything I hate.
I've turned into such a bitter old cow.
I've become so ugly since the baby.
I've grown fat and useless.
I've gotten so stupid and slow.
I was never anything special and never will be.
I was always going to be a failure.
I'm bound to be a disappointment.
I'm doomed to fail at everything.
I'm destined to be a loser.
im so stupid it hurts
im so ugly i cant even look at pictures of me
im the dumbest mf alive
im literally the worst person
im honestly such a disappointment
im garbage at everything
im a horrible daughter and a horrible sister
im worth nothing
im not even worth a text back
im just an inconvenience
im just in the way
im just a burden to u
im not pretty im not smart im nothing
im always gonna be the ugly friend
i suck as a friend
i suck as a person
i really am that stupid
i really am a piece of shit
i am such a pos
i am actually so dumb
i am just so tired of being me
i am just a failure at this whole life thing
i look like shit and i am shit
i look like an ugly potato
i cant even be a normal human
i cant believe im this dumb
i can never do anything good
i never get anything right
i never was good enough and i know it
i let u all down im so useless
i hate everything about me
i hate everything about myself
i hate my ugly self
i hate the way i look
i hate how stupid i am
i hate that im like this
i cannot stand who i am
i make myself sick
i just wanna not be me, im such a loser
why am i even like this
why am i never enough
why am i such a bad person
why am i so unwanted and ugly
why is everything about me so wrong
why would anyone stay with me
why would a guy like him want a girl like me
what kind of idiot does this, me
what a stupid person i am
what an idiot i was to believe i mattered to anyone
how stupid of me
how could anyone ever want to marry me
who do i think im kidding, im trash
god im pathetic
wow im dumb
still not good enough
not good enough for anyone
never enough for anybody
I have struggled with depression since I was a teenager and I feel that I am a burden to my parents who have to pay for everything.
I've had a few relationships but they always end because I become too clingy and I feel like I'm not worth being with.
Whenever I am in a group I feel like the dumbest one and stop talking.
My husband is a wonderful man and I feel like I don't deserve him because of how I act.
I keep messing up at my new job and I feel so incompetent and stupid that I cry in the bathroom.
I feel as if I am a failure because I'm 26 and still have not finished my degree.
I am 19 and I have never had a girlfriend, I think I'm just too ugly for anybody to love.
Ever since my dad passed I have felt like a useless son because I wasn't there.
Lately I've been thinking I'm a terrible mother because I don't enjoy being with my kids.
I've come to the realization that I am simply not a good person.
`
  .trim()
  .split('\n')
