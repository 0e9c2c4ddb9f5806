package org.clausewright.desktop.clarify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.clausewright.assist.Written;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.desktop.parts.Icons;
import org.clausewright.desktop.parts.SourceLabel;
import org.clausewright.spec.finding.Answer;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Source;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What can be chosen by number: the ready answers, then the fixes, then what a model wrote.
final class Choices {

    /// @param manner what choosing it does: it `writes` or `asks`, a `model` wrote it, or it leaves the `words` to the
    ///     author
    /// @param hint what is said on pointing at it
    private record Choice(String text, String manner, String hint, Runnable run) {}

    private final Messages messages = Messages.of(Choices.class);
    private final Draft draft;
    private final ModelWords words;

    Choices(Draft draft, ModelWords words) {
        this.draft = draft;
        this.words = words;
    }

    /// @return false where there is no such number
    boolean choose(Excerpt excerpt, int number) {
        List<Choice> choices = of(excerpt);
        if (number < 1 || number > choices.size()) {
            return false;
        }
        choices.get(number - 1).run().run();
        return true;
    }

    Node node(Excerpt excerpt) {
        VBox answers = new VBox();
        answers.getStyleClass().add("answers");
        int number = 0;
        for (Choice choice : of(excerpt)) {
            answers.getChildren().add(button(++number, choice));
        }
        return answers;
    }

    private List<Choice> of(Excerpt excerpt) {
        List<Choice> choices = new ArrayList<>();
        for (Answer answer : excerpt.finding().question().map(Question::answers).orElse(List.of())) {
            choices.add(choice(answer.text(), draft.manner(answer), () -> draft.choose(answer)));
        }
        for (Fix fix : excerpt.finding().fixes()) {
            choices.add(choice(fix.title(), "writes", () -> draft.choose(fix)));
        }
        for (Written<String> sentence : words.shown().get().sentences()) {
            choices.add(new Choice(
                    sentence.text(),
                    "model",
                    hint(sentence.source()),
                    () -> draft.propose(sentence, messages.text("model.why"))));
        }
        return choices;
    }

    private Choice choice(String text, String manner, Runnable run) {
        return new Choice(text, manner, messages.text("manner." + manner), run);
    }

    private String hint(Source source) {
        return Stream.concat(
                        Stream.of(messages.text("manner.model"), source.name()), SourceLabel.asked(source).stream())
                .collect(Collectors.joining("\n"));
    }

    private Button button(int number, Choice choice) {
        Label digit = new Label(Integer.toString(number));
        digit.getStyleClass().add("key-digit");
        Ikon icon =
                switch (choice.manner()) {
                    case "writes" -> BootstrapIcons.PENCIL;
                    case "asks" -> BootstrapIcons.INPUT_CURSOR_TEXT;
                    case "model" -> BootstrapIcons.STARS;
                    default -> BootstrapIcons.CHAT_LEFT;
                };
        HBox signs = new HBox(digit, Icons.of(icon, "choice-icon"));
        signs.getStyleClass().add("choice-signs");
        String manner = messages.text("manner." + choice.manner());
        Button button = new Button(choice.text(), signs);
        button.setWrapText(true);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().addAll("flat", "choice");
        button.setAccessibleText(messages.text("choice.name", number, choice.text(), manner));
        button.setTooltip(new Tooltip(choice.hint()));
        button.setOnAction(press -> choice.run().run());
        return button;
    }
}
