/** Harmless lines of the thirteenth round, written by hand before they were measured. */
export const thirteenthHarmless: readonly string[] = `
I got a C in history.
I work at a gas station on the night shift.
I like to cook but I burned the pie.
My sister is a lawyer and never has time.
I can't ride a bike, so I'll never see the lake.
I have acne.
I was late for work again and my boss will fire me.
I didn't call my mom on her birthday.
I lost the game for my team and they are all mad at me.
I have a gap in my teeth.
I never had many dates.
I cry at commercials.
I eat when I am sad.
I don't know how to swim.
I'm a dad who works too much.
I must have missed the turn.
I'm too lazy to get up right now.
I'm too full to move.
I'm not old enough to go to university.
I'm not free on Friday.
I am a calm person.
I am a morning person.
I'm an ordinary guy from Ohio.
I'm fine.
I'm exhausted.
I am new to this.
I'm a nurse and a mother.
I'm a student and I work part time.
I am a complete beginner.
I feel like a nap.
I feel like such a lucky person.
I feel like pizza.
I feel like I'm not sleeping well.
I feel anxious and alone.
I feel sad every single day.
I feel like a guest in my own family.
I feel like everyone is mad at me.
I feel that nobody listens.
I feel like I'm behind compared to my classmates.
I felt like going home so I left.
I think I am sick.
I think I'm just tired.
I believe I'm right.
I know that I'm not easy to reach.
I know I'm late.
I guess I'm just old school.
I hate my boss for being so mean.
I hate my commute.
I hate when that happens.
I can't do anything this weekend.
I can't hear anything.
I never do anything on Sundays.
I always walk to work.
I ruined the cake again.
I'm always the first to arrive.
I will never be able to forgive him.
I will never eat there again.
I'll never be able to pay this back.
I'll always be grateful.
I'll never find my glasses.
I don't deserve this treatment.
I don't need him.
I deserve to be heard.
Nobody will ever know.
No one will ever replace my dog.
No one could ever explain that to me.
Who would ever want that?
Who would lie about such a thing?
What is wrong with this place?
Why am I so hungry?
Why am I so angry at her?
Why can't I do this tomorrow?
Why would anyone hurt a child?
There's something wrong with my car.
There is nothing good on tv.
My life is busy and so am I.
Everyone is nicer than my boss.
Everybody would be better off with less traffic.
im sleepy
im so bored
im such a cat person
im not good with numbers
i feel so lost
i feel so nervous and sick
i'm a terrible dancer
i am a mother of three
its because im left handed
he said im ugly
she thinks im dumb
they all think i'm a joke
my mom says i'm a failure
im not a failure
i'm not stupid
that doesn't make me worthless
i used to hate myself
i thought i was unlovable until i met him
`
  .trim()
  .split('\n')
