package org.clausewright.desktop.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.search.Query;
import org.clausewright.desktop.search.Search;
import org.clausewright.spec.Failure;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Tasks;

/// Searching in one text: the query, the hits, which of them is the current one.
final class FindModel {

    private static final String KEY = "editor.find";

    private final Tasks tasks;
    private final Messages words = Messages.of(FindModel.class);
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty replacement = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty regex = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private List<TextSpan> hits = List.of();
    private int current = -1;

    FindModel(Tasks tasks) {
        this.tasks = tasks;
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty replacementProperty() {
        return replacement;
    }

    BooleanProperty matchCaseProperty() {
        return matchCase;
    }

    BooleanProperty wholeWordProperty() {
        return wholeWord;
    }

    BooleanProperty regexProperty() {
        return regex;
    }

    /// How many hits there are, or why the search failed.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty failedProperty() {
        return failed.getReadOnlyProperty();
    }

    List<TextSpan> hits() {
        return hits;
    }

    Optional<TextSpan> current() {
        return current < 0 || current >= hits.size() ? Optional.empty() : Optional.of(hits.get(current));
    }

    private Query query() {
        return new Query(text.get(), matchCase.get(), wholeWord.get(), regex.get());
    }

    /// Looks for the query in a text.
    ///
    /// @param done runs when there is a result, or nothing to look for
    void search(String in, Runnable done) {
        Query query = query();
        if (query.isEmpty()) {
            tasks.latest(KEY, words.text("find.task"), progress -> Outcome.done(List.<TextSpan>of()), none -> {});
            take(List.of(), "");
            done.run();
            return;
        }
        query.compile()
                .handle(
                        search -> tasks.latest(
                                KEY,
                                words.text("find.task"),
                                progress -> search.in(in, progress::isCancelled),
                                outcome -> {
                                    outcome.handle(this::take, this::fail);
                                    done.run();
                                }),
                        failure -> {
                            fail(failure);
                            done.run();
                        });
    }

    /// Works out the edits that replace every hit, and hands them over.
    void replacements(String in, Consumer<List<TextEdit>> done) {
        query().compile()
                .handle(
                        search -> tasks.latest(
                                KEY,
                                words.text("find.task"),
                                progress -> search.replacements(in, replacement.get(), progress::isCancelled),
                                outcome -> outcome.handle(done, this::fail)),
                        this::fail);
    }

    /// The next hit at or behind an offset, from the start again where there is none; it becomes the current one.
    Optional<TextSpan> next(int offset) {
        int found = 0;
        while (found < hits.size() && hits.get(found).start() < offset) {
            found++;
        }
        return choose(found == hits.size() ? 0 : found);
    }

    /// The last hit that ends at or before an offset.
    Optional<TextSpan> previous(int offset) {
        int found = hits.size() - 1;
        while (found >= 0 && hits.get(found).end() > offset) {
            found--;
        }
        return choose(found < 0 ? hits.size() - 1 : found);
    }

    private Optional<TextSpan> choose(int index) {
        current = hits.isEmpty() ? -1 : index;
        count();
        return current();
    }

    /// Keeps the hits in step with the text.
    void follow(TextEdit edit) {
        hits = hits.stream().map(hit -> TextEdits.follow(hit, edit)).toList();
    }

    private void take(List<TextSpan> found) {
        take(found, "");
        count();
    }

    private void take(List<TextSpan> found, String message) {
        hits = found;
        current = -1;
        failed.set(false);
        status.set(message);
    }

    private void fail(Failure failure) {
        hits = List.of();
        current = -1;
        failed.set(true);
        status.set(failure.message());
    }

    private void count() {
        if (failed.get() || text.get().isEmpty()) {
            return;
        }
        if (hits.isEmpty()) {
            status.set(words.text("find.none"));
        } else if (current < 0) {
            status.set(words.text(hits.size() >= Search.MOST ? "find.many" : "find.count", hits.size()));
        } else {
            status.set(words.text("find.current", current + 1, hits.size()));
        }
    }
}
