package org.clausewright.workspace.help.conflict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Assistant.Tally;
import org.clausewright.assist.Outgoing;
import org.clausewright.lint.conflict.Fused.Similarity;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.State;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.Asking;

/// The conflicts that the assistant has found.
public final class Conflicts {

    /// Pairs that the ladder does not decide, then those that it decides, then those that somebody has decided on; the
    /// likelier ones first.
    public static final Comparator<Conflict> ORDER = Comparator.<Conflict, Boolean>comparing(
                    conflict -> conflict.state() != State.OPEN)
            .thenComparing(conflict -> conflict.verdict() != Verdict.UNDECIDED)
            .thenComparing(Comparator.comparingDouble(Conflict::score).reversed());

    private final Supplier<Assistant> assistant;
    private final Listeners<Asked> listeners = new Listeners<>();
    private final Asking<Conflict> asking;
    private final Asking<Similarity> comparing;
    private List<Conflict> found = new ArrayList<>();
    private final Asking<Conflict> judging;
    private final Map<Conflict, List<Conflict>> later = new HashMap<>();
    private Optional<String> about = Optional.empty();
    private Similarity similarity = Similarity.UNKNOWN;
    private Optional<Runnable> next = Optional.empty();
    private String without = "";
    private Optional<Conflict> judged = Optional.empty();

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public Conflicts(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.assistant = assistant;
        this.asking = new Asking<>(tasks, results, this::add, this::changed);
        this.comparing = new Asking<>(tasks, results, found -> similarity = found, this::compared);
        this.judging = new Asking<>(tasks, results, this::replace, this::changed);
    }

    public Assistant assistant() {
        return assistant.get();
    }

    /// What [#compare] would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> beforeComparing(Spec spec) {
        return new SectionMeanings(assistant.get()).before(spec);
    }

    /// Finds out how near the meanings of the sections are, for the searches that follow. Where the embedding model
    /// cannot be had, they go on without it and say so.
    ///
    /// @param title what the activity calls it
    /// @param then  runs afterwards, unless somebody cancels
    public void compare(String title, Spec spec, Runnable then) {
        similarity = Similarity.UNKNOWN;
        without = "";
        next = Optional.of(then);
        Assistant asked = assistant.get();
        comparing.start(
                title, sink -> new SectionMeanings(asked).ask(spec, sink).map(found -> {
                    sink.accept(found);
                    return new Tally(1, 0, "");
                }));
    }

    private void compared() {
        if (comparing.state() instanceof Asked.Failed(var failure)) {
            without = failure.message() + " The pairs are ranked without embeddings.";
        }
        if (comparing.state() instanceof Asked.Answered || comparing.state() instanceof Asked.Failed) {
            Optional<Runnable> then = next;
            next = Optional.empty();
            then.ifPresent(Runnable::run);
        }
        changed();
    }

    /// What a search would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> before(Spec spec, Optional<String> about, int top) {
        return search(assistant.get()).before(spec, about, top);
    }

    private ConflictSearch search(Assistant asked) {
        return new ConflictSearch(asked, asked.embeds() ? similarity : Similarity.UNKNOWN);
    }

    public Subscription onChange(Runnable listener) {
        return listeners.add(state -> listener.run());
    }

    /// Looks for conflicts anew; what was found before goes.
    ///
    /// @param title what the activity calls it
    /// @param about the id of a clause or section, or empty for the whole spec
    public void find(String title, Spec spec, Optional<String> about, int top) {
        this.about = about;
        found = new ArrayList<>();
        later.clear();
        judging.reset();
        judged = Optional.empty();
        comparing.reset();
        Assistant asked = assistant.get();
        ConflictSearch search = search(asked);
        String note = asked.embeds() ? without : "";
        asking.start(title, sink -> search.watch(spec, about, top, sink)
                .map(tally -> new Tally(
                        tally.given(),
                        tally.dropped(),
                        (note + " " + tally.note()).strip(),
                        tally.template(),
                        tally.unasked())));
    }

    public void cancel() {
        comparing.cancel();
        asking.cancel();
    }

    public Asked state() {
        return comparing.state() instanceof Asked.Running ? comparing.state() : asking.state();
    }

    /// What the last search was about; empty for the whole spec.
    public Optional<String> about() {
        return about;
    }

    /// As they stood in the snapshot that was searched.
    public List<Conflict> found() {
        return List.copyOf(found);
    }

    /// What judging one pair would send; empty where nothing leaves this computer's program.
    public Optional<Outgoing> beforeJudging(Spec spec, Conflict pair) {
        return new ConflictSearch(assistant.get()).beforeJudging(spec, pair);
    }

    /// Asks the assistant about one of the pairs that were found: where it upholds the pair, its word takes the pair's
    /// place. Where it does not, the pair stays as it is.
    ///
    /// @param title what the activity calls it
    /// @param pair  one of [#found]
    /// @param now   the same pair as it stands in the snapshot
    public void judge(String title, Spec spec, Conflict pair, Conflict now) {
        judged = Optional.of(pair);
        Assistant asked = assistant.get();
        judging.start(title, sink -> new ConflictSearch(asked).judge(spec, now, sink));
    }

    public void stopJudging() {
        judging.cancel();
    }

    /// How far the judgement of a pair has come.
    public Asked judgement(Conflict pair) {
        return judged.filter(pair::equals).isPresent() ? judging.state() : new Asked.NotYet();
    }

    /// Remembers how a pair stands after the author's answer has changed its words.
    ///
    /// @param pair one of [#found]
    public void settled(Conflict pair, Conflict after) {
        later.computeIfAbsent(pair, _ -> new ArrayList<>()).addFirst(after);
    }

    /// How a pair stood after the author's answers, the latest first.
    public List<Conflict> later(Conflict pair) {
        return List.copyOf(later.getOrDefault(pair, List.of()));
    }

    private void replace(Conflict judgement) {
        judged.map(found::indexOf).filter(at -> at >= 0).ifPresent(at -> {
            found.set(at, judgement);
            judged = Optional.of(judgement);
        });
        changed();
    }

    private void add(Conflict conflict) {
        found.add(conflict);
        changed();
    }

    private void changed() {
        listeners.tell(state());
    }
}
