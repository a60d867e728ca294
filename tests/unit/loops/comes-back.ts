import { panel, type Scenario } from './scenario.ts'

/** Weeks in which the last entry goes round in what came before. */
export const comesBack: Scenario[] = [
  {
    name: 'a noun with an article, and a why-question about it',
    before: panel,
    now: 'I slept badly. Why did the panel turn me down without a word?',
    theme: 'the panel',
    times: 3,
  },
  {
    name: 'the loop in the sentence after it',
    before: [
      [3, 'The panel said no. It was an email of two lines.'],
      [1, 'I told Jo about the panel and cried.'],
    ],
    now: 'I walked past the building where the panel sat. What if I had answered differently?',
    theme: 'the panel',
    times: 3,
  },
  {
    name: 'five occasions',
    before: [
      [6, 'The audition is over. They refused me at the door.'],
      [5, 'I told nobody about the audition.'],
      [3, 'My voice broke in the audition, and somebody laughed.'],
      [2, 'Rain, and then the audition in my head again.'],
    ],
    now: 'I keep replaying the audition, from the first note to the door.',
    theme: 'the audition',
    times: 5,
  },
  {
    name: 'a name',
    before: [
      [5, 'I saw Marlene at the market and she walked on.'],
      [2, 'Lunch with the others. Nobody spoke about Marlene.'],
    ],
    now: 'It is late. Why did Marlene stop writing to me? I have looked at every letter.',
    theme: 'Marlene',
    times: 3,
  },
  {
    name: 'a name at the beginning of sentences only, today',
    before: [
      [5, 'I met Tobias for an hour and he was cold to me.'],
      [2, 'Then Tobias cancelled, the second time.'],
    ],
    now: 'Tobias did not come. Why does Tobias do that to me? I do not understand it.',
    theme: 'Tobias',
    times: 3,
  },
  {
    name: 'a name of two words',
    before: [
      [4, 'I waited for Dr Okafor, and then it took two minutes. She refused the extension.'],
      [1, 'In the corridor Dr Okafor looked through me.'],
    ],
    now: 'I keep thinking about what Dr Okafor said, and how she said it to me.',
    theme: 'Dr Okafor',
    times: 3,
  },
  {
    name: 'one of a thing and many of it',
    before: [
      [3, 'Two interviews this week, and one rejection already.'],
      [1, 'I prepared for an interview that was cancelled.'],
    ],
    now: 'I can’t stop thinking about the interview and my stupid joke in it.',
    theme: 'the interview',
    times: 3,
  },
  {
    name: 'what belongs to somebody',
    before: [
      [6, 'My manuscript came back today. They declined it.'],
      [4, 'I have not touched my manuscript.'],
    ],
    now: 'If only I had waited with my manuscript. I sent it too soon.',
    theme: 'my manuscript',
    times: 3,
  },
  {
    name: 'two words before the noun',
    before: [
      [6, 'The hiring committee wrote. I was rejected.'],
      [3, 'Somebody from the hiring committee was on the tram.'],
    ],
    now: 'What if the hiring committee had heard of me before? I will never know.',
    theme: 'the hiring committee',
    times: 3,
  },
  {
    name: 'without an article, after "about"',
    before: [
      [5, 'She read a book about rejection. It did not help me.'],
      [3, 'Another rejection today, the third of this spring.'],
    ],
    now: 'I keep going over it. I can not stop thinking about rejection, and how it came.',
    theme: 'rejection',
    times: 3,
  },
  {
    name: 'three sittings of one day',
    before: [
      [0.6, 'The jury has decided, and I am not on the list.'],
      [0.3, 'Lunch. The jury again, all through it.'],
    ],
    now: 'Why did the jury not see what I meant? I had it all in the first act.',
    theme: 'the jury',
    times: 3,
  },
  {
    name: 'a wish to undo',
    before: [
      [4, 'The toast at the wedding went wrong. I said the wrong name.'],
      [2, 'Nobody mentions the toast, which is worse.'],
    ],
    now: 'I wish I had not given the toast. Everybody was looking at me.',
    theme: 'the toast',
    times: 3,
  },
  {
    name: 'what should have been said',
    before: [
      [5, 'My supervisor read the draft and put it down.'],
      [2, 'My supervisor did not greet me.'],
    ],
    now: 'I should have told my supervisor that it was unfair. I just sat there.',
    theme: 'my supervisor',
    times: 3,
  },
  {
    name: 'mum, where each time it hurts',
    before: [
      [5, 'Why does Mum say that to me, every time? She ignored what I made.'],
      [2, 'I cried after the call. It was Mum again, and the same old silence.'],
    ],
    now: 'I keep thinking about Mum. Why can Mum not say one word about it to me?',
    theme: 'Mum',
    times: 3,
  },
  {
    name: 'work, where each time it hurts',
    before: [
      [5, 'I keep thinking about work. They ignored me again.'],
      [2, 'I cried about work. It is so unfair.'],
    ],
    now: 'I can’t stop thinking about work, and I have no idea why I let it.',
    theme: 'work',
    times: 3,
  },
  {
    name: 'the same sentence, without a name for what it is about',
    before: [
      [4, 'Rain all day. Why did he leave without a word?'],
      [2, 'I made soup. Why did he leave without a word?'],
    ],
    now: 'I cleaned everything I own. Why did he leave without a word?',
    theme: 'Why did he leave without a word?',
    times: 3,
  },
  {
    name: 'the same sentence, a little different',
    before: [
      [4, 'What if I had just stayed with him that evening?'],
      [2, 'So. What if I had stayed with him that evening?'],
    ],
    now: 'It is quiet here. What if I had only stayed with him that evening?',
    theme: 'What if I had only stayed with him that evening?',
    times: 3,
  },
  {
    name: 'a hurt that comes back, and no question',
    before: [
      [4, 'The letter lies on my desk. They rejected me in the letter with four words.'],
      [2, 'I read the letter twice.'],
    ],
    now: 'I am at my desk. They rejected me in the letter with four words.',
    theme: 'the letter',
    times: 3,
  },
  {
    name: 'of two themes, the one that is gone round in',
    before: [
      [5, 'The choir sang well. The audition was short, and they said no.'],
      [3, 'The choir again, and in the break somebody asked about the audition.'],
    ],
    now: 'The choir met. Why did I mess up the audition? I knew every bar of it.',
    theme: 'the audition',
    times: 3,
  },
  {
    name: 'in lower case',
    before: [
      [3, 'the landlord said no to me again. he did not even read it.'],
      [1, 'saw the landlord on the stairs. he looked away'],
    ],
    now: 'why does the landlord do this to me. i have paid every month',
    theme: 'the landlord',
    times: 3,
  },
]
