/** More verdicts of the same rounds. */
export const laterVerdicts: readonly string[] = `
I see it now: I am the toxic one.
I never do anything right in my life.
I'm a lazy piece of shit.
I'm crap at being a human.
I'm undateable.
i dont deserve him
Everyone I love leaves because I'm impossible to live with.
I'm a laughing stock.
I'm a sad little nobody from a nowhere town.
I'm repulsive to women.
I'm insignificant, a speck.
I am incompetent, and now it is on paper.
I ruined us because I ruin everything good.
Just stupid. I'm just stupid.
I am a bad mother, full stop.
I'm the failure of the family.
Since the divorce I don't go out any more because I think that I'm just not interesting for other people and I bore them.
I have been with him for six years and every time we argue I end up feeling like I'm a terrible girlfriend and like I don't deserve him.
whenever i try to talk to somebody i get so nervous and afterwards i think how stupid i am
I don't know what to do because i feel like i am a failure and my parents are so disappointed in me.
I feel I'm the ugliest person in every room and it's making me not want to leave the house.
I can't keep a job, I can't keep a girlfriend, I am basically good for nothing.
I feel like a burden to everyone and I try to stay out of their way.
I just feel so worthless and like everything is my fault.
i feel like im not normal and i will never have friends
I feel like I am never going to be good enough for my mum no matter how hard I try.
My sister has a house and kids and I have nothing, I feel so inferior to her.
I started to think that there's something wrong with me and that's why men leave.
I know it sounds silly but I feel like a bad person for even thinking about it.
I always feel like the odd one out, like I'm a freak.
I feel like a coward for not telling her.
I have this feeling that I am not a good mother.
I get so angry at myself because I'm so useless with everything.
I can't help but think I'm not attractive enough for her to stay.
I have no friends and i guess it is because i am a boring and weird person.
I feel useless as a man because I can't provide.
I feel disgusted with my body and with myself.
I think I'm unlovable and that I will always be.
I'm so dumb that I even believed him when he said he loved me.
Sometimes I believe I am the worst daughter there is.
I compare myself with my friends and I always come out as the loser.
I feel like I have no value if nobody wants me.
I feel less of a woman since the operation.
I feel like I'm less than everybody else.
He cheated because I wasn't good enough in his eyes, I'm never good enough for anyone.
I just hate everything about myself.
I hate myself so much for letting it happen.
Because of my height I'm not a real man.
I haven't achieved anything in my life and I'm thirty, I'm pathetic.
I'm not fit to be a parent.
I'm not fit for this world.
I can't do anything properly, not even make a phone call.
It's obvious that I'm the weak one here.
I'm a bad wife because I want to sleep alone.
I'm a terrible person because I was happy when she failed.
I'm so undesirable that even the app gave up on me.
I'm not likeable.
I have no personality.
I have an ugly personality.
I'm too weird for anyone to like me.
I'm too shy and boring to ever have a girlfriend.
I feel like I'm worth nothing.
I feel I am nothing compared to him.
I'm not as smart as my classmates, I'm just stupid.
I'm never the one people choose.
I must be really unlikable.
They all quit because I am a horrible leader and a horrible person.
I lost the match, I'm such a worthless player.
I burnt the toast, I am a useless wife.
I got the date wrong, I'm an idiot.
I missed one call and now I'm the worst daughter ever.
My mother must be ashamed of having a daughter as useless as me.
I'm single because I'm fat.
He didn't text because I'm ugly and dull.
The rejection letter was right, I'm second-rate.
mum says try again but im just thick innit
I can't shake the sense that I am fundamentally unworthy.
Today proved it: I am a joke.
I'm the weakest person I know.
I am 52, divorced, and a failure as a husband.
idk why anyone bothers with me tbh
it's no wonder, I'm nothing but trouble
I'll never be man enough for her.
My art is bad because I have no talent whatsoever.
I am so unbelievably selfish.
No decent woman would look twice at me.
I'm too damaged to be with anyone.
I'm not wanted anywhere.
I always spoil things for everyone.
I must be stupid, everybody else understood it.
Everyone on the team has something to give except me, I'm dead weight.
I'm a vile, bitter old woman.
All my friends are married and I'm the leftover nobody picked.
I'm the idiot who believed him.
I'm just an ugly duckling that never became a swan.
I feel like I was born wrong.
I feel like an impostor and a liar.
I'm so inadequate it is laughable.
im a horrible gf and he deserves better
I am unfit to be anybody's friend.
There is nothing in me that anyone could love.
What is the matter with me?
Why do I always have to be so pathetic?
I have the personality of a wet sponge, I'm so boring.
I've never been worth the trouble.
I hate who I turn into around him.
i hate my fat ugly body
I couldn't love me either.
I'm a defect of nature.
I do not think I am good enough to be anyone's wife.
I am, in a word, mediocre.
Honestly what use am I to anyone
I'm a hack, a fraud, a nobody.
I lie awake thinking what a terrible mother I am.
I'm never going to be anything but a disappointment.
She only stays because she pities me, I'm that pathetic.
I'm the shame of the family.
I am ugly, and no amount of makeup will fix it.
Nobody will hire me because I'm an idiot.
i'm worthless trash and everybody knows
I am a weak and foolish person.
I don't measure up and I never will.
Somewhere along the way I became a person nobody could respect.
I don't think anyone could ever love someone as broken as me.
I doubt she will ever want me.
Why would she want me?
What is there to like about me?
I have always felt that I was worthless.
I struggle with constant feelings of worthlessness.
I carry so much self-hatred around.
I can't compare to the other women there.
I don't think I will ever be good enough for my father.
I don't feel like a real person.
I can't stop ruining things.
I mess up all the time.
My kids deserve better than me.
I'm so average.
I have lost all my self-respect.
I am never going to do anything right.
I don't know how to be a normal person.
Everyone leaves because of who I am.
I doubt anyone would ever hire me.
I cannot believe that anyone would want to be with me.
Seventy years old and still a fool, that is me.
I have always been the disappointment of this family.
bruh im actually so ugly its not even funny
It's just another sign that I'm not meant for this life.
I do not have any talent and I am only pretending.
Look at him, and then look at me, the failure.
I'm a horrible little person with a horrible little life.
Why did I think someone like me could be chosen?
I make a mess of everything.
I'm so fucking worthless it's unreal.
I am a stain on my family's name.
My own dog would leave me if it could, I'm that boring.
Every rejection confirms that I am nobody.
I am simply a bad egg.
I hate being the stupid one.
I'm the stupid one, always was.
There's no version of me that is good enough.
I'm an awful daughter and I know it.
She deserves a better mother than me.
I cant do shit right.
I'm so ashamed of being this useless.
I'm too pathetic to even ask.
I am not a person anyone would miss at a party.
I'm a loser who eats lunch in the toilet.
I'm just dumb, ok.
Maybe I'm unloveable after all.
I'm the kind of guy girls laugh at.
I'm a phoney.
I feel like the stupidest person on earth.
I feel like an absolute failure as a parent.
I feel like I'm a waste of a life.
I feel like trash.
I feel so ugly next to my sister.
I feel that I'm not worth the bother.
I just know that I'm a bad person.
I'm my family's biggest mistake.
I am a selfish cow.
i suck at being a human being
I'm so stupid, I should have seen it coming.
How stupid can I be?
How could I be so stupid?
I'm a complete moron for sending that.
I've nothing to offer to a company like that.
Of course they didn't pick me. I'm hideous.
No one could want this, I am revolting.
I'm weak, cowardly, and spineless.
`
  .trim()
  .split('\n')
