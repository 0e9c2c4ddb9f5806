package org.clausewright.vale;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// A rule of a style that measures whole documents. What it has to say stands at their start.
///
/// @param counts what there is in a block
record MeasureRule(Measure measure, RulePage page, Predicate<SpecPath> applies, Function<Block, Statistics> counts)
        implements SpecRule {

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        for (SpecDocument document : spec.documents()) {
            if (applies.test(document.path())) {
                Statistics statistics =
                        Statistics.sum(document.blocks().stream().map(counts).toList());
                measure.message(statistics)
                        .ifPresent(message -> notices.accept(new Notice(
                                document, TextSpan.at(0), Optional.empty(), message, Optional.empty(), List.of())));
            }
        }
    }
}
