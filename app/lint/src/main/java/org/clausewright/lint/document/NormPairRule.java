package org.clausewright.lint.document;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clausewright.lint.DocumentRule;
import org.clausewright.lint.Hit;
import org.clausewright.lint.Prose;
import org.clausewright.spec.Settings;

/// A rule about two norms that share most of their words, wherever they stand. The later one is told of, once, with the
/// first of the earlier ones that counts.
interface NormPairRule extends DocumentRule<QuotedNorm> {

    /// Whether it looks at a norm at all.
    boolean concerns(QuotedNorm norm);

    /// The words that are compared.
    default WordSet words(QuotedNorm norm) {
        return norm.act();
    }

    /// The share of the words of both that is common to them, from 0 to 1.
    double least();

    /// Whether an earlier norm counts beside a later one.
    boolean counts(Reading<QuotedNorm> before, Reading<QuotedNorm> here);

    Hit hit(QuotedNorm here, Reading<QuotedNorm> before);

    @Override
    default List<QuotedNorm> read(Prose prose) {
        return QuotedNorm.in(prose).stream().filter(this::concerns).toList();
    }

    @Override
    default void check(Settings settings, List<Reading<QuotedNorm>> readings, Remarks remarks) {
        Set<Integer> told = new HashSet<>();
        List<WordSet> compared =
                readings.stream().map(reading -> words(reading.value())).toList();
        new Alike(compared, least()).forEach((earlier, later) -> {
            Reading<QuotedNorm> before = readings.get(earlier);
            Reading<QuotedNorm> here = readings.get(later);
            if (counts(before, here) && told.add(later)) {
                remarks.add(
                        later,
                        hit(here.value(), before),
                        earlier,
                        before.value().norm().span());
            }
        });
    }
}
