package org.clausewright.desktop.conflicts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Verdict;
import org.clausewright.spec.text.TextEdit;

/// The author's answer to a pair while it is being given: the remedy, and the words that it needs.
final class Draft {

    private final Messages messages = Messages.of(Draft.class);
    private final ReadOnlyObjectWrapper<Optional<Remedy>> remedy = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty left = new SimpleStringProperty("");
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty why = new SimpleStringProperty("");
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty user = new SimpleStringProperty("");
    private final StringProperty good = new SimpleStringProperty("");
    private final StringProperty bad = new SimpleStringProperty("");
    private final BooleanProperty firstWins = new SimpleBooleanProperty(true);
    private List<Proposal> proposals = List.of();
    private Optional<Remedy> begun = Optional.empty();

    ReadOnlyObjectProperty<Optional<Remedy>> remedy() {
        return remedy.getReadOnlyProperty();
    }

    /// What the first sentence would say, on one line.
    StringProperty left() {
        return left;
    }

    StringProperty right() {
        return right;
    }

    /// One line.
    StringProperty why() {
        return why;
    }

    StringProperty title() {
        return title;
    }

    StringProperty user() {
        return user;
    }

    StringProperty good() {
        return good;
    }

    StringProperty bad() {
        return bad;
    }

    BooleanProperty firstWins() {
        return firstWins;
    }

    List<Proposal> proposals() {
        return proposals;
    }

    /// Begins with another pair: what was written is given up.
    void forget() {
        begun = Optional.empty();
        remedy.set(Optional.empty());
    }

    /// Back to the choice; what was written is there again where the same remedy is chosen next.
    void leave() {
        remedy.set(Optional.empty());
    }

    void choose(Remedy chosen, Open open) {
        if (!begun.equals(Optional.of(chosen))) {
            begun = Optional.of(chosen);
            begin(chosen, open);
        }
        remedy.set(Optional.of(chosen));
    }

    private void begin(Remedy chosen, Open open) {
        Conflict conflict = open.pair().conflict();
        proposals = Proposal.of(chosen, open.left(), open.right(), messages);
        left.set(open.left().sentence().text());
        right.set(open.right().sentence().text());
        proposals.stream().findFirst().ifPresent(this::propose);
        why.set(
                switch (chosen) {
                    case REWORD_FIRST, EXCEPT_FIRST ->
                        messages.text("why." + chosen.key(), open.left().title());
                    case REWORD_SECOND, EXCEPT_SECOND ->
                        messages.text("why." + chosen.key(), open.right().title());
                    case PRECEDENT, LINK -> messages.text("why." + chosen.key());
                    case ACCEPT, RESOLVED -> "";
                });
        title.set(Precedent.titleOf(conflict.scenario()));
        user.set("");
        good.set("");
        bad.set("");
        firstWins.set(conflict.verdict() != Verdict.RIGHT);
    }

    void propose(Proposal proposal) {
        left.set(proposal.left());
        right.set(proposal.right());
    }

    /// The changes of the text that the draft stands for; none where it changes nothing.
    List<FileEdit> changes(Spec spec, Open open) {
        if (remedy.get().isEmpty()) {
            return List.of();
        }
        Remedy chosen = remedy.get().get();
        if (chosen == Remedy.PRECEDENT) {
            return new Precedent(title.get(), user.get(), firstWins.get(), good.get(), bad.get())
                    .edits(spec, open.left(), open.right());
        }
        List<TextEdit> leftEdits = chosen.writesLeft() ? open.left().sentence().edits(left.get()) : List.of();
        List<TextEdit> rightEdits =
                chosen.writesRight() ? open.right().sentence().edits(right.get()) : List.of();
        return together(
                open.left().side().file(), leftEdits, open.right().side().file(), rightEdits);
    }

    private static List<FileEdit> together(
            SpecPath leftFile, List<TextEdit> leftEdits, SpecPath rightFile, List<TextEdit> rightEdits) {
        List<FileEdit> files = new ArrayList<>();
        if (leftFile.equals(rightFile)) {
            List<TextEdit> all = new ArrayList<>(leftEdits);
            all.addAll(rightEdits);
            files.add(new FileEdit(leftFile, all));
        } else {
            files.add(new FileEdit(leftFile, leftEdits));
            files.add(new FileEdit(rightFile, rightEdits));
        }
        files.removeIf(file -> file.edits().isEmpty());
        return List.copyOf(files);
    }

    /// Whether both sentences would be written over each other, since they are one.
    boolean isEntangled(Open open) {
        return remedy.get().filter(Remedy.LINK::equals).isPresent()
                && open.left().side().file().equals(open.right().side().file())
                && open.left()
                        .sentence()
                        .span()
                        .overlaps(open.right().sentence().span())
                && !left.get().equals(open.left().sentence().text())
                && !right.get().equals(open.right().sentence().text());
    }

    /// Whether everything is there that the remedy needs.
    boolean isComplete(List<FileEdit> changes) {
        boolean said = !why.get().isBlank();
        return remedy.get()
                .map(chosen -> switch (chosen) {
                    case ACCEPT, RESOLVED -> said;
                    case PRECEDENT ->
                        said
                                && !changes.isEmpty()
                                && !title.get().isBlank()
                                && !user.get().isBlank();
                    case REWORD_FIRST, EXCEPT_FIRST ->
                        said && !changes.isEmpty() && !left.get().isBlank();
                    case REWORD_SECOND, EXCEPT_SECOND ->
                        said && !changes.isEmpty() && !right.get().isBlank();
                    case LINK ->
                        said
                                && !changes.isEmpty()
                                && !left.get().isBlank()
                                && !right.get().isBlank();
                })
                .orElse(false);
    }
}
