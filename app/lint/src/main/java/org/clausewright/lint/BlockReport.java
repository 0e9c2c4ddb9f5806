package org.clausewright.lint;

import java.util.ArrayList;
import java.util.List;
import org.clausewright.language.English;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;

/// What there is to say of one block, wherever it stands: the terms it defines, what language it seems to be in, which
/// rules it silences, and what the block rules found in it, with the facts that they went by.
record BlockReport(List<Found> found, AskedFacts.Answers answers) {

    /// One hit, its span relative to the block.
    record Found(BlockRule rule, Hit hit) {}

    BlockReport {
        found = List.copyOf(found);
    }

    static BlockReport of(List<Prose> passages, List<BlockRule> rules, Facts facts) {
        AskedFacts asked = new AskedFacts(facts);
        List<Found> found = new ArrayList<>();
        for (Prose prose : passages) {
            for (BlockRule rule : rules) {
                if (rule.kinds().contains(prose.kind())) {
                    rule.check(prose, asked, hit -> found.add(new Found(rule, hit)));
                }
            }
        }
        return new BlockReport(found, asked.answers());
    }

    /// What does not depend on anything outside of the block.
    record Content(List<String> definitions, English english, List<Directive> directives) {

        static Content of(Block block) {
            List<Prose> prose = prose(block).stream()
                    .filter(passage -> passage.kind() == Passage.Kind.RULE)
                    .toList();
            return new Content(
                    Definitions.in(block),
                    English.of(prose.stream()
                            .flatMap(passage -> passage.sentences().stream())
                            .toList()),
                    Directive.in(block));
        }
    }

    static List<Prose> prose(Block block) {
        return block.passages().stream().map(Prose::of).toList();
    }
}
