# Telling someone: words to start with. The structure is in words.toml.
# Arguments of words-say-…: $to (to whom), $person (close, polite), $gender (f, m, n: of the one who listens).
# The speaker's own gender is never used.
words-title = Words to start with
words-intro = It is not your fault, and you don't have to tell it all. Choose who and what about, and you'll see how to start here.
words-to-question = Who do you want to tell?
words-about-question = What do you want to talk about?

# To whom
words-to-teacher-f = A teacher (woman)
words-to-teacher-m = A teacher (man)
words-to-counsellor = A school counsellor or psychologist
words-to-health-f = A doctor (woman)
words-to-health-m = A doctor (man)
words-to-friends-parent-f = A friend's mum
words-to-friends-parent-m = A friend's dad
words-to-aunt = My aunt
words-to-uncle = My uncle
words-to-grandmother = My grandmother
words-to-grandfather = My grandfather
words-to-mother = My mum
words-to-father = My dad
words-to-sibling = My brother or sister, 18 or older
words-to-friend = A friend
words-to-helpline = A helpline

# What about
words-about-cannot-say = Something happened and I can't say it yet
words-about-threatened = Someone is threatening me
words-about-images-out = There are pictures of me going round
words-about-asked = Someone is asking me for photos or videos
words-about-someone-known = Someone I know is hurting me
words-about-at-home = I'm not safe at home
words-about-feel-bad = I feel really bad
words-about-friend = I'm worried about someone my age

# The word that begins the first sentence. There is always one, and the sentence goes on after a comma.
words-call = { $to ->
    [teacher-f] Miss
    [teacher-m] Sir
    [health-f] Doctor
    [health-m] Doctor
    [aunt] Auntie
    [uncle] Uncle
    [grandmother] Grandma
    [grandfather] Grandpa
    [mother] Mum
    [father] Dad
   *[other] { $person ->
        [close] Hey
       *[polite] Hello
    }
 }

# Something happened and I can't say it yet
words-show-cannot-say = Something happened to me and I can't say it yet. I need someone to listen calmly and help me.
words-say-cannot-say-1 = { words-call }, something happened to me and I can't say what yet.
words-say-cannot-say-2 = I don't have the words, but I need help.
words-say-cannot-say-3 = { $to ->
    [friend] Will you come with me to an adult, without asking me everything?
    [helpline] Can you tell me who can help, even if I don't say everything?
   *[other] Can you help me, without asking me everything for now?
 }

# Someone is threatening me
words-show-threatened = Someone is threatening me and I'm scared. I need someone to help me, without telling me off.
words-say-threatened-1 = { words-call }, someone is threatening me and I'm scared.
words-say-threatened-2 = I can't tell it all yet, and I can't do this alone.
words-say-threatened-3 = { $to ->
    [friend] Will you come with me to tell an adult?
    [helpline] Can you tell me what to do first?
   *[other] Can you help me see what to do, without telling me off?
 }

# There are pictures of me going round
words-show-images-out = Someone shared pictures of me without my permission. I need help, and nobody needs to see them.
words-say-images-out-1 = { words-call }, someone shared pictures of me without my permission.
words-say-images-out-2 = It's hard to talk about this, and nobody needs to see them.
words-say-images-out-3 = { $to ->
    [friend] Will you come with me to ask an adult for help?
    [helpline] Can you tell me how to ask for them to be taken down?
   *[other] Can you help me find a way to stop it?
 }

# Someone is asking me for photos or videos
words-show-asked = Someone is asking me for photos or videos and I want it to stop. I need someone to help me see what to do.
words-say-asked-1 = { words-call }, someone is asking me for photos or videos and I want it to stop.
words-say-asked-2 = I don't know what to do, and it is embarrassing to talk about it.
words-say-asked-3 = { $to ->
    [friend] Will you come along while I tell an adult?
    [helpline] Can you help me think about what to do?
   *[other] Can you help me think what to do, without getting angry with me?
 }

# Someone I know is hurting me (never says who)
words-show-someone-known = Someone I know is hurting me, and I can't say who yet. I need help, without that person finding out.
words-say-someone-known-1 = { words-call }, someone I know is hurting me.
words-say-someone-known-2 = I can't say who yet, and I'm scared they will find out.
words-say-someone-known-3 = { $to ->
    [friend] Will you come with me to tell an adult I trust?
   *[other] Can you help me make a plan to be safe?
 }

# I'm not safe at home (never says who)
words-show-at-home = I'm not safe at home. I need help, without the person who hurts me finding out.
words-say-at-home-1 = { words-call }, I'm not safe at home.
words-say-at-home-2 = I can't say who is hurting me yet, and they must not find out.
words-say-at-home-3 = { $to ->
    [friend] Will you come with me to tell an adult outside my home?
    [helpline] Can you help me make a plan without anyone at home finding out?
   *[other] { $person ->
        [close] Will you come with me to find help outside home?
       *[polite] Can you help me, without calling my home yet?
    }
 }

# I feel really bad
words-show-feel-bad = I feel really bad and I don't want to be alone with this. I need someone to stay with me and help me.
words-say-feel-bad-1 = { words-call }, I feel really bad.
words-say-feel-bad-2 = I don't want to be alone with this.
words-say-feel-bad-3 = { $to ->
    [friend] Will you stay with me while we find an adult?
    [helpline] Can you listen now and tell me what to do?
   *[other] Can you stay with me and help me find support?
 }

# I'm worried about someone my age
words-show-friend = I'm worried about someone my age and I think they are in danger. I need an adult to help us.
words-say-friend-1 = { words-call }, I'm worried about someone my age who may be in danger.
words-say-friend-2 = I don't know how to help, and it's too much for me alone.
words-say-friend-3 = { $to ->
    [friend] Shall we go and tell an adult we trust?
    [helpline] Can you tell me how to help them?
   *[other] Will you come with me to find help for them?
 }

# What is good to know about each person before telling
words-honest-teacher-f = A teacher may have to tell someone to protect you. You can ask her first: "What happens if I tell you?" If you are not safe at home, say that too.
words-honest-teacher-m = A teacher may have to tell someone to protect you. You can ask him first: "What happens if I tell you?" If you are not safe at home, say that too.
words-honest-counsellor = A school counsellor may have to tell someone to protect you. You can ask first: "Who would you have to tell?" If you are not safe at home, say that too.
words-honest-health-f = A doctor may have to tell someone to protect you. You can ask her first: "Who would you tell if I talk to you?" You can also ask her to explain each step.
words-honest-health-m = A doctor may have to tell someone to protect you. You can ask him first: "Who would you tell if I talk to you?" You can also ask him to explain each step.
words-honest-friends-parent-f = She may want to let your home know. You can ask first: "Who would you tell?" If you are not safe at home, say so, or find someone else, like a teacher.
words-honest-friends-parent-m = He may want to let your home know. You can ask first: "Who would you tell?" If you are not safe at home, say so, or find someone else, like a teacher.
words-honest-aunt = Your aunt may want to tell someone in the family. Ask her to talk to you first. If the person who hurts you lives with her or is someone she trusts, choose someone outside home, like a teacher.
words-honest-uncle = Your uncle may want to tell someone in the family. Ask him to talk to you first. If the person who hurts you lives with him or is someone he trusts, choose someone outside home, like a teacher.
words-honest-grandmother = Your grandmother may want to tell someone in the family. Ask her to talk to you first. If the person who hurts you lives with her or is someone she trusts, choose someone outside home, like a teacher.
words-honest-grandfather = Your grandfather may want to tell someone in the family. Ask him to talk to you first. If the person who hurts you lives with him or is someone he trusts, choose someone outside home, like a teacher.
words-honest-mother = Your mum may want to tell someone else, or confront the person who hurts you. Ask her to make a plan with you first. If that person lives with her or is someone she trusts, choose someone outside home, like a teacher.
words-honest-father = Your dad may want to tell someone else, or confront the person who hurts you. Ask him to make a plan with you first. If that person lives with him or is someone he trusts, choose someone outside home, like a teacher.
words-honest-sibling = They may want to tell someone else at home. Ask them to make a plan with you first. If the person who hurts you lives there or is someone they trust, choose someone outside home, like a teacher.
words-honest-friend = A friend can go with you to tell an adult, like a teacher. You two don't have to carry this alone. They may also tell someone because they worry; say what you'd rather they kept to themselves.
words-honest-helpline = We don't know who they tell. You can ask before you say your name.

# Whenever the person is at home or family
words-home-note = Does the person who hurts you live at home, or are they close to the one you chose? Choose someone outside home instead, like a teacher, or a helpline.

# If the first person does not believe or scolds
words-plan-b-title = If they don't believe you or tell you off
words-plan-b-1 = It is not your fault, and you didn't tell it badly.
words-plan-b-2 = They may have been scared or not known what to do. That is about them; what you tell is still true.
words-plan-b-3 = Tell another adult, outside home too, like a teacher. Keep on until someone helps you.
words-plan-b-4 = You can look for a helpline, even if you don't know how to start. If you are in danger, call emergency services.
words-plan-b-say = I already told someone and they didn't help; I need someone to believe me and help me.

# Copying, and buttons
words-copy-note = What you copy may stay in the keyboard's history, and what you send stays in the chat. If you can, show the screen instead.
words-button-show = Show the screen
words-button-copy = Copy the sentences
words-button-speak = Hear the sentences
words-button-plan-b = What if they don't believe me?
