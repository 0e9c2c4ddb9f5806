package org.clausewright.workspace.help.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.clausewright.assist.Assistant;
import org.clausewright.assist.Written;
import org.clausewright.spec.Spec;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Listeners;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.clausewright.workspace.help.Asked;
import org.clausewright.workspace.help.Asking;

/// Other words for one sentence, asked of the assistant. A new question takes the place of the one before.
public final class ModelRewordings {

    private final Supplier<Assistant> assistant;
    private final Asking<Written<String>> asking;
    private final Listeners<Asked> listeners = new Listeners<>();
    private List<Written<String>> found = new ArrayList<>();

    /// @param results   the thread that this belongs to
    /// @param assistant whoever is set up to be asked at the time
    public ModelRewordings(Tasks tasks, Executor results, Supplier<Assistant> assistant) {
        this.assistant = assistant;
        this.asking = new Asking<>(tasks, results, this::add, this::changed);
    }

    public Assistant assistant() {
        return assistant.get();
    }

    public Subscription onChange(Runnable listener) {
        return listeners.add(state -> listener.run());
    }

    /// @param title    what the activity calls it
    /// @param sentence where it stands in the finding's file
    public void ask(String title, Spec spec, Finding finding, TextSpan sentence, int count) {
        found = new ArrayList<>();
        Assistant asked = assistant.get();
        asking.start(title, sink -> asked.rewordings(spec, finding, sentence, count, sink));
    }

    /// Forgets the sentences, and stops asking for more.
    public void forget() {
        asking.reset();
        found = new ArrayList<>();
    }

    public void cancel() {
        asking.cancel();
    }

    public Asked state() {
        return asking.state();
    }

    /// The sentences that have come so far.
    public List<Written<String>> found() {
        return List.copyOf(found);
    }

    private void add(Written<String> sentence) {
        found.add(sentence);
        changed();
    }

    private void changed() {
        listeners.tell(state());
    }
}
