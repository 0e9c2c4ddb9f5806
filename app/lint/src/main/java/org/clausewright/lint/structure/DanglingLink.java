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
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Question;

/// A link to an id that no section and no clause has.
record DanglingLink(RulePage page) implements SpecRule {

    private static final Pattern ANCHOR = Pattern.compile("(?:id|name)=\"([A-Za-z0-9_-]+)\"");

    @Override
    public void check(Spec spec, Consumer<Notice> notices) {
        Targets targets = new Targets(spec);
        for (SpecDocument file : spec.files()) {
            Set<String> anchors = null;
            for (Link link : file.links()) {
                if (!targets.isMeant(link) || !targets.isUnknown(link.target())) {
                    continue;
                }
                anchors = anchors == null ? anchors(file.text()) : anchors;
                if (!anchors.contains(link.target())) {
                    notices.accept(notice(file, link, targets));
                }
            }
        }
    }

    private static Notice notice(SpecDocument file, Link link, Targets targets) {
        Optional<String> meant = targets.nearest(link.target());
        return new Notice(
                file,
                link.targetSpan(),
                targets.message(link.target()) + ".",
                Question.choosing(
                        "Which section or clause is meant by “#" + link.target() + "”?",
                        meant.map(id -> Fixes.replace("Link to " + id, file, link.targetSpan(), id)).stream()
                                .toList()),
                List.of());
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
