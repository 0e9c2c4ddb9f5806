package org.clausewright.desktop.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.clausewright.desktop.frame.Messages;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;

/// What may be meant at a place: sections, clauses, levels of authority.
final class Completions {

    private static final int MOST = 60;

    private final Spec spec;
    private final String freshId;

    /// @param freshId a clause id that nobody uses yet
    Completions(Spec spec, String freshId) {
        this.spec = spec;
        this.freshId = freshId;
    }

    /// The candidates, those that begin with what was typed before those that only contain it.
    List<Completion> of(CompletionContext context) {
        String wanted = context.prefix().toLowerCase(Locale.ROOT);
        return all(context.kind()).stream()
                .filter(candidate -> rank(candidate, wanted) < 3)
                .sorted(Comparator.comparingInt(candidate -> rank(candidate, wanted)))
                .limit(MOST)
                .toList();
    }

    private static int rank(Completion candidate, String wanted) {
        String id = candidate.insert().toLowerCase(Locale.ROOT);
        String detail = candidate.detail().toLowerCase(Locale.ROOT);
        return id.startsWith(wanted) ? 0 : id.contains(wanted) ? 1 : detail.contains(wanted) ? 2 : 3;
    }

    private List<Completion> all(CompletionContext.Kind kind) {
        List<Completion> all = new ArrayList<>();
        switch (kind) {
            case LINK -> {
                spec.documents().forEach(document -> addSections(document, all));
                spec.documents().forEach(document -> addClauses(document, all));
                spec.allImports()
                        .all()
                        .flatMap(other -> other.documents().stream())
                        .forEach(document -> {
                            addSections(document, all);
                            addClauses(document, all);
                        });
            }
            case TAG -> {
                all.add(new Completion(freshId, Messages.of(Completions.class).text("completion.new.clause")));
                spec.documents().forEach(document -> addClauses(document, all));
            }
            case AUTHORITY -> {
                List<String> levels = spec.ladder().levels();
                for (int i = 0; i < levels.size(); i++) {
                    all.add(new Completion(
                            levels.get(i),
                            Messages.of(Completions.class).text("completion.level", i + 1, levels.size())));
                }
            }
        }
        return all;
    }

    private static void addSections(SpecDocument document, List<Completion> to) {
        for (Section section : document.sections()) {
            to.add(new Completion(document.path().qualified(section.id()), section.title()));
        }
    }

    private static void addClauses(SpecDocument document, List<Completion> to) {
        for (Clause clause : document.clauses()) {
            to.add(new Completion(
                    document.path().qualified(clause.id()),
                    document.text(clause.text()).replaceAll("\\s+", " ")));
        }
    }
}
