package org.clausewright.workspace.help.challenge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.ChallengeRequest;
import org.clausewright.assist.Written;
import org.clausewright.assist.offline.OfflineAssistant;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.document.Verdict;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.DrainedQueue;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.challenge.Challenges.Idea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ChallengesTest {

    private static final Source ANSWERER = Source.model("a\tmodel", "answers 1");

    @TempDir
    private Path temporary;

    private final DrainedQueue queue = new DrainedQueue();
    private final List<IdeaLog> logs = new ArrayList<>();

    @Test
    void readsAnIdeaThatWasKeptBeforeTemplatesWere() {
        IdeaLine line =
                IdeaLine.read("a1e6cc69\tadded\t1\trf07\tA title\tboundary\tIt is refunded.\ta-model\tuser\tIs it?");
        Challenge challenge =
                assertInstanceOf(IdeaLine.Added.class, line).idea().challenge();
        assertEquals(new Source("a-model", Optional.empty()), challenge.source());
        assertEquals(List.of(new Challenge.Message("user", "Is it?")), challenge.turns());
    }

    @Test
    void readsADraftedAnswerThatWasKeptBeforeItsSourceWas() {
        IdeaLine line = IdeaLine.read("4c2d23fa\tanswered\trf07\t1\tGOOD\t\tnames the date\t\tBy Fr"
                + "iday.\tlate\t\t1\tuser\t\tWhere is it?");
        AnswerDrafts.Drafted drafted =
                assertInstanceOf(IdeaLine.Answered.class, line).answer();
        assertEquals(new Source("", Optional.empty()), drafted.source());
        assertEquals("By Friday.", drafted.answer().content());
        assertEquals("Where is it?", drafted.prompt().turns().getFirst().content());
    }

    @Test
    void anIdeaComesBackInEveryLetterUntilItIsDiscarded() throws IOException {
        Challenge odd = new Challenge(
                "tabs\tand \\ backslashes",
                "boundary",
                List.of(
                        new Challenge.Message("developer", "one\ntwo\r\nthree\t\\n"),
                        new Challenge.Message("user", "Grüße 😀\u2028ok")),
                "",
                Source.model("test\t\n", "challenge 2"));
        store().add("rf07", new Idea("1", odd));
        store().add("vc02", new Idea("2", challenge("second")));
        assertEquals(odd, store().read().ideas().get("rf07").getFirst().challenge());
        store().remove("1");
        assertEquals(List.of("vc02"), List.copyOf(store().read().ideas().keySet()));
        assertFalse(Files.exists(root().resolve("ideas")));
    }

    @Test
    void twoWindowsKeepEachOthersIdeas() throws Exception {
        IdeaStore left = store();
        IdeaStore right = store();
        Thread other = Thread.ofVirtual().start(() -> addMany(left, "left"));
        addMany(right, "right");
        other.join();
        assertEquals(80, store().read().ideas().get("rf07").size());
        left.remove("left-3");
        right.remove("right-4");
        assertEquals(78, store().read().ideas().get("rf07").size());
    }

    @Test
    void aDamagedLineCostsItselfAloneAndIsReported() throws IOException {
        store().add("rf07", new Idea("1", challenge("first")));
        store().add("rf07", new Idea("2", challenge("second")));
        Path log = store().file();
        List<String> lines = Files.readAllLines(log);
        Files.writeString(log, lines.get(0).replace("first", "fir") + "\n" + lines.get(1) + "\n" + "\0garbage");
        store().add("rf07", new Idea("3", challenge("third")));
        IdeaStore.Read read = store().read();
        assertEquals(
                List.of("2", "3"),
                read.ideas().get("rf07").stream().map(Idea::id).toList());
        ChallengeFailure.SomeUnreadable damage = assertInstanceOf(
                ChallengeFailure.SomeUnreadable.class, read.damage().orElseThrow());
        assertEquals(2, damage.count());
        assertTrue(Files.readString(damage.copy()).contains("garbage"));
        assertEquals(Optional.empty(), store().read().damage());
    }

    @Test
    void aFileOfNothingButGarbageIsSetAside() throws IOException {
        Files.createDirectories(store().file().getParent());
        Files.write(store().file(), new byte[] {(byte) 0xFF, 0, 1, '\n', (byte) 0xFE}, StandardOpenOption.CREATE);
        assertEquals(Map.of(), store().read().ideas());
        store().add("rf07", new Idea("1", challenge("first")));
        assertEquals(1, store().read().ideas().get("rf07").size());
    }

    @Test
    void whatIsGoneTakesNoRoomForEver() throws IOException {
        for (int i = 0; i < 150; i++) {
            Idea idea = new Idea("n" + i, challenge("case " + i));
            store().add("rf07", idea);
            store().remove(idea.id());
        }
        store().add("rf07", new Idea("last", challenge("last")));
        store().read();
        assertEquals(
                1,
                Files.readString(store().file(), StandardCharsets.UTF_8).lines().count());
    }

    @Test
    void restoresWhatWaitedAndPutsBackWhatWasDiscarded() {
        Scripted assistant = new Scripted();
        assistant.challenges.addAll(List.of(challenge("My suitcase is blue"), challenge("Can my dog fly with me")));
        try (Tasks tasks = new Tasks(queue)) {
            Challenges challenges = challenges(tasks, assistant);
            ask(challenges);
            assertEquals(2, challenges.ideas("rf07").size());
            close(challenges);

            Challenges again = challenges(tasks, assistant);
            again.restore();
            close(again);
            assertEquals(2, again.ideas("rf07").size());
            Idea first = again.ideas("rf07").getFirst();
            assertEquals(Optional.of(0), again.remove("rf07", first));
            again.putBack("rf07", first, 0);
            again.remove("rf07", again.ideas("rf07").getLast());
            close(again);

            Challenges third = challenges(tasks, assistant);
            third.restore();
            close(third);
            assertEquals(List.of(first), third.ideas("rf07"));
        }
    }

    @Test
    void tellsTheAssistantWhatWaitsAndTakesNothingLikeIt() {
        Scripted assistant = new Scripted();
        assistant.challenges.add(challenge("Where is my blue suitcase from Oslo"));
        try (Tasks tasks = new Tasks(queue)) {
            Challenges challenges = challenges(tasks, assistant);
            ask(challenges);
            ask(challenges);
            close(challenges);
            assertEquals(1, challenges.ideas("rf07").size());
            assertEquals(1, assistant.requests.getLast().waiting().size());
        }
    }

    @Test
    void saysOnceThatIdeasCannotBeKept() throws IOException {
        Files.writeString(temporary.resolve("state"), "a file where a folder should be");
        Scripted assistant = new Scripted();
        assistant.challenges.addAll(List.of(challenge("My suitcase is blue"), challenge("Can my dog fly with me")));
        List<Failure> troubles = new ArrayList<>();
        try (Tasks tasks = new Tasks(queue)) {
            Challenges challenges = challenges(tasks, assistant);
            challenges.onTrouble(troubles::add);
            ask(challenges);
            close(challenges);
            assertEquals(2, challenges.ideas("rf07").size());
        }
        assertEquals(1, troubles.size());
        assertInstanceOf(ChallengeFailure.NotKept.class, troubles.getFirst());
    }

    @Test
    void addsADraftedAnswerToItsExampleAsItIsNow() {
        Scripted assistant = new Scripted();
        Judged good = new Judged(Verdict.GOOD, Optional.empty(), "names the date", "", "By Friday.");
        Judged bad = new Judged(Verdict.BAD, Optional.empty(), "promises", "", "Today!");
        assistant.answers.addAll(List.of(good, bad));
        Spec spec = spec();
        try (Tasks tasks = new Tasks(queue)) {
            AnswerDrafts drafts = drafts(tasks, assistant);
            ExampleDraft prompt = ExampleDraft.of(
                    spec.exampleFile("rf07").orElseThrow().examples().getFirst());
            drafts.ask("answers", spec, spec.clause("rf07").orElseThrow(), prompt);
            queue.until(() -> drafts.state("rf07") instanceof Asked.Answered);
            assertEquals(List.of(good, bad), written(drafts));
            Spec after = edited(drafts, spec, good);
            drafts.remove("rf07", good);
            String text = edited(drafts, after, bad)
                    .exampleFile("rf07")
                    .orElseThrow()
                    .document()
                    .text();
            assertTrue(text.contains("GOOD: names the date") && text.contains("BAD: promises"), text);
            assertEquals(List.of(bad), written(drafts));
            Spec changed = Spec.of(
                    "test",
                    Settings.DEFAULT,
                    spec.documents(),
                    Map.of(SpecPath.examplesOf("rf07"), "Examples for [^rf07] in Refunds:\n"));
            assertInstanceOf(Outcome.Failed.class, drafts.edit(changed, "rf07", bad));
        }
    }

    @Test
    void aDraftedAnswerComesBackUntilItIsDecidedOn() throws IOException {
        Judged odd = new Judged(Verdict.GOOD, Optional.of("tone"), "tab\tand \\n", " id=1", "one\ntwo\r\n");
        Judged bad = new Judged(Verdict.BAD, Optional.empty(), "promises", "", "Today!");
        ExampleDraft prompt = new ExampleDraft(
                "late", List.of(ExampleDraft.Message.of("user", "Where\tis it?")), List.of(bad), Optional.of(""));
        Scripted assistant = new Scripted();
        assistant.answers.addAll(List.of(odd, bad));
        try (Tasks tasks = new Tasks(queue)) {
            AnswerDrafts drafts = drafts(tasks, assistant);
            answer(drafts, prompt);
            store().add("vc02", new Idea("1", challenge("an idea beside them")));

            AnswerDrafts again = reopened(tasks, assistant);
            assertEquals(Optional.of(prompt), again.prompt("rf07"));
            assertEquals(List.of(odd, bad), written(again));
            assertEquals(ANSWERER, again.waiting("rf07").getFirst().source());
            again.remove("rf07", odd);

            AnswerDrafts third = reopened(tasks, assistant);
            assertEquals(List.of(bad), written(third));
            third.remove("rf07", bad);
            assertEquals(Optional.empty(), third.prompt("rf07"));

            assertEquals(List.of(), written(reopened(tasks, assistant)));
            assertEquals(List.of("vc02"), List.copyOf(store().read().ideas().keySet()));
        }
    }

    @Test
    void draftsToAnEarlierPromptDoNotComeBack() {
        Judged good = new Judged(Verdict.GOOD, Optional.empty(), "names the date", "", "By Friday.");
        Scripted assistant = new Scripted();
        assistant.answers.add(good);
        ExampleDraft first = ExampleDraft.of(challenge("first"));
        ExampleDraft second = ExampleDraft.of(challenge("second"));
        try (Tasks tasks = new Tasks(queue)) {
            AnswerDrafts drafts = drafts(tasks, assistant);
            answer(drafts, first);
            answer(drafts, second);
            AnswerDrafts again = reopened(tasks, assistant);
            assertEquals(Optional.of(second), again.prompt("rf07"));
            assertEquals(List.of(good), written(again));
            again.forget("rf07");
            assertEquals(Optional.empty(), reopened(tasks, assistant).prompt("rf07"));
        }
    }

    @Test
    void asksAnewWhereItHasAnsweredOrIdeasWait() {
        Scripted assistant = new Scripted();
        assistant.challenges.add(challenge("My suitcase is blue"));
        try (Tasks tasks = new Tasks(queue)) {
            Challenges challenges = challenges(tasks, assistant);
            ask(challenges);
            ask(challenges);
            close(challenges);
            Challenges again = challenges(tasks, assistant);
            again.restore();
            close(again);
            ask(again);
            assertEquals(List.of(false, true, true), assistant.fresh);
        }
    }

    private AnswerDrafts reopened(Tasks tasks, Assistant assistant) {
        flush();
        AnswerDrafts drafts = drafts(tasks, assistant);
        drafts.restore();
        flush();
        return drafts;
    }

    private void flush() {
        logs.forEach(IdeaLog::close);
        queue.drain();
    }

    private void close(Challenges challenges) {
        challenges.close();
        queue.drain();
    }

    private void answer(AnswerDrafts drafts, ExampleDraft prompt) {
        Spec spec = spec();
        drafts.ask("answers", spec, spec.clause("rf07").orElseThrow(), prompt);
        queue.until(() -> drafts.state("rf07") instanceof Asked.Answered);
    }

    @Test
    void withoutAModelSaysThatAnswersNeedOne() {
        Spec spec = spec();
        ExampleDraft prompt = ExampleDraft.of(
                spec.exampleFile("rf07").orElseThrow().examples().getFirst());
        try (Tasks tasks = new Tasks(queue)) {
            AnswerDrafts drafts = drafts(tasks, new OfflineAssistant());
            drafts.ask("answers", spec, spec.clause("rf07").orElseThrow(), prompt);
            queue.until(() -> drafts.state("rf07") instanceof Asked.Answered);
            Asked.Answered answered = assertInstanceOf(Asked.Answered.class, drafts.state("rf07"));
            assertTrue(answered.tally().note().contains("model"));
        }
    }

    private static List<Judged> written(AnswerDrafts drafts) {
        return drafts.waiting("rf07").stream().map(Written::text).toList();
    }

    private static Spec edited(AnswerDrafts drafts, Spec spec, Judged answer) {
        return switch (drafts.edit(spec, "rf07", answer)) {
            case Outcome.Done<SpecEdit> done -> spec.edit(done.value());
            case Outcome.Failed<SpecEdit> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }

    private void ask(Challenges challenges) {
        Spec spec = spec();
        challenges.ask("challenge", spec, spec.clause("rf07").orElseThrow(), 6);
        queue.until(() -> challenges.state("rf07") instanceof Asked.Answered);
    }

    private Challenges challenges(Tasks tasks, Assistant assistant) {
        return new Challenges(tasks, queue, () -> assistant, log(tasks));
    }

    private AnswerDrafts drafts(Tasks tasks, Assistant assistant) {
        return new AnswerDrafts(tasks, queue, () -> assistant, log(tasks));
    }

    private IdeaLog log(Tasks tasks) {
        IdeaLog log = new IdeaLog(tasks, queue, temporary.resolve("state"), root());
        logs.add(log);
        return log;
    }

    private static void addMany(IdeaStore store, String name) {
        for (int i = 0; i < 40; i++) {
            try {
                store.add("rf07", new Idea(name + "-" + i, challenge(name + " " + i)));
            } catch (IOException refused) {
                throw new AssertionError(refused);
            }
        }
    }

    private IdeaStore store() {
        return new IdeaStore(temporary.resolve("state"), root());
    }

    private Path root() {
        return temporary.resolve("spec");
    }

    private static Spec spec() {
        SpecDocument document = SpecDocument.parse(
                SpecPath.of("spec.md"), "# Refunds {#refunds}\n\nThe agent must offer a refund[^rf07].\n");
        String examples =
                "Examples for [^rf07] in Refunds:\n\n**Example**: late\n\n~~~xml\n<user>\nWhere is it?\n</user>\n~~~\n";
        return Spec.of("test", Settings.DEFAULT, List.of(document), Map.of(SpecPath.examplesOf("rf07"), examples));
    }

    private static Challenge challenge(String text) {
        return new Challenge(
                text,
                "boundary",
                List.of(new Challenge.Message("user", text + "?")),
                "It is refunded.",
                Source.OFFLINE);
    }

    /// Says what was written down, and remembers what it was asked for.
    private static final class Scripted implements Assistant {

        private final List<Challenge> challenges = new ArrayList<>();
        private final List<Judged> answers = new ArrayList<>();
        private final List<Boolean> fresh = new ArrayList<>();
        private final List<ChallengeRequest> requests = new ArrayList<>();

        @Override
        public String name() {
            return "scripted";
        }

        @Override
        public Outcome<Tally> challenge(Spec spec, ChallengeRequest request, Sink<Challenge> sink) {
            requests.add(request);
            fresh.add(sink.wantsFresh());
            return give(challenges.stream(), sink);
        }

        @Override
        public Outcome<Tally> answers(
                Spec spec, Spec.Found<Clause> clause, ExampleDraft prompt, Sink<Written<Judged>> sink) {
            return give(answers.stream().map(answer -> new Written<>(answer, ANSWERER)), sink);
        }

        @Override
        public Outcome<Tally> judge(Spec spec, List<Conflict> candidates, int top, Sink<Conflict> sink) {
            return give(Stream.of(), sink);
        }

        @Override
        public Outcome<Tally> rewordings(
                Spec spec, Finding finding, TextSpan sentence, int count, Sink<Written<String>> sink) {
            return give(Stream.of(), sink);
        }

        private static <T> Outcome<Tally> give(Stream<T> items, Sink<T> sink) {
            items.forEach(sink::accept);
            return Outcome.done(new Tally(0, 0, ""));
        }
    }
}
