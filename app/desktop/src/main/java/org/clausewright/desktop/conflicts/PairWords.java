package org.clausewright.desktop.conflicts;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.SourceLabel;
import org.clausewright.spec.finding.Conflict;
import org.clausewright.spec.finding.Conflict.Side;
import org.clausewright.spec.finding.Source;

/// What is said of a pair in words: its kind, its case, the verdict of the ladder, who found it.
record PairWords(Pair pair, Messages messages) {

    private static final Set<String> KINDS = Set.of(
            "opposite-modality",
            "rival-duties",
            "two-strengths",
            "rival-precedence",
            "lower-restricts-higher",
            "exception",
            "exception-swallows-rule",
            "forbidden-check",
            "term-defined-twice",
            "used-against-definition",
            "term-against-definition",
            "related-rules");

    String kind() {
        String kind = pair.conflict().kind();
        return KINDS.contains(kind) ? messages.text("kind." + kind) : kind.replace('-', ' ');
    }

    Node scenario() {
        return said(messages.text("case"), Precedent.told(pair.conflict().scenario()));
    }

    Node verdict() {
        Conflict conflict = pair.conflict();
        String words =
                switch (conflict.verdict()) {
                    case LEFT -> messages.text("verdict.side", title(pair.leftTitle(), conflict.left()));
                    case RIGHT -> messages.text("verdict.side", title(pair.rightTitle(), conflict.right()));
                    case UNDECIDED -> messages.text("verdict.undecided");
                };
        return said(
                words,
                named(
                        named(conflict.because(), conflict.left(), pair.leftTitle()),
                        conflict.right(),
                        pair.rightTitle()));
    }

    /// The author's reason, where the pair has been answered.
    Optional<Node> reason() {
        return pair.why()
                .map(why ->
                        said(messages.text("reason." + pair.conflict().state().id()), why));
    }

    /// A section by its title, as the card names it, and not by its id.
    private static String named(String words, Side side, String title) {
        return side.section()
                .filter(section -> !title.isEmpty())
                .map(section -> Pattern.compile("#" + Pattern.quote(side.file().qualified(section)) + "(?![\\w-])")
                        .matcher(words)
                        .replaceAll(Matcher.quoteReplacement("\u201C" + title + "\u201D")))
                .orElse(words);
    }

    Node source() {
        Source source = pair.conflict().source();
        String words =
                source.isOffline() ? messages.text("source.offline") : messages.text("source.model", source.name());
        return new SourceLabel(words, source);
    }

    private static String title(String sectionTitle, Side side) {
        return sectionTitle.isEmpty() ? side.file().value() : sectionTitle;
    }

    private static Node said(String what, String words) {
        Label name = new Label(what);
        name.setWrapText(true);
        name.getStyleClass().add("said-name");
        Label text = new Label(words);
        text.setWrapText(true);
        VBox box = new VBox(name, text);
        box.getStyleClass().add("said");
        text.setManaged(!words.isBlank());
        return box;
    }
}
