/** Verdicts of the eleventh round, written by hand before they were measured. */
export const eleventhVerdicts: readonly string[] = `
I'll never be successful in life.
I will never achieve anything.
I can't succeed at anything I try.
I'm never going to get anywhere in life.
I shouldn't be allowed to have pets, I'm a hazard.
I should not be a mother, I'm no good at loving people.
I have no skills and no talent for anything.
I've never accomplished anything worthwhile.
I've done nothing with my life.
I'm just not meant to be loved.
I'm not cut out for anything.
I don't have what it takes to be anybody.
I'm bad luck for everyone I meet.
I'm too old for anyone to want me.
I'm too short for any girl to like me.
I am too quiet for anybody to ever love me.
I am too plain to be noticed by anyone.
No one will date me because I'm bald.
Nobody will ever want me because of my limp.
No man will look at me with this belly.
It must be me, I am the one who is wrong.
It's me. I'm the problem in every friendship.
It's clearly my personality, I'm insufferable.
I must have a terrible personality.
I have an awful personality and a face to match.
I have the brain of a goldfish, I'm so stupid.
I have no brain.
I have no backbone.
I have no spine whatsoever.
I have no dignity left, I'm pathetic.
I have zero charm and zero looks.
I have a black heart.
I have a horrible character.
I have bad genes, I'm defective.
I was a mistake.
I am a mistake.
I was born a loser.
I was born stupid.
I'm stupid by nature.
I'm dumber than a rock.
I am dumber than everyone in my class.
I am uglier than all my friends.
I'm worse than everyone else at everything.
I'm the least talented person in the band and in life.
I'm the least favorite child because I'm the least lovable.
I'm second rate at everything I do.
I'm a cheap copy of my sister.
I'm the cheap version of everyone else.
I'm not half the man my father was.
I am not half as good as my brother.
I'm nowhere near good enough for her.
I'm far from being a good person.
I'm anything but smart.
I am anything but lovable.
I'm hardly a catch.
I'm not exactly a catch.
I'm no prize.
I'm no catch, who would want this.
I'm not worth the time it takes to talk to me.
I'm not worth remembering.
I'm worth less than the dirt on his shoes.
I have no worth as a human.
I have no value to anyone.
I have no place in this world because I'm useless.
I don't deserve to call myself a friend.
I don't deserve the air I breathe.
I don't deserve to take up space.
I don't deserve better.
I got dumped again because that is what I deserve.
I deserve nothing good.
I deserve to be hated.
I only have myself to blame because I am an awful person.
I only bring people down.
I only ever disappoint.
I just get in everyone's way.
I just bore everyone.
I just take up space.
I just make people uncomfortable because I'm creepy.
I am always in the way.
I'm always such a disappointment.
I am a drag on my friends.
I am dead weight to my team and to my family.
I'm holding everybody back because I am so slow and stupid.
I bring shame to my family.
I embarrass everyone I'm with.
I'm an embarrassment.
I'm embarrassed to be me.
I'm just a sad lonely loser.
I'm just a stupid kid.
I'm just a dumb girl who thought she was special.
I'm invisible because I'm not worth seeing.
I'm unremarkable in every way.
I'm mediocre at best.
I'm average at everything and special to nobody.
I'm so basic and boring.
I'm bland, boring and beige.
I'm as dull as dishwater.
I'm about as useful as a chocolate teapot.
I'm a disaster as a mother.
I'm a disaster at everything.
I am a complete and total mess of a woman.
I am a wreck of a man.
I'm a lazy, selfish, ungrateful brat.
I'm a terrible influence.
I'm a terrible, terrible human.
I'm poison to anyone who loves me.
I'm rotten inside.
I'm too far gone to be loved.
I'm beyond saving.
I'm unfixable.
I am hopeless as a human being.
I'm so helpless and pathetic.
I'm so emotionally weak.
I'm so mentally slow.
I'm slow in the head.
I'm not all there, I'm stupid.
I'm not right in the head.
I'm not like other people, I'm defective.
I'm not a real woman because I can't have children.
I'm not man enough.
I'm not a likeable guy.
I'm not very smart or pretty.
I'm not smart, I'm not pretty, I'm nothing.
I'm neither smart nor pretty.
I am neither useful nor loved by anyone.
My parents wasted their money on a kid as dumb as me.
My own mother couldn't love me, I'm that unlovable.
My boyfriend settled for me.
My wife married a loser.
Anyone would be better than me.
Anybody could do my job better because I'm incompetent.
Even my dog deserves a better owner than me.
Even my own kids don't like me because I'm such a mean person.
What a joke I am.
What a pathetic little man I've become.
What a waste of a life I am.
What good am I to anyone?
What use am I?
What do I have to offer anyone?
What does anyone see in me?
What made me think I was good enough?
What makes me think anyone would want me?
Who did I think I was, I'm a nobody.
Who am I to be loved?
Who wants a woman who can't have kids like me?
Who needs a friend like me?
Why bother with me, I'm hopeless.
Why even try, I'm a failure.
Why does anyone even talk to me?
Why was I ever born so useless?
Why am I so bad at life?
Why am I so hard to love?
Why am I always the one who messes up?
Why am I not good enough?
Why can't I be like my sister, pretty and smart?
Why can't I be loved like everyone else?
Why can't I just be a normal person?
How can I respect myself, I'm a cheater and a liar.
I feel unworthy.
I feel unworthy of his love.
I feel like a leech living off my wife.
I feel like a nobody at school.
I feel like I'm nothing but trouble.
I feel like I have nothing to offer.
I feel like I bring nothing to our marriage.
I feel like I always let everyone down.
I feel like I ruin everyone's mood.
I feel like I'm not a good mother.
I feel like I'm not the man she deserves.
I feel like I'm a bad influence on my kids.
I feel like I'm not a person.
I feel like I was a mistake.
I feel so beneath her.
I feel so small and unimportant.
I feel so inadequate as a father.
I feel like such an ugly person, inside and out.
I feel stupid, boring and unwanted.
`
  .trim()
  .split('\n')
