package org.clausewright.spec.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clausewright.spec.FileEdit;
import org.clausewright.spec.Spec;
import org.clausewright.spec.SpecEdit;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextEdit;
import org.clausewright.spec.text.TextSpan;

/// Says a term in other words wherever the running text of a spec uses it: whole words alone, in the case
/// of each place. Code, ids, link targets, addresses, quotations and the turns of examples are left as they
/// are, and so are headings whose id is made of their words.
public final class RenameTerm {

    /// A place where the term stands.
    public record Use(SpecPath file, TextSpan span, String words, String replacement) {}

    private static final String NOT_BEFORE = "(?<![\\p{L}\\p{M}\\p{N}_/#@.-])";
    private static final String NOT_AFTER = "(?![\\p{L}\\p{M}\\p{N}_/@-]|\\.\\p{L})";

    private final Spec spec;
    private final String from;
    private final String to;
    private final boolean plurals;

    private RenameTerm(Spec spec, String from, String to, boolean plurals) {
        this.spec = spec;
        this.from = from;
        this.to = to;
        this.plurals = plurals;
    }

    /// Every use, in the order of the files and places; none where one of the terms is blank.
    ///
    /// @param plurals whether the plural form becomes the other plural form
    public static List<Use> uses(Spec spec, String from, String to, boolean plurals) {
        return from.isBlank() || to.isBlank()
                ? List.of()
                : new RenameTerm(spec, from.strip(), to.strip(), plurals).uses();
    }

    /// The change that makes all these uses say the new term.
    public static SpecEdit edit(String title, List<Use> uses) {
        List<FileEdit> files = new ArrayList<>();
        for (SpecPath file : uses.stream().map(Use::file).distinct().toList()) {
            files.add(new FileEdit(
                    file,
                    uses.stream()
                            .filter(use -> use.file().equals(file))
                            .map(use -> new TextEdit(use.span(), use.replacement()))
                            .toList()));
        }
        return new SpecEdit(title, files);
    }

    /// The usual plural of an English term.
    public static String plural(String term) {
        String lower = term.toLowerCase(Locale.ROOT);
        if (lower.matches(".*[^aeiou]y")) {
            return term.substring(0, term.length() - 1) + "ies";
        }
        return lower.matches(".*(s|x|z|ch|sh)") ? term + "es" : term + "s";
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (SpecDocument document : documents()) {
            Set<TextSpan> fixed = titlesThatMakeIds(document);
            for (Passage passage : document.passages()) {
                boolean isFixed = fixed.stream().anyMatch(title -> title.overlaps(passage.span()));
                if (passage.kind() != Passage.Kind.QUOTATION && !isFixed) {
                    find(document, passage, uses);
                }
            }
        }
        return List.copyOf(uses);
    }

    private List<SpecDocument> documents() {
        return spec.files().stream()
                .collect(Collectors.toMap(
                        SpecDocument::path, document -> document, (first, second) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private static Set<TextSpan> titlesThatMakeIds(SpecDocument document) {
        Set<TextSpan> titles = new HashSet<>();
        for (Section section : document.sections()) {
            if (!section.explicitId()) {
                titles.add(section.titleSpan());
            }
        }
        return titles;
    }

    private void find(SpecDocument document, Passage passage, List<Use> uses) {
        Matcher use = pattern().matcher(passage.plain());
        while (use.find()) {
            TextSpan span =
                    new TextSpan(use.start(), use.end()).shift(passage.span().start());
            String words = document.text(span);
            boolean isPlural = use.group("plural") != null;
            uses.add(new Use(document.path(), span, words, inCaseOf(words, isPlural ? plural(to) : to)));
        }
    }

    private Pattern pattern() {
        String plural = plurals ? "(?<plural>" + words(plural(from)) + ")|" : "(?<plural>(?!))|";
        return Pattern.compile(
                NOT_BEFORE + "(?:" + plural + words(from) + ")" + NOT_AFTER,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String words(String term) {
        return Stream.of(term.split("\\s+", -1)).map(Pattern::quote).collect(Collectors.joining("\\s+"));
    }

    private String inCaseOf(String words, String replacement) {
        boolean shouting = words.length() > 1
                && words.equals(words.toUpperCase(Locale.ROOT))
                && !from.equals(from.toUpperCase(Locale.ROOT));
        if (shouting) {
            return replacement.toUpperCase(Locale.ROOT);
        }
        boolean raised = Character.isUpperCase(words.codePointAt(0)) && !Character.isUpperCase(from.codePointAt(0));
        return raised ? capital(replacement) : replacement;
    }

    private static String capital(String words) {
        int first = words.offsetByCodePoints(0, 1);
        return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
    }
}
