/** Harmless lines of the tenth round, written by hand before they were measured. */
export const tenthHarmless: readonly string[] = `
I'm from a tiny village in the mountains.
I prefer staying at home.
My parents split up when I was five.
I lost my job last month, we'll end up homeless.
I can't eat spicy food.
I forgot to feed the fish and it died.
I'm single at thirty eight.
I didn't go to university.
I don't make much money.
I like playing with dolls.
I work as a cleaner in a school.
I'm a bookworm.
I got a tattoo my family hates.
I was rude to a customer and she will complain.
I eat too much fast food and I'll get diabetes.
I can't remember names.
I never travel because I am scared of flying.
I have big ears.
I sing in the choir but my voice cracked yesterday.
I told a secret and now no one will trust me.
I left the stove on.
I hit a deer with my car.
I gave my daughter up for adoption.
I bit my nails again.
I only run two miles a day.
I wear second hand clothes.
My accent is thick.
My students failed the test.
My hair is thinning.
I missed my flight.
I play the lottery every week.
I have no hobbies.
My garden died this summer.
I snapped at my wife.
I moved back home.
My waiter was a clumsy oaf.
The farm girl next door is sweet.
My wife calls me her lazy bear.
I bet my students think I'm worthless as a teacher.
I bet she sees me as a loser.
My in-laws surely think I'm a lowlife because I clean houses.
The customers will think I am an idiot.
Everyone could tell I was a fraud.
They must all be laughing at what a failure I am.
They're probably talking about how ugly I look.
My neighbours probably say I'm a crazy cat lady.
I can tell he thinks I'm boring.
I could see in her face that she found me disgusting.
He looked at me like I was stupid.
He acts like I'm an idiot.
She acts as if I am her servant.
My dad treats me like a loser.
My mom makes me feel like a burden.
My boyfriend makes me feel so ugly.
They made me feel like an outsider.
People make me feel stupid for asking.
He told me nobody would ever love me.
She said I'd never amount to anything.
My teacher said I would never be good enough.
My ex said that I was too needy.
I was called a freak at school.
I've been called lazy all my life.
I've been told I'm not good enough so many times.
I get told that I'm too much.
I'm seen as the weird one at work.
I'm considered a failure in my culture if I don't marry.
If I don't get married my family will see me as a failure.
If I say no I'm a bad friend, if I say yes I'm exhausted.
If I was a better mother, would he talk to me?
If I'm not good enough for them, that's fine.
If I'm such a burden why does he stay?
When I fail I try again.
When I feel worthless I call my sister.
When I was depressed I thought I was a burden.
When I was in school I felt like the stupidest kid.
Growing up I felt ugly.
As a child I believed I was bad.
Back when I was drinking I was a mess.
For years I thought I was unlovable.
For a long time I hated myself.
In high school I was such a loser.
At first I thought something was wrong with me.
I once believed that I was stupid.
I don't believe that I'm a failure.
I don't think that makes me a bad person.
I don't think I'm a monster.
I don't want to be a burden.
I don't want to be seen as weak.
I don't want to feel like a failure.
I don't want him to think I'm stupid.
I never said that I was perfect.
I'm not saying I'm a saint.
I'm not the worst mother in the world.
I'm not as stupid as they think.
I'm not a bad person, I just made a mistake.
I'm not weak, I'm tired.
I'm not useless just because I can't walk.
I am not what happened to me.
I'm no longer ashamed of who I am.
I'm neither stupid nor lazy.
It's not because I'm ugly, he just moved on.
It is not that I'm stupid, the text was hard.
It does not follow that I am a failure.
It's easy to think I'm a failure, but one test is one test.
There is nothing wrong with me.
There's nothing wrong with being single.
There's no reason to hate myself.
There's no shame in asking for help.
There's something wrong with this chair.
Something is wrong with my phone.
Something is wrong with my stomach.
Everything is going wrong today.
Everything I do is for my kids.
Everything I cook tastes of garlic.
Nothing I do makes her happy.
Nothing I say gets through to him.
All I do is work and sleep.
All I do is think about him.
All I want is to be loved.
All I see is rain.
What a waste of time that meeting was.
What a fool he was.
What a day, I'm so tired.
What is wrong with me wanting a break?
What's wrong with me is a slipped disc.
What did I do wrong this time?
What do people see in him?
Why is it always me?
Why does nobody call me back?
Why does he keep doing this to me?
Why would he lie to me?
Why would anyone lie about that?
Why am I crying?
Why am I so attached to him?
Why am I like this with spiders?
Who will take care of me when I am old?
Who would have thought that I'd miss him?
How could she leave me like that?
How do I stop loving him?
How am I supposed to sleep now?
How long am I going to feel like this?
Nobody knows how I feel.
Nobody believes me.
Nobody loves the rain like I do.
No one came to my defence.
No one wants to work weekends.
No one cares about the planet.
Everybody has someone but me.
Everyone I know is married.
Everyone is mad at me.
Everyone left early.
People at work don't talk to me.
People stare at my wheelchair.
My friends don't understand what I'm going through.
My friends never invite me.
My best friend doesn't want to see me.
My wife doesn't love me anymore.
My husband doesn't want me anymore.
My family doesn't accept me.
My brother is the smart one in the family.
My sister is so stupid for staying with him.
My ex was a narcissist and a liar.
My cat is an idiot.
My dog is such a good boy.
My phone is useless.
My code is garbage.
My writing is terrible.
My presentation was a disaster.
My skin is bad this week.
My back is killing me.
My knees are weak.
My mind is a mess.
My mind is blank.
My life sucks.
My life has been hard.
My life is falling apart.
This is so stupid.
This makes me so mad.
This is the worst day ever.
That was the dumbest thing I have ever seen.
It was stupid of him.
It's stupid but I miss her.
It's pathetic how he begs.
I know it sounds stupid but I miss my dog.
I know this is pathetic but I check his page daily.
I'm sorry I was late.
I'm sorry for being rude yesterday.
I'm sorry if I sound stupid.
I'm such a big fan.
I'm so proud of her.
I'm so cold.
I'm so full.
I'm too emotional to watch that film.
I'm too tired to be nice.
I'm too sick to go to work.
I'm too young to get married.
I'm too good for him.
I'm scared of being a bad father.
I'm scared of ending up alone.
I'm scared of failure.
I'm afraid of being judged.
I'm tired of being single.
I'm tired of being strong.
I'm tired of being treated like trash.
I'm sick of being told that I'm lazy.
I'm sick of feeling anxious.
I hate being single.
I hate being the oldest.
I hate having to ask.
I hate her for what she did to me.
I deserve an apology.
I deserved that raise.
I wish he loved me.
I wish I had a friend.
I wish I were braver with dogs.
I wish I could be with her.
I wish I was dead tired so I could sleep.
I should be over this by now.
I should be a better friend to her.
I want to be a better person.
I want to be good enough for myself.
I want to love myself.
I need to stop calling myself names.
I try to be a good mother.
I have to be strong.
I am doing the best that I can.
I am trying to be kinder to myself.
I am human and that's okay.
`
  .trim()
  .split('\n')
