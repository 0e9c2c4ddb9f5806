package org.clausewright.lint;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.clausewright.language.Norm;
import org.clausewright.language.Sentence;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.Passage;
import org.jspecify.annotations.Nullable;

/// A block and its prose, which is read when first asked for: most blocks are known and nobody asks.
final class BlockText {

    /// What was found out of a block. Holds nothing that holds the block.
    static final class Notes {

        private final AtomicReferenceArray<List<?>> readings;
        private volatile @Nullable List<Directive> directives;
        private volatile BlockReport.@Nullable Content content;
        private volatile @Nullable Set<String> words;
        private volatile @Nullable List<String> actors;
        private volatile @Nullable BlockReport report;

        Notes(int comparisons) {
            this.readings = new AtomicReferenceArray<>(comparisons);
        }
    }

    private final Block block;
    private final List<BlockRule> rules;
    private final Notes notes;
    private @Nullable List<Prose> prose;

    BlockText(Block block, List<BlockRule> rules, Notes notes) {
        this.block = block;
        this.rules = rules;
        this.notes = notes;
    }

    Block block() {
        return block;
    }

    List<Prose> prose() {
        List<Prose> read = prose;
        if (read == null) {
            read = Prose.in(block);
            prose = read;
        }
        return read;
    }

    /// Lets go of the prose, which is read again where it is asked for again.
    void forget() {
        prose = null;
    }

    List<Directive> directives() {
        List<Directive> known = notes.directives;
        if (known == null) {
            known = Directive.in(block);
            notes.directives = known;
        }
        return known;
    }

    BlockReport.Content content() {
        BlockReport.Content known = notes.content;
        if (known == null) {
            known = BlockReport.Content.of(prose());
            notes.content = known;
        }
        return known;
    }

    BlockReport report(Facts facts, Recent texts) {
        BlockReport known = notes.report;
        if (known == null || !known.answers().stillHold(facts)) {
            known = BlockReport.of(prose(), rules, facts, texts);
            notes.report = known;
        }
        return known;
    }

    /// What [#report] gives, one by one; nothing of it is kept.
    void check(Facts facts, Consumer<BlockReport.Found> found) {
        BlockReport.check(prose(), rules, facts, found);
    }

    /// What a document rule read here, or reads now.
    ///
    /// @param comparison the number of the rule
    @SuppressWarnings("unchecked") // what a rule read is of its type
    <T> List<T> readings(int comparison, Supplier<List<T>> reader) {
        @Nullable List<?> known = notes.readings.get(comparison);
        if (known == null) {
            known = reader.get();
            notes.readings.set(comparison, known);
        }
        return (List<T>) known;
    }

    /// Who has a duty in the rules of a block.
    List<String> actors() {
        List<String> known = notes.actors;
        if (known == null) {
            known = findActors(prose == null ? Prose.in(block) : prose);
            notes.actors = known;
        }
        return known;
    }

    private static List<String> findActors(List<Prose> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == Passage.Kind.RULE)
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.norms().stream().filter(norm -> isActive(norm, sentence)))
                .map(Norm::who)
                .filter(who -> !who.isEmpty())
                .distinct()
                .toList();
    }

    private static boolean isActive(Norm norm, Sentence sentence) {
        return !sentence.word(norm.modal().last() + 1).equals("be");
    }

    /// The stems of the words of a block, whatever stands in it, stop words left out.
    Set<String> words() {
        Set<String> known = notes.words;
        if (known == null) {
            known = Set.copyOf(Sentence.of(block.text()).acts());
            notes.words = known;
        }
        return known;
    }
}
