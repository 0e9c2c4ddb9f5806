package org.clausewright.desktop.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import org.clausewright.desktop.changes.Versions;
import org.clausewright.desktop.frame.Caret;
import org.clausewright.desktop.frame.Navigation;
import org.clausewright.desktop.history.HistoryModel.Past;
import org.clausewright.desktop.parts.Pause;
import org.clausewright.desktop.parts.Turns;
import org.clausewright.history.Author;
import org.clausewright.history.LogEntry;
import org.clausewright.history.VersionedFolder;
import org.clausewright.history.Watch;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.Subscription;
import org.clausewright.workspace.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

class HistoryModelTest {

    private static final SpecPath SPEC = SpecPath.of("spec.md");

    @TempDir
    Path folder;

    private final Turns results = new Turns();
    private final SimpleObjectProperty<Versions> versions = new SimpleObjectProperty<>(new Versions.Unknown());

    /// A caret that stays in one document.
    private record CaretIn(SpecPath file) implements Navigation {

        @Override
        public void reveal(SpecPath at, TextSpan span) {}

        @Override
        public void goTo(SpecPath at, TextSpan span) {}

        @Override
        public Optional<Caret> caret() {
            return Optional.of(new Caret(file, 0));
        }

        @Override
        public Subscription onCaret(Consumer<Optional<Caret>> listener) {
            return () -> {};
        }

        @Override
        public void focusEditor() {}
    }

    @Test
    void listsTheCommitsOfTheDocumentUnderTheCaretNewestFirst() throws IOException, InterruptedException {
        VersionedFolder repository = done(VersionedFolder.create(folder));
        commit(repository, "One rule.\n", "State the rule");
        commit(repository, "One better rule.\n", "Sharpen the rule");
        versions.set(new Versions.Inside(repository, done(repository.status(Watch.NONE))));
        try (Tasks tasks = new Tasks(results);
                HistoryModel model = new HistoryModel(tasks, new CaretIn(SPEC), versions, Pause.none())) {
            results.until(() -> model.past().get() instanceof Past.Of);
            Past.Of past = assertInstanceOf(Past.Of.class, model.past().get());
            assertEquals(
                    List.of("Sharpen the rule", "State the rule"),
                    past.entries().stream().map(LogEntry::subject).toList());
        }
    }

    @Test
    void hasNothingToTellOutsideARepository() {
        try (Tasks tasks = new Tasks(Runnable::run);
                HistoryModel model = new HistoryModel(tasks, new CaretIn(SPEC), versions, Pause.none())) {
            assertInstanceOf(Past.None.class, model.past().get());
        }
    }

    private void commit(VersionedFolder repository, String text, String message) throws IOException {
        Files.writeString(folder.resolve("spec.md"), text);
        done(repository.commit(Set.of(SPEC), message, new Author("Ada", "ada@example.org")));
    }

    private static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T> done -> done.value();
            case Outcome.Failed<T> failed ->
                throw new AssertionError(failed.failure().message());
        };
    }
}
