package org.clausewright.lint;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.jspecify.annotations.Nullable;

/// What is known of blocks, for as long as some snapshot holds them. Two snapshots share the blocks that did not
/// change, so after a keystroke only the changed ones are unknown.
final class BlockMemory {

    private final List<BlockRule> rules;
    private final Map<Block, BlockReport.Content> contents = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Block, Set<String>> words = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Block, List<String>> actors = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Block, BlockReport> reports = Collections.synchronizedMap(new WeakHashMap<>());

    BlockMemory(List<BlockRule> rules) {
        this.rules = List.copyOf(rules);
    }

    BlockReport.Content content(BlockText text) {
        Block block = text.block();
        BlockReport.@Nullable Content known = contents.get(block);
        if (known != null) {
            return known;
        }
        BlockReport.Content content = BlockReport.Content.of(block, text.prose());
        contents.put(block, content);
        return content;
    }

    BlockReport report(BlockText text, Facts facts) {
        Block block = text.block();
        @Nullable BlockReport known = reports.get(block);
        if (known != null && known.answers().stillHold(facts)) {
            return known;
        }
        BlockReport report = BlockReport.of(text.prose(), rules, facts);
        reports.put(block, report);
        return report;
    }

    /// Who has a duty in the rules of a block.
    List<String> actors(Block block) {
        @Nullable List<String> known = actors.get(block);
        if (known != null) {
            return known;
        }
        List<String> found = Prose.in(block).stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.norms().stream().filter(norm -> isActive(norm, sentence)))
                .map(Norm::who)
                .filter(who -> !who.isEmpty())
                .distinct()
                .toList();
        actors.put(block, found);
        return found;
    }

    private static boolean isActive(Norm norm, Sentence sentence) {
        return !sentence.word(norm.modal().last() + 1).equals("be");
    }

    /// The stems of the words of a block, whatever stands in it, stop words left out.
    Set<String> words(Block block) {
        @Nullable Set<String> known = words.get(block);
        if (known != null) {
            return known;
        }
        Set<String> found = Set.copyOf(Sentence.of(block.text()).acts());
        words.put(block, found);
        return found;
    }
}
