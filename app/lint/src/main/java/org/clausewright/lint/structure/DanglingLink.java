package org.clausewright.lint.structure;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.lint.Notice;
import org.clausewright.lint.RulePage;
import org.clausewright.lint.SpecRule;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;

/// A link to an id that no section and no clause has.
record DanglingLink(RulePage page) implements SpecRule {

    private static final Pattern ANCHOR = Pattern.compile("(?:id|name)=\"([A-Za-z0-9_-]+)\"");

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Nearest nearest = new Nearest(new Ids(spec).all());
        for (SpecDocument file : SpecFiles.of(spec)) {
            Set<String> anchors = null;
            for (Link link : file.links()) {
                if (spec.has(link.target()) || isImported(spec, link)) {
                    continue;
                }
                anchors = anchors == null ? anchors(file.text()) : anchors;
                if (!anchors.contains(link.target())) {
                    notices.accept(notice(file, link, nearest.to(link.target())));
                }
            }
        }
    }

    private static Notice notice(SpecDocument file, Link link, Optional<String> meant) {
        return new Notice(
                file,
                link.targetSpan(),
                "No section and no clause has the id “" + link.target() + "”.",
                Question.choosing(
                        "Which section or clause is meant by “#" + link.target() + "”?",
                        meant.map(id -> Fixes.replace("Link to " + id, file, link.targetSpan(), id)).stream()
                                .toList()),
                List.of());
    }

    private static boolean isImported(Spec spec, Link link) {
        return spec.settings().imports().containsKey(link.target());
    }

    /// What HTML in a file has as anchors, as plain Markdown files may.
    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        Matcher anchor = ANCHOR.matcher(text);
        while (anchor.find()) {
            anchors.add(anchor.group(1));
        }
        return anchors;
    }
}
