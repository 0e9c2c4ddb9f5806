package org.clausewright.desktop.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.LineIndex;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Task;
import org.clausewright.workspace.Tasks;

/// A search over the files of a spec, a few files at a time, so that what is found is shown while the rest is looked
/// through.
final class SpecSearch {

    private static final int FILES_AT_ONCE = 12;
    private static final int MOST_HITS = 2_000;

    private final Tasks tasks;
    private final Supplier<List<SpecPath>> files;
    private final Function<SpecPath, Optional<String>> texts;
    private final Messages words = Messages.of(SpecSearch.class);
    private final ObservableList<FileHits> results = FXCollections.observableArrayList();

    /// Kept, because those who listen to it would be forgotten with it.
    private final ObservableList<FileHits> readOnlyResults = FXCollections.unmodifiableObservableList(results);

    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private Optional<Task> task = Optional.empty();
    private Optional<Search> wanted = Optional.empty();
    private int found;

    SpecSearch(Tasks tasks, Supplier<List<SpecPath>> files, Function<SpecPath, Optional<String>> texts) {
        this.tasks = tasks;
        this.files = files;
        this.texts = texts;
    }

    ObservableList<FileHits> results() {
        return readOnlyResults;
    }

    /// How many hits there are, or why there are none.
    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Starts afresh; what runs is cancelled.
    void start(Query query) {
        cancel();
        results.clear();
        found = 0;
        if (query.isEmpty()) {
            status.set("");
            return;
        }
        query.compile()
                .handle(
                        search -> {
                            wanted = Optional.of(search);
                            next(search, files.get());
                        },
                        failure -> status.set(failure.message()));
    }

    void cancel() {
        task.ifPresent(Task::cancel);
        task = Optional.empty();
        wanted = Optional.empty();
        running.set(false);
    }

    private void next(Search search, List<SpecPath> left) {
        if (left.isEmpty() || found >= MOST_HITS) {
            finish();
            return;
        }
        running.set(true);
        Map<SpecPath, String> batch = new LinkedHashMap<>();
        int size = Math.min(FILES_AT_ONCE, left.size());
        left.subList(0, size).forEach(file -> texts.apply(file).ifPresent(text -> batch.put(file, text)));
        task = Optional.of(tasks.latest(
                "search.spec",
                words.text("search.task"),
                progress -> look(search, batch, progress::isCancelled),
                outcome -> {
                    if (wanted.filter(search::equals).isPresent()) {
                        looked(search, outcome, left.subList(size, left.size()));
                    }
                }));
    }

    private void looked(Search search, Outcome<List<FileHits>> outcome, List<SpecPath> left) {
        outcome.handle(
                hits -> {
                    hits.forEach(this::add);
                    next(search, left);
                },
                failure -> {
                    running.set(false);
                    status.set(failure.message());
                });
    }

    private static Outcome<List<FileHits>> look(Search search, Map<SpecPath, String> texts, BooleanSupplier cancelled) {
        List<FileHits> all = new ArrayList<>();
        for (Map.Entry<SpecPath, String> entry : texts.entrySet()) {
            String text = entry.getValue();
            switch (search.in(text, cancelled)) {
                case Outcome.Failed<List<TextSpan>> failed -> {
                    return Outcome.failed(failed.failure());
                }
                case Outcome.Done<List<TextSpan>> done -> {
                    if (!done.value().isEmpty()) {
                        LineIndex lines = LineIndex.of(text);
                        all.add(new FileHits(
                                entry.getKey(),
                                done.value().stream()
                                        .map(span -> Hit.of(entry.getKey(), text, lines, span))
                                        .toList()));
                    }
                }
            }
        }
        return Outcome.done(List.copyOf(all));
    }

    private void add(FileHits hits) {
        found += hits.hits().size();
        results.add(hits);
        status.set(words.text("search.found", found, results.size()));
    }

    private void finish() {
        running.set(false);
        task = Optional.empty();
        if (found == 0) {
            status.set(words.text("search.nothing"));
        } else if (found >= MOST_HITS) {
            status.set(words.text("search.many", found));
        }
    }
}
