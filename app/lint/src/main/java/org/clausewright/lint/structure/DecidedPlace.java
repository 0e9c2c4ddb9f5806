package org.clausewright.lint.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clausewright.lint.OneLine;
import org.clausewright.spec.Decision;
import org.clausewright.spec.SentenceHash;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// What stands now where something was decided: in a clause or section, and in the clause's example file.
///
/// @param title     how a person calls the place
/// @param sentences as they stand in the files
/// @param text      all of it, white space collapsed
record DecidedPlace(String title, List<String> sentences, String text) {

    /// Empty where no clause or section has that id any more.
    static Optional<DecidedPlace> of(Spec spec, String id) {
        String examples =
                spec.exampleFile(id).map(file -> file.document().text()).orElse("");
        return spec.clause(id)
                .map(clause -> {
                    String sentence = clause.document().text(clause.value().sentence());
                    return of("The clause " + id, List.of(sentence), sentence + "\n" + examples);
                })
                .or(() -> spec.section(id).map(DecidedPlace::of));
    }

    private static DecidedPlace of(Found<Section> found) {
        SpecDocument document = found.document();
        TextSpan own = found.value().own();
        List<String> sentences = new ArrayList<>();
        for (int i = document.blockAt(own.start());
                i < document.blocks().size() && document.start(i) < own.end();
                i++) {
            Block block = document.blocks().get(i);
            for (Passage passage : block.passages()) {
                passage.sentences().forEach(sentence -> sentences.add(sentence.in(block.text())));
            }
        }
        return of("The section " + found.value().id(), sentences, document.text(own));
    }

    private static DecidedPlace of(String title, List<String> sentences, String text) {
        return new DecidedPlace(title, List.copyOf(sentences), OneLine.of(text));
    }

    /// Whether the words still stand in the sentence that was decided on. Where words stand in no sentence, they
    /// themselves were.
    boolean holds(Decision decision) {
        return with(decision).stream()
                        .anyMatch(sentence -> SentenceHash.of(sentence).equals(decision.textHash()))
                || (hasWordsOf(decision) && SentenceHash.of(decision.words()).equals(decision.textHash()));
    }

    boolean hasWordsOf(Decision decision) {
        return text.contains(OneLine.of(decision.words()));
    }

    /// The sentences that the words stand in now.
    List<String> with(Decision decision) {
        String words = OneLine.of(decision.words());
        return sentences.stream()
                .filter(sentence -> OneLine.of(sentence).contains(words))
                .toList();
    }
}
