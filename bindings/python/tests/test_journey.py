"""One scenario, the same in every language: open offline, home, a misspelled search, a page, who can help at 2:30, leave,
a refused read, the return word. Kotlin and Swift follow with the same names."""

import hashlib
import threading

import pytest
from argon2.low_level import Type, hash_secret_raw

import cobijo
from cobijo import Audience, Cobijo, CobijoError, Config, Edition, Effect, Event, ExitTrigger, HelpRequest, Platform, Reader, Screen, ScreenState, SettingsChange, Standing

HOUR = "2026-11-28T02:30:00-06:00"


def enter(core, audience=Audience.TEEN, locale="es-MX", country="MX"):
    return core.enter(Reader(audience=audience, locale=locale, country=country))


@pytest.fixture
def core():
    core = Cobijo.open(Config())
    core.input(Event.ENTERED())
    return core


def test_a_cold_start_shows_the_neutral_first_screen():
    core = Cobijo.open(Config())
    screen = enter(core).topic("sextortion", Edition.PAGE)
    assert isinstance(screen, Screen.FRONT)
    assert screen.front.button == "Entrar"


def test_home(core):
    home = enter(core).home().home
    assert home.channel == "preview" and home.banner
    assert len(home.lines) == 4
    assert home.situations[0].to == "topic:sextortion"
    assert (home.emergency.number, home.emergency.uri) == ("911", "tel:911")


def test_a_misspelled_search(core):
    search = enter(core).search("me estan amenasando con suvir mis fotos").search
    assert search.danger is None
    assert "sextortion" in [hit.id for hit in search.topics[:3]]


def test_danger_comes_first(core):
    danger = enter(core).search("ya no quiero vivir").search.danger
    assert (danger.kind, danger.who) == ("self-harm", "me")
    assert [contact.number for contact in danger.contacts] == ["800 911 2000", "911"]


def test_a_page_with_its_spoken_form(core):
    page = enter(core).topic("sextortion", Edition.PAGE).page
    assert page.audience == Audience.TEEN and not page.fell_back
    assert all(block.lang == "es-MX" and (block.spoken or block.items) for block in page.blocks)
    easy = enter(core).topic("sextortion", Edition.EASY).page
    assert len(easy.blocks) > 5


def test_who_can_help_at_half_past_two(core):
    help = enter(core).help(HelpRequest(at=HOUR)).help
    assert help.emergency.number == "911"
    first = help.services[0]
    assert first.contacts[0].open == "open" and "listen" in first.needs
    assert all(contact.assured_on is None and contact.note for service in help.services for contact in service.contacts)


def test_launch_and_the_next_contact(core):
    visit = enter(core)
    first = visit.help(HelpRequest(at=HOUR)).help.services[0].contacts[0]
    plan = visit.launch(first.id, Platform.ANDROID).plan
    assert plan.uri.startswith("tel:") and plan.traces and plan.no_answer
    assert plan.next.id != first.id
    with pytest.raises(CobijoError.UnknownContact):
        visit.launch("mx-trevor.whatsapp", Platform.IOS)


def test_leaving_and_coming_back(core):
    visit = enter(core)
    left = core.exit(ExitTrigger.BUTTON)
    assert left.state == ScreenState.COVERED
    assert left.effects[0] == Effect.SHOW_COVER
    assert left.cover.name == "Apuntes"
    assert isinstance(visit.home(), Screen.COVERED), "a read after leaving is refused"
    assert core.input(Event.COVER_SEARCH("fracciones")).state == ScreenState.COVERED
    assert core.input(Event.COVER_SEARCH("abrigo")).state == ScreenState.OPEN
    assert isinstance(visit.home(), Screen.COVERED), "the old visit has ended"
    assert isinstance(enter(core).home(), Screen.HOME)


def test_a_call_that_nobody_answers_does_not_cost_the_next_number(core):
    visit = enter(core)
    expected = visit.launch("mx-linea-vida.call", Platform.ANDROID).plan.next.id
    core.input(Event.LAUNCHED("mx-linea-vida.call"))
    assert core.input(Event.INACTIVE()).state == ScreenState.AWAY
    core.input(Event.BACKGROUND())
    back = core.input(Event.RETURNED())
    assert back.state == ScreenState.FOLLOW_UP and back.follow_up.title == "¿Contestaron?"
    assert isinstance(visit.home(), Screen.FOLLOW_UP)
    another = core.input(Event.ANOTHER_OPTION())
    assert another.effects == [Effect.SHOW_NEXT] and another.next == expected
    assert isinstance(visit.launch(another.next, Platform.ANDROID), Screen.LAUNCH)


def test_a_chosen_word_is_kept_as_a_mark_that_another_library_makes_too(tmp_path):
    core = Cobijo.open(Config(data_dir=str(tmp_path)))
    core.input(Event.ENTERED())
    settings = enter(core).change_settings(SettingsChange(return_word="Luna Nueva", cover="recetas")).settings
    assert settings.cover == "recetas" and settings.notice
    core.exit(ExitTrigger.GESTURE)
    assert core.input(Event.COVER_SEARCH("abrigo")).state == ScreenState.COVERED
    assert core.input(Event.COVER_SEARCH("luna nueva")).state == ScreenState.OPEN
    kept = (tmp_path / "settings").read_bytes()
    assert len(kept) == 128 and hashlib.sha256(kept[:96]).digest() == kept[96:]
    word = hashlib.sha256(b"luna nueva").digest()
    assert hash_secret_raw(word, kept[37:53], 2, 19 * 1024, 1, 32, Type.ID) == kept[53:85]
    with pytest.raises(CobijoError.BadWord):
        enter(core).change_settings(SettingsChange(return_word="agua"))
    with pytest.raises(CobijoError.NotKept):
        nowhere = Cobijo.open(Config())
        nowhere.input(Event.ENTERED())
        enter(nowhere).change_settings(SettingsChange(start_covered=True))


def test_what_stays_and_practising(core):
    visit = enter(core)
    traces = visit.traces(Platform.IOS).traces
    assert {row.id for row in traces.ours} == {"reading", "memory", "settings", "network", "texts", "cover"}
    assert "screentime" in {row.id for row in traces.phone}
    assert len(visit.rehearsal().rehearsal.steps) == 4
    assert [entry.to for entry in visit.home().home.leaving] == ["traces:", "rehearsal:", "settings:"]
    assert Standing.SECURE_WINDOW in core.standing()


def test_misuse_is_an_exception_with_a_code_and_the_readers_language(core):
    with pytest.raises(CobijoError.UnknownTopic) as error:
        enter(core, locale="en").topic("pizza", Edition.PAGE)
    assert (error.value.code, error.value.text) == ("unknown-topic", "There is no page called pizza.")
    with pytest.raises(CobijoError.BadTime):
        enter(core).help(HelpRequest(at="yesterday"))
    with pytest.raises(CobijoError.NoWords):
        enter(core).search("   ")
    with pytest.raises(CobijoError.BadPlace):
        enter(core, country="Narnia")


def test_a_guide_one_step_at_a_time(core):
    visit = enter(core)
    assert "threatened" in {guide.id for guide in visit.guides().guides}
    first = visit.guide("threatened", []).step
    assert first.step == "start" and not first.end and first.emergency.number == "911"
    answers = []
    while choices := visit.guide("threatened", answers).step.choices:
        answers.append(choices[-1].id)
    end = visit.guide("threatened", answers).step
    assert end.end and len(answers) <= 5
    assert end.contacts or any(block.contact for block in end.blocks)
    with pytest.raises(CobijoError.UnknownAnswer):
        visit.guide("threatened", ["pizza"])


def test_opening_words_and_cards(core):
    visit = enter(core)
    assert visit.words().words.sentences is None
    said = visit.words(to="mother", about="threatened").words.sentences
    assert len(said.say) == 3 and said.show and said.home_note
    assert [card.id for card in visit.cards().cards] == ["not-your-fault"]
    assert visit.card("not-your-fault").card.blocks
    assert [cover.id for cover in core.covers("es-MX")] == ["apuntes", "curiosidades", "recetas"]


def test_a_fallback_is_an_answer(core):
    page = enter(core, locale="es-PE").topic("evidence", Edition.PAGE).page
    assert (page.locale, page.fell_back) == ("es-MX", True)
    assert page.notices


def test_eight_threads_and_one_who_leaves(core):
    visit, wrong = enter(core), []

    def read():
        for _ in range(200):
            if not isinstance(visit.search("fotos"), (Screen.SEARCH, Screen.COVERED)):
                wrong.append("another screen")
        if not isinstance(visit.search("fotos"), Screen.COVERED):
            wrong.append("content after leaving")

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    core.exit(ExitTrigger.GESTURE)
    for thread in threads:
        thread.join()
    assert wrong == []


def test_ten_thousand_forgotten_visits(core):
    for _ in range(10_000):
        enter(core)
    assert isinstance(enter(core).home(), Screen.HOME)


def test_the_public_names_are_the_contract():
    names = {"Cobijo", "Visit", "Screen", "Event", "Answer", "CobijoError", "Reader", "Config", "HelpRequest"}
    assert names <= set(cobijo.__all__)
