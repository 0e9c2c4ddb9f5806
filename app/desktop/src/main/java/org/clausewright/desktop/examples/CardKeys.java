package org.clausewright.desktop.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;
import org.clausewright.workspace.TextChange;

/// Knows an example again in the next snapshot: by its title where it stood, else by its title alone when it was moved,
/// else by where it stood when its title was changed.
final class CardKeys {

    /// Where an example is, followed through the changes of the text.
    private record Known(long key, SpecPath file, String title, TextSpan span) {}

    private List<Known> known = new ArrayList<>();
    private long next = 1;

    void textChanged(TextChange change) {
        known.replaceAll(each -> each.file().equals(change.file())
                ? new Known(each.key(), each.file(), each.title(), follow(each.span(), change.edits()))
                : each);
    }

    private static TextSpan follow(TextSpan span, List<TextEdit> edits) {
        TextSpan moved = span;
        for (int i = edits.size() - 1; i >= 0; i--) {
            moved = TextEdits.follow(moved, edits.get(i));
        }
        return moved;
    }

    List<Card> cards(List<Found<Example>> examples) {
        List<Known> before = new ArrayList<>(known);
        List<Optional<Known>> matched = new ArrayList<>();
        examples.forEach(example -> matched.add(take(
                before,
                each -> isAt(each, example)
                        && each.title().equals(example.value().title()))));
        complete(matched, examples, before, true);
        complete(matched, examples, before, false);

        List<Known> after = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            Found<Example> found = examples.get(i);
            Example example = found.value();
            long key = matched.get(i).map(Known::key).orElseGet(() -> next++);
            after.add(new Known(key, found.document().path(), example.title(), example.span()));
            cards.add(new Card(
                    key, found.document(), example, found.document().examples().indexOf(example)));
        }
        known = after;
        return cards;
    }

    private static void complete(
            List<Optional<Known>> matched, List<Found<Example>> examples, List<Known> left, boolean byTitle) {
        for (int i = 0; i < examples.size(); i++) {
            Found<Example> found = examples.get(i);
            if (matched.get(i).isEmpty()) {
                matched.set(
                        i,
                        take(
                                left,
                                each -> byTitle
                                        ? isInFile(each, found)
                                                && each.title()
                                                        .equals(found.value().title())
                                        : isAt(each, found)));
            }
        }
    }

    private static Optional<Known> take(List<Known> left, Predicate<Known> wanted) {
        Optional<Known> found = left.stream().filter(wanted).findFirst();
        found.ifPresent(left::remove);
        return found;
    }

    private static boolean isInFile(Known known, Found<Example> found) {
        return known.file().equals(found.document().path());
    }

    private static boolean isAt(Known known, Found<Example> found) {
        return isInFile(known, found) && known.span().overlaps(found.value().span());
    }
}
