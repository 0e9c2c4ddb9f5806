package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.clausewright.language.English;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Passage;

/// What the block rules found in one block, wherever it stands, and the facts that they went by.
record BlockReport(List<Found> found, AskedFacts.Answers answers) {

    /// One hit, its span relative to the block.
    record Found(BlockRule rule, Hit hit) {}

    BlockReport {
        found = List.copyOf(found);
    }

    static BlockReport of(List<Prose> passages, List<BlockRule> rules, Facts facts, Recent texts) {
        AskedFacts asked = new AskedFacts(facts);
        List<Found> found = new ArrayList<>();
        check(
                passages,
                rules,
                asked,
                each -> found.add(new Found(each.rule(), each.hit().sharing(texts))));
        return new BlockReport(found, asked.answers());
    }

    /// Runs the rules, and hands over what they find as they find it.
    static void check(List<Prose> passages, List<BlockRule> rules, Facts facts, Consumer<Found> found) {
        for (Prose prose : passages) {
            for (BlockRule rule : rules) {
                if (rule.kinds().contains(prose.kind())) {
                    rule.check(prose, facts, hit -> found.accept(new Found(rule, hit)));
                }
            }
        }
    }

    /// What does not depend on anything outside of the block.
    ///
    /// @param definitions the keys of the terms that it defines
    record Content(List<String> definitions, English english) {

        static Content of(List<Prose> passages) {
            List<Sentence> sentences = passages.stream()
                    .filter(passage -> passage.kind() == Passage.Kind.RULE)
                    .flatMap(passage -> passage.sentences().stream())
                    .toList();
            return new Content(Definitions.in(passages), English.of(sentences));
        }
    }
}
