package org.clausewright.workspace.help.challenge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Outgoing;
import org.clausewright.assist.Written;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.edit.ExampleDraft;
import org.clausewright.spec.edit.ExampleDraft.Judged;
import org.clausewright.spec.edit.ExampleEdits;
import org.clausewright.spec.finding.Source;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.ClauseAskings;

/// Answers that the assistant drafted for an example of a clause, one prompt a clause at a time. Each is accepted or
/// discarded by itself; until then it waits, also when the spec is opened again.
public final class AnswerDrafts {

    /// A draft that waits, and the prompt that it answers.
    ///
    /// @param id     tells drafts with the same words apart
    /// @param source who drafted it; without a name where that was not yet written down
    record Drafted(String id, ExampleDraft prompt, Judged answer, Source source) {}

    /// What was asked for one clause.
    private static final class OfClause {

        private final List<Drafted> waiting = new ArrayList<>();
        private Optional<ExampleDraft> prompt = Optional.empty();
    }

    private final Supplier<Assistant> assistant;
    private final IdeaLog log;
    private final ClauseAskings<OfClause, Written<Judged>> clauses;

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    /// @param log       where they are kept for the next time
    public AnswerDrafts(Tasks tasks, Executor results, Supplier<Assistant> assistant, IdeaLog log) {
        this.assistant = assistant;
        this.log = log;
        this.clauses = new ClauseAskings<>(tasks, results, OfClause::new, this::add);
    }

    /// Brings back what waited when the spec was last open.
    public void restore() {
        log.read(read -> read.answers().forEach(this::restored));
    }

    /// Those to an earlier prompt have been replaced.
    private void restored(String clause, List<Drafted> drafts) {
        OfClause mine = clauses.of(clause);
        ExampleDraft prompt = mine.prompt.orElse(drafts.getLast().prompt());
        mine.prompt = Optional.of(prompt);
        List<Drafted> missing = new ArrayList<>(drafts);
        missing.removeAll(mine.waiting);
        missing.stream().filter(draft -> !draft.prompt().equals(prompt)).forEach(this::erase);
        missing.removeIf(draft -> !draft.prompt().equals(prompt));
        mine.waiting.addAll(0, missing);
        clauses.tell(clause);
    }

    /// Told of the id of a clause whenever something about its drafts changes.
    public Subscription onChange(Consumer<String> listener) {
        return clauses.onChange(listener);
    }

    /// What [#ask] would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> before(Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        return assistant.get().beforeAnswers(spec, clause, prompt);
    }

    /// Asks for answers to a prompt; drafts to another prompt of the clause go.
    ///
    /// @param title what the activity calls it
    public void ask(String title, Spec spec, Found<Clause> clause, ExampleDraft prompt) {
        Assistant asked = assistant.get();
        String id = clause.value().id();
        OfClause mine = clauses.of(id);
        mine.waiting.forEach(this::erase);
        mine.waiting.clear();
        mine.prompt = Optional.of(prompt);
        clauses.start(id, title, sink -> asked.answers(spec, clause, prompt, sink));
    }

    /// The prompt that answers were asked for last.
    public Optional<ExampleDraft> prompt(String clause) {
        return clauses.known(clause).flatMap(known -> known.prompt);
    }

    public List<Written<Judged>> waiting(String clause) {
        return clauses.known(clause)
                .map(known -> known.waiting.stream()
                        .map(draft -> new Written<>(draft.answer(), draft.source()))
                        .toList())
                .orElse(List.of());
    }

    public Asked state(String clause) {
        return clauses.state(clause);
    }

    public void cancel(String clause) {
        clauses.cancel(clause);
    }

    /// Lets go of a draft: it was accepted, or nobody wants it.
    public void remove(String clause, Judged answer) {
        clauses.known(clause).ifPresent(known -> draft(known, answer).ifPresent(gone -> {
            known.waiting.remove(gone);
            erase(gone);
            if (known.waiting.isEmpty() && clauses.state(clause) instanceof Asked.NotYet) {
                known.prompt = Optional.empty();
            }
            clauses.tell(clause);
        }));
    }

    private static Optional<Drafted> draft(OfClause known, Judged answer) {
        return known.waiting.stream()
                .filter(draft -> draft.answer().equals(answer))
                .findFirst();
    }

    private void erase(Drafted draft) {
        log.write(store -> store.remove(draft.id()));
    }

    /// Lets go of all drafts of a clause and of the prompt.
    public void forget(String clause) {
        clauses.known(clause).ifPresent(known -> {
            clauses.reset(clause);
            known.waiting.forEach(this::erase);
            known.waiting.clear();
            known.prompt = Optional.empty();
            clauses.tell(clause);
        });
    }

    /// The change that adds an answer to its example as it is now, behind the answers that it has.
    public Outcome<SpecEdit> edit(Spec spec, String clause, Judged answer) {
        Optional<ExampleDraft> asked = prompt(clause);
        Optional<Found<Example>> example = spec.exampleFile(clause).stream()
                .flatMap(file -> file.examples().stream().map(found -> new Found<>(file.document(), found)))
                .filter(found -> asked.filter(prompt -> prompt.turns()
                                .equals(ExampleDraft.of(found.value()).turns()))
                        .isPresent())
                .findFirst();
        if (example.isEmpty()) {
            return Outcome.failed(new ChallengeFailure.PromptGone(
                    asked.map(ExampleDraft::title).orElse("")));
        }
        ExampleDraft now = ExampleDraft.of(example.get().value());
        return ExampleEdits.replace(
                example.get(),
                new ExampleDraft(
                        now.title(),
                        now.turns(),
                        Stream.concat(now.answers().stream(), Stream.of(answer)).toList(),
                        now.rubric()));
    }

    private void add(String clause, OfClause mine, Written<Judged> answer) {
        if (mine.prompt.isPresent() && draft(mine, answer.text()).isEmpty()) {
            Drafted draft =
                    new Drafted(UUID.randomUUID().toString(), mine.prompt.get(), answer.text(), answer.source());
            mine.waiting.add(draft);
            log.write(store -> store.add(clause, draft));
            clauses.tell(clause);
        }
    }
}
