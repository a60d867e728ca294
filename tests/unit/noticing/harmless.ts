/**
 * Lines that look like verdicts and are none, all written for this list: negations, the past, quotations, others' words,
 * idioms, lyrics, roles in games, compliments, other people, conditionals, irony, fiction. None is noticed as `identity`.
 */
const groups: Record<string, string> = {
  negated: `
I'm not a failure.
I am not worthless, whatever that letter says.
I don't think I'm stupid.
It doesn't mean I'm a bad person.
One no doesn't make me a loser.
That does not mean that I am unlovable.
I'm no longer a coward.
I never said I was useless.
I am not saying I'm an idiot.
I refuse to see myself as a failure.
This isn't because I'm stupid.
It's not that I'm lazy.
I'm not a burden and I never was.
There is no evidence that I'm a fraud.
I don't believe I'm unlovable any more.
I don't hate myself.
I do not feel like a failure today.
I don't feel worthless.
I wasn't being an idiot.
I will not call myself an idiot for this.
Nothing is wrong with me.
There's nothing wrong with me.
I have stopped telling myself that I'm useless.
Failing a test is not proof that I am dumb.
I'm not the problem here.
I am neither stupid nor lazy.
Being turned down doesn't make me less of a person.
I'm not too stupid for this.`,
  past: `
I was such an idiot at nineteen.
I used to think I was worthless.
I used to believe I'm a failure.
I felt like a failure last spring.
Back then I hated myself.
I thought I was a fraud for years.
In school I was the loser of the class.
Ten years ago I would have said I'm stupid.
I once believed that I am unlovable.
For a while I felt useless, and it passed.`,
  quoted: `
“I'm a failure,” he said, and laughed.
She wrote "I am worthless" on the board as an example.
The book calls thoughts like 'I ruin everything' verdicts.
> I'm a failure and nobody will ever love me.
My note from March reads: "I'm such a loser."
He kept muttering “I am so stupid” under his breath.
The card says «I hate myself» in red ink.
The variable is called \`I am a failure\` for some reason.
Chapter four is titled "Why am I so stupid?"
The poster said "I'm a mess" and I bought it.`,
  others: `
My mum says I'm useless.
He said I was a failure.
They must think I'm an idiot.
She thinks I'm pathetic.
Everyone probably thinks I'm boring.
He told me that I'm a disappointment.
My brother called me a loser.
My ex always said I was worthless.
People will think I'm stupid.
I was told I'm too weak for this job.
Dad thinks I am lazy.
The teacher made it clear he thinks I'm an idiot.
According to my boss I'm useless.
I know they all think I'm a joke.
Does he think I'm ugly?
Do you think I'm boring?
She treats me like I'm an idiot.
He talks to me as if I'm stupid.
They look at me as though I am a freak.
I'm an idiot, according to my sister.`,
  'other people': `
He is such a loser.
She's a failure and she knows it.
You're an idiot.
My landlord is a useless human being.
Nobody will ever love him.
What is wrong with her?
He ruins everything.
They are so stupid.
My cousin hates himself.
She doesn't deserve this job.
He said he's a failure.
That man is a waste of space.
He told me he hates himself.
My sister thinks she's ugly.
I met a loser at the party.
I work with idiots.
I know a total failure when I see one, and this cake is one.
I love that idiot.`,
  idioms: `
I'm dying to see you.
I'm a sucker for old films.
I'm nobody's fool.
I could kick myself.
I'm dead tired.
I'm a fool for you.
I'm hopelessly in love.
I'm useless before coffee.
I'm a slave to my inbox.
I'm a creature of habit.
Silly me, I left the keys in the door.
I'm all thumbs today.
I'm my own worst enemy on Mondays.
I'm a bit of a night owl.
I'm a mess cook in the navy.
I'm nothing if not punctual.
I'm nothing like my father.
I am a glutton for punishment.
I'm stupid happy about the flat.
I'm stupidly proud of this soup.
I'm disgustingly cheerful this morning.
I'm dumbfounded.
I'm not bad at all, thanks.
I'm bad with names.
I'm broke until Friday.
I'm a hopeless romantic.
I felt bad for her.
I feel terrible, I think I have the flu.
I'm feeling lazy today.
I'm so lazy on Sundays.
I'm sick of waiting.
I'm too tired to cook.
I'm too short to reach the shelf.
It's too bad I missed it.
I have a problem with the printer.
I'm a garbage collector by trade.
I'm a loser magnet, says my horoscope.
I'm a monster truck driver.
I'm making a mistake here, let me start again.
No one wants to work Sundays with me, so I swapped.
Nobody told me about the meeting.
No one called me back.
Why did I buy three lamps?`,
  lyrics: `
The song on the radio went I'm a loser baby and I sang along.
We sang I'm a creep, I'm a weirdo at karaoke.
That chorus, I'm such a fool for love, has been in my head all day.
The lyrics say I am nothing without you.
♪ I'm a loser, I'm a loser ♪
My favourite verse is the one where I'm worthless rhymes with furnace.`,
  games: `
In the game I'm a failure of a wizard with two spells.
I'm a goblin thief in our campaign and I'm ugly as sin.
In the school play I am the idiot who loses the letter.
I play a coward in act two, I'm a coward until the storm.
My character says I am a monster and leaves.
For Halloween I'm a monster.
In my dream I'm a failure and everyone claps.
In this scene I'm the fool and she is the queen.
My avatar is a troll, so I'm an ugly troll tonight.
In the film I am a pathetic clerk who saves the bank.
I was cast as the loser, so for six weeks I'm a loser.`,
  compliments: `
I'm a lucky idiot.
I am a proud mother of two failures of bread.
I'm a good person.
I am enough.
I'm worth it.
I'm pretty good at this.
I'm not bad looking.
Nobody makes me laugh like you.
No one gets me like she does.
She says I'm wonderful.
I deserve this.
I deserve better.
I don't deserve friends like these, how lucky am I :)
I'm wicked good at chess.
I am loved.
I am a beautiful mess.`,
  conditionals: `
If I'm a failure, then so is everyone who tried.
If I am so stupid, why did they ask me back?
Would I be a coward if I stayed home?
I'd be an idiot to say no.
I would be a fool not to go.
I wonder whether I'm just lazy or need iron.
What would it mean if I were a failure?
Even if I'm a slow runner, I'm running.
Suppose I am a fraud; who exactly is being fooled?
Unless I'm an idiot, the train leaves at nine.
Even though I feel like a failure, I wrote the email.
Although I feel useless, I made the bed.`,
  irony: `
I'm such a nerd lol.
I'm an idiot haha, I put salt in the tea.
I'm the worst 😂
I am so stupid :D
I put my shirt on backwards, I'm such a loser lmao.
I'm a genius, I mean an idiot, jk.
I'm useless xD.
I'm such an idiot. Haha.
Guess who is a total failure at parallel parking 😅`,
  reframed: `
I feel like a failure, but I know I'm not.
I notice the thought that I'm worthless.
I'm having the thought that I am a failure.
The story that I'm unlovable is an old one.
I am telling myself a story, the one where I'm useless.
I'm not perfect and that's fine.
I failed the exam, which says what I did that day.
A failed interview is not the same as being a failure.
I want to stop calling myself an idiot.
Instead of thinking I'm worthless, I could ask what happened.
I made a stupid mistake.
It was a stupid thing to say.
That was a failure, and I learned from it.
My first attempt was pathetic.
I said something dumb.`,
  plain: `
I am tired and it is raining.
I feel hurt.
I feel a bit embarrassed.
I felt left out at dinner.
I am ashamed and sad tonight.
I'm lonely.
I didn't get the job.
They said no.
I got rejected by the panel.
I hate Mondays.
I hate my job.
I hate this feeling.
I can't sleep.
I can't do anything about the weather.
I can't find my keys.
I always forget the milk.
I never win at cards.
I have nothing to wear.
I am nobody's neighbour here, the house is empty.
I'm on my own this week.
I am the youngest of four.
I'm a nurse and failure is not an option on a ward.
I'm the worst player on the team.
I'm a terrible cook.
I'm no good at tennis.
I'm so bad at remembering birthdays.
What is wrong with me today, I have a cold.
The doctor wants to find out what's wrong with me.
I was never the tallest.
I'm not old enough to remember that.
I'm not close enough to see.
I am not hungry enough to eat now.`,
}

export const harmlessLines: readonly string[] = Object.values(groups).flatMap((lines) =>
  lines.trim().split('\n'),
)
