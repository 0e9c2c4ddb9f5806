package org.clausewright.spec.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.ExampleFile;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Outcome;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Answer;
import org.clausewright.spec.document.Clause;
import org.clausewright.spec.document.Example;
import org.clausewright.spec.document.Link;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextEdits;
import org.clausewright.spec.text.TextSpan;

import static java.util.regex.Pattern.MULTILINE;

/// Renames the id of a section or clause, with everything that names it: links, `BAD[#id]`, the tag, the example file
/// the decisions and the settings.
public final class Rename {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]+");

    private final Spec spec;
    private final String from;
    private final String to;
    private final Map<SpecPath, List<TextEdit>> edits = new TreeMap<>();

    private Rename(Spec spec, String from, String to) {
        this.spec = spec;
        this.from = from;
        this.to = to;
    }

    public static Outcome<SpecEdit> of(Spec spec, String from, String to) {
        if (!ID.matcher(to).matches()) {
            return Outcome.failed(new EditFailure.BadId(to));
        }
        if (from.contains(":")) {
            return Outcome.failed(new EditFailure.OfImport(from));
        }
        if (!spec.has(from)) {
            return Outcome.failed(new EditFailure.NoSuchId(from));
        }
        if (spec.has(to) || spec.exampleFile(to).isPresent()) {
            return Outcome.failed(new EditFailure.IdTaken(to));
        }
        return Outcome.done(new Rename(spec, from, to).edit());
    }

    private SpecEdit edit() {
        spec.section(from)
                .ifPresent(section -> add(section.document().path(), SectionEdits.idEdit(section.value(), to)));
        for (SpecDocument document : spec.documents()) {
            renameTags(document);
            renameUses(document);
        }
        spec.exampleFiles().forEach(file -> renameUses(file.document()));
        if (spec.clause(from).isPresent()) {
            spec.exampleFile(from).ifPresent(this::moveExamples);
        }
        renameInDecisions();
        spec.settingsFile().ifPresent(file -> file.placesOf(SettingsFile.Name.Kind.SECTION, from)
                .forEach(key -> add(SettingsFile.PATH, new TextEdit(key, to))));
        List<FileEdit> files = new ArrayList<>();
        edits.forEach((path, of) -> files.add(new FileEdit(path, of)));
        return new SpecEdit("Rename " + from + " to " + to, files);
    }

    private void moveExamples(ExampleFile file) {
        file.header().filter(header -> header.clause().equals(from)).ifPresent(header -> {
            int start = file.document()
                            .text()
                            .lastIndexOf("[^" + from + "]", header.titleSpan().start())
                    + 2;
            add(file.path(), TextEdit.replace(start, start + from.length(), to));
        });
        move(file.path(), SpecPath.examplesOf(to), file.document().text());
    }

    private void renameInDecisions() {
        Pattern uses =
                Pattern.compile("(?<=]\\(#)" + from + "(?=\\))|(?<=^- Against: {0,9})" + from + "(?= )", MULTILINE);
        spec.decisionTexts().forEach((path, text) -> {
            Matcher use = uses.matcher(text);
            while (use.find()) {
                add(path, TextEdit.replace(use.start(), use.end(), to));
            }
            if (path.equals(SpecPath.decisionsOn(from)) && !text.isEmpty()) {
                move(path, SpecPath.decisionsOn(to), text);
            }
        });
    }

    private void renameTags(SpecDocument document) {
        for (Clause clause : document.clauses()) {
            if (clause.id().equals(from)) {
                int start = clause.tag().start() + 2;
                add(document.path(), TextEdit.replace(start, start + from.length(), to));
            }
        }
    }

    private void renameUses(SpecDocument document) {
        for (Link link : document.links()) {
            if (link.target().equals(from)) {
                add(document.path(), new TextEdit(link.targetSpan(), to));
            }
        }
        Pattern named = Pattern.compile("(?<=\\[#)" + Pattern.quote(from) + "(?=])");
        Set<TextSpan> done = new HashSet<>();
        for (Example example : document.examples()) {
            for (Answer answer : example.answers()) {
                if (answer.otherSection().filter(from::equals).isPresent() && done.add(answer.comment())) {
                    Matcher name = named.matcher(document.text(answer.comment()));
                    if (name.find()) {
                        int base = answer.comment().start();
                        add(document.path(), TextEdit.replace(base + name.start(), base + name.end(), to));
                    }
                }
            }
        }
    }

    /// Moves a file with the edits that were made to it so far, behind what may stand there already.
    private void move(SpecPath old, SpecPath moved, String text) {
        String renamed = TextEdits.apply(text, edits.getOrDefault(old, List.of()));
        String there = spec.decisionTexts().getOrDefault(moved, "");
        String gap = there.isEmpty() ? "" : "\n\n";
        add(moved, TextEdit.insert(there.length(), gap + renamed));
        edits.put(old, List.of(TextEdit.delete(new TextSpan(0, text.length()))));
    }

    private void add(SpecPath file, TextEdit edit) {
        edits.computeIfAbsent(file, _ -> new ArrayList<>()).add(edit);
    }
}
