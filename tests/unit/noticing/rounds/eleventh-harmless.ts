/** Harmless lines of the eleventh round, written by hand before they were measured. */
export const eleventhHarmless: readonly string[] = `
I'll never be successful with this diet.
I will never achieve that score.
I can't succeed without my team.
I can't be trusted with chocolate.
I shouldn't be allowed to drive in Rome.
I should not be a mother yet.
I have no skills in Excel.
I've never accomplished a split.
I've done nothing all weekend.
I'm just not meant to ski.
I'm not cut out for the army.
I don't have what you need for the repair.
I am cursed with good taste.
I'm too short to see the stage.
I am too quiet in meetings.
No one will date me while I'm living with my ex.
No man will look at my car before Monday.
It must be me he is waving at.
It's me, I'm at the door.
It's clearly my turn.
I must have a cold.
I have an awful toothache.
I have the day off.
I have no idea.
I have no time.
I have no appetite.
I have no money until Friday.
I have no one to talk to.
I have no energy left.
I have zero interest in football.
I have a black coat.
I have a horrible boss.
I have bad knees.
I made a mistake.
It was a mistake to go there.
I was born in March.
I was born too late for vinyl.
I'm worse than yesterday, the fever is up.
I'm worse at spelling than at maths.
I'm the least experienced driver here.
I'm the second youngest.
I'm on the second team.
I'm not half done.
I am not half bad at darts.
I'm nowhere near the station.
I'm far from home.
I'm anything but tired.
I'm hardly sleeping.
I'm not exactly thrilled.
I'm no doctor.
I'm no angel.
I'm not worth a million yet.
It's not worth it.
The ticket isn't worth the money.
I have no say in this.
I have no place to stay.
I have no business there.
I don't deserve to be shouted at.
I don't deserve a parking ticket for that.
I got dumped again.
I deserve a break.
I deserve a good cry.
I only have myself to blame.
I only hurt my ankle.
I only bring cake.
I just get up early.
I just sit there and listen.
I just take the bus.
I am always in a hurry.
I'm always cold.
I'm always tired after work.
I am a fan of hers.
I bring lunch to my family.
I'm embarrassed to ask.
I'm embarrassed about the rent.
I'm embarrassed by my accent.
I'm just a girl who loves the sea.
I'm just a beginner.
I'm just a friend to him.
I'm just a phone call away.
I'm invisible on this chat.
I'm average height.
I'm slow to anger.
I'm slow in the mornings.
I'm not all there before coffee.
I'm not right handed.
I'm not a real doctor, I have a PhD.
I'm not a woman who cooks.
I'm not very hungry.
I'm neither here nor there.
I am neither married nor single.
My parents wasted their money on that car.
My boyfriend settled in Berlin.
My wife married me in June.
My kids have a new teacher.
My kids have an absent father.
My team would be better off with more time.
My own mother does not call me.
Anyone would be nervous.
Anybody could do it.
Even my dog is bored.
Even my own kids don't call me.
Even strangers can tell that I've been crying.
What a joke that trial was.
What a waste of food.
What good is it to complain?
What use is an umbrella in this wind?
What do I have to do to get a refund?
What does anyone see in golf?
What made me think of it was the rain.
What makes me happy is the garden.
Who did I give my keys to?
Who am I supposed to call?
Who wants a coffee?
Who needs a car in this town?
Why bother with the rain coat?
Why even try to park there?
Why does anyone even talk to him?
Why was I ever so angry?
Why am I so bad at sleeping?
Why am I always the one who cleans?
Why am I not asleep?
Why can't I be with my sister on her birthday?
Why can't I just be left in peace?
How useless is this app?
How am I supposed to love a job like that?
How can I respect him after that?
I feel unsafe.
I feel unheard.
I feel unseen by my wife.
I feel unwelcome there.
I feel unloved by my mother.
I feel unappreciated at work.
I feel ignored.
I feel betrayed.
I feel used.
I feel trapped.
I feel foolish about the email.
I feel silly for crying.
I feel like a third of my salary goes to rent.
I feel like he is living off me.
I feel like we are nothing but roommates.
I feel like I have nothing left to say.
I feel like I bring all the money home and nobody says thanks.
I feel like I always have to be strong for everyone.
I feel like I ruin my back at this desk.
I feel like I'm not sleeping enough.
I feel like I'm not the only one who noticed.
I feel like I'm a bad cold away from collapse.
I feel like I was lied to.
I feel like it was a mistake.
I feel so far behind at school.
I feel small next to the mountains.
I feel pressure to be perfect.
I feel bad that he was left out.
My boss said my work is not good enough.
My report was not good enough.
This essay isn't good enough.
The pay is not good enough for me.
Nothing is ever good enough for my mother.
He isn't good enough for me.
We are not good enough to win the cup.
My best isn't good enough for them.
My French is not good enough.
My grades aren't good enough for medicine.
I'm not sure if I'm good enough to turn pro.
They said my voice was not good enough.
She deserves better than that job.
He deserves better than what he got.
He's better than me at chess.
She is prettier than her photos.
She's a better cook than me.
The others are faster than me.
Everyone else got a seat.
They picked someone else.
They chose the other candidate.
I was not chosen.
I wasn't picked.
I wasn't invited.
I didn't get in.
I got rejected again.
I got turned down for the loan.
I was left out of the group chat.
I was fired.
I was dumped by text.
I was passed over for the promotion.
I lost the match because my knee gave in.
I lost my friends after the move.
I miss her so much it hurts.
I can't stop thinking about what he said.
I keep checking my phone.
I cried in the car.
I cried all night.
I yelled and then I felt ashamed.
I was so embarrassed that I left.
It hurts that they didn't choose me.
It hurts to be left out.
It still stings.
I don't know why they said no.
I don't know what I could have done differently.
I don't know if I should call her.
I wonder if he misses me.
I wonder what is wrong with him.
I wonder whether she is happy.
I wonder why no one called.
I guess they wanted someone with more experience.
Maybe they had someone else in mind.
Maybe I should have worn a suit.
Maybe he's just busy.
Maybe next time.
`
  .trim()
  .split('\n')
