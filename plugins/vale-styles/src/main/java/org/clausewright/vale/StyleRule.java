package org.clausewright.vale;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Block;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Fix;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;
import org.jspecify.annotations.Nullable;

/// A rule of a style that looks at texts. Once a search of it has not come to an end it is set aside, for as long as
/// the style's files are the same, and says so where it happened.
final class StyleRule implements SpecRule {

    private static final int LONGEST_TITLE = 40;

    private final Definition definition;
    private final RulePage page;
    private final Predicate<SpecPath> applies;
    private final DocumentMatches matches;
    private final IgnoredBlocks ignored;
    private volatile @Nullable Block endless;

    StyleRule(
            Definition definition,
            RulePage page,
            Predicate<SpecPath> applies,
            DocumentMatches matches,
            IgnoredBlocks ignored) {
        this.definition = definition;
        this.page = page;
        this.applies = applies;
        this.matches = matches;
        this.ignored = ignored;
    }

    @Override
    public RulePage page() {
        return page;
    }

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Block stuck = endless;
        if (stuck != null) {
            reportEndless(spec, stuck, notices);
            return;
        }
        List<Notice> found = new ArrayList<>();
        try {
            for (SpecDocument document : spec.documents()) {
                if (applies.test(document.path())) {
                    check(document, found);
                }
            }
        } catch (DocumentMatches.Endless stuckNow) {
            endless = stuckNow.block();
            reportEndless(spec, stuckNow.block(), notices);
            return;
        }
        found.forEach(notices);
    }

    private void check(SpecDocument document, List<Notice> notices) throws DocumentMatches.Endless {
        DocumentMatches.Result result = matches.in(document);
        Set<Integer> starts = new HashSet<>();
        for (DocumentMatches.Placed placed : result.matches()) {
            boolean full = definition.limit() > 0 && starts.size() >= definition.limit();
            if (!full
                    && !ignored.hold(document, placed.span())
                    && starts.add(placed.span().start())) {
                notices.add(notice(document, placed.span(), placed.match().message(), fixes(document, placed)));
            }
        }
        for (int place : result.tooDeep()) {
            String message = definition.name()
                    + " was not looked for here: in so long a text its pattern needs too deep a search.";
            notices.add(notice(document, TextSpan.at(place), message, List.of()));
        }
    }

    private List<Fix> fixes(SpecDocument document, DocumentMatches.Placed placed) {
        TextSpan span = placed.span();
        Match match = placed.match();
        boolean plain = span.length() == match.end() - match.start();
        if (!plain) {
            return List.of();
        }
        return match.replacements().stream()
                .map(replacement -> fix(document, span, replacement))
                .toList();
    }

    private static Fix fix(SpecDocument document, TextSpan span, String replacement) {
        String words = replacement.length() > LONGEST_TITLE
                ? replacement.substring(0, replacement.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…"
                : replacement;
        String title = replacement.isEmpty() ? "Remove" : "Replace with “" + words + "”";
        return new Fix(title, SpecEdit.of(title, document.path(), new TextEdit(span, replacement)));
    }

    @SuppressWarnings("ReferenceEquality")
    private void reportEndless(Spec spec, Block stuck, Consumer<Notice> notices) {
        String message = definition.name() + " was set aside: its pattern took too long here and was cut off.";
        for (SpecDocument document : spec.documents()) {
            List<Block> blocks = document.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (blocks.get(i) == stuck) {
                    notices.accept(notice(document, TextSpan.at(document.start(i)), message, List.of()));
                    return;
                }
            }
        }
        spec.documents().stream()
                .findFirst()
                .ifPresent(first -> notices.accept(notice(first, TextSpan.at(0), message, List.of())));
    }

    private static Notice notice(SpecDocument document, TextSpan span, String message, List<Fix> fixes) {
        return new Notice(document, span, Optional.empty(), message, Optional.empty(), fixes);
    }
}
