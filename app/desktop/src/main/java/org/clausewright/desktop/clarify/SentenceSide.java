package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.AuthorityBadge;
import org.clausewright.desktop.parts.Subscriptions;
import org.clausewright.desktop.parts.WordFlow;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.text.TextSpan;

/// The sentence in its place, with the words in doubt marked; while it is being reworded, what goes and what comes.
final class SentenceSide extends VBox {

    private static final int LONG = 700;

    private final Messages messages = Messages.of(SentenceSide.class);
    private final ClarifyModel model;
    private final Draft draft;
    private final HBox place = new HBox();
    private final TextFlow flow = new TextFlow();

    SentenceSide(ClarifyModel model, Subscriptions subscriptions) {
        this.model = model;
        this.draft = model.draft();
        getStyleClass().add("sentence-side");
        place.getStyleClass().add("sentence-place");
        flow.getStyleClass().add("clarify-sentence");
        getChildren().addAll(place, flow);
        subscriptions.follow(model.card(), this::show);
        subscriptions.follow(draft.step(), this::show);
        subscriptions.follow(draft.text(), this::show);
    }

    private void show() {
        flow.getChildren().clear();
        place.getChildren().clear();
        switch (model.card().get()) {
            case Card.Asking(Excerpt excerpt, int number, int of) -> showQuestion(excerpt, number, of);
            case Card.Looking(PastAnswer past) -> {
                showPlace(past.excerpt(), messages.text("place.past"));
                around(past.excerpt(), changes(past.excerpt().sentence().text(), past.text(), past.excerpt()));
            }
            case Card.Gone(Excerpt excerpt, String written) -> {
                showPlace(excerpt, "");
                flow.getChildren().add(WordFlow.text(excerpt.sentence().text(), "word-gone"));
            }
            case Card.Nothing _ -> {}
        }
    }

    private void showQuestion(Excerpt excerpt, int number, int of) {
        showPlace(excerpt, messages.text(Front.isHint(excerpt.finding()) ? "place.hint" : "place.number", number, of));
        String now = excerpt.sentence().text();
        switch (draft.step().get()) {
            case Step.Writing _ -> around(excerpt, changes(now, draft.text().get(), excerpt));
            case Step.Applying(Fix fix) -> {
                around(excerpt, marked(excerpt));
                fix.edit().files().forEach(this::showFile);
            }
            case Step.Choosing _, Step.Filling _, Step.Leaving _ -> around(excerpt, marked(excerpt));
        }
    }

    private void showPlace(Excerpt excerpt, String number) {
        Label title = new Label(excerpt.place());
        title.setMinWidth(0);
        title.getStyleClass().add("place-title");
        place.getChildren().add(title);
        excerpt.authority().ifPresent(level -> place.getChildren().add(new AuthorityBadge(level, model.ladder())));
        String details = excerpt.finding()
                .clause()
                .map(id -> messages.text("place.clause", id, number))
                .orElse(number);
        Label count = new Label(details);
        count.setMinWidth(USE_PREF_SIZE);
        count.getStyleClass().addAll("muted", "small-text");
        place.getChildren().add(count);
    }

    private void around(Excerpt excerpt, List<Node> sentence) {
        if (!excerpt.before().isEmpty()) {
            flow.getChildren().add(WordFlow.text(excerpt.before() + " ", "neighbour"));
        }
        flow.getChildren().addAll(sentence);
        if (!excerpt.after().isEmpty()) {
            flow.getChildren().add(WordFlow.text(" " + excerpt.after(), "neighbour"));
        }
    }

    private static List<Node> marked(Excerpt excerpt) {
        String sentence = excerpt.sentence().text();
        TextSpan words = excerpt.marked();
        int from = Math.max(0, words.start() - LONG);
        int to = Math.min(sentence.length(), words.end() + LONG);
        List<Node> nodes = new ArrayList<>();
        nodes.add(
                WordFlow.text((from > 0 ? "\u2026" : "") + sentence.substring(from, words.start()), "sentence-words"));
        String[] doubt = words.in(sentence).split("(?<= )", -1);
        for (String word : doubt) {
            if (!word.isEmpty()) {
                Label mark = new Label(word);
                mark.getStyleClass().add("words-in-doubt");
                nodes.add(mark);
            }
        }
        nodes.add(WordFlow.text(
                sentence.substring(words.end(), to) + (to < sentence.length() ? "\u2026" : ""), "sentence-words"));
        return nodes;
    }

    private static List<Node> changes(String before, String after, Excerpt excerpt) {
        if (before.equals(after)) {
            return marked(excerpt);
        }
        return WordFlow.changes(before, after);
    }

    private void showFile(FileEdit file) {
        flow.getChildren().add(WordFlow.text("\n\n" + file.file().value() + "\n", "neighbour"));
        file.edits().forEach(edit -> {
            String removed = model.textOf(file.file(), edit.span());
            if (!removed.isBlank()) {
                flow.getChildren().addAll(WordFlow.words(removed.strip(), "word-gone"));
                flow.getChildren().add(new Text(" "));
            }
            for (String line : edit.replacement().strip().split("\\R", -1)) {
                flow.getChildren().addAll(WordFlow.words(line, "word-new"));
                flow.getChildren().add(new Text("\n"));
            }
        });
    }
}
