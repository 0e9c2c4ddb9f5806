package org.clausewright.vale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import org.clausewright.lint.HouseRules.Problem;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// What a `.vale.ini` says.
///
/// @param stylesPath  the folder of the styles, relative to the root
/// @param vocabularies the names of the vocabularies
/// @param least       the least severe level that is shown
/// @param everywhere  what holds for all files
/// @param places      what holds for some files, in the order of the file; later ones win
/// @param levels      rules that were given another level
/// @param ignored     what in a text is to be taken for code, as expressions
/// @param blocks      what in a file is to be taken for code
/// @param template    how tokens become an expression; empty for Vale's own way
record Configuration(
        SpecPath file,
        String stylesPath,
        List<String> vocabularies,
        Severity least,
        Part everywhere,
        List<Place> places,
        Map<String, Severity> levels,
        List<String> ignored,
        List<String> blocks,
        String template,
        List<Problem> problems) {

    /// What one section says.
    ///
    /// @param styles empty where the section names none
    record Part(Optional<List<String>> styles, Map<String, Boolean> switches) {

        Part {
            switches = Map.copyOf(switches);
        }
    }

    /// A section for some files.
    record Place(Glob files, Part part) {}

    private static final Set<String> CORE = Set.of("", "*", "formats", "asciidoctor", "DEFAULT");
    private static final Set<String> OTHER_KEYS = Set.of(
            "BasedOnStyles",
            "BlockIgnores",
            "TokenIgnores",
            "IgnorePatterns",
            "CommentDelimiters",
            "Transform",
            "Lang",
            "View",
            "Packages",
            "StylesPath",
            "Vocab",
            "MinAlertLevel",
            "IgnoredScopes",
            "SkippedScopes",
            "IgnoredClasses",
            "WordTemplate",
            "NLPEndpoint");
    private static final Set<String> UNSUPPORTED = Set.of(
            "CommentDelimiters",
            "Transform",
            "Lang",
            "View",
            "IgnoredScopes",
            "SkippedScopes",
            "IgnoredClasses",
            "NLPEndpoint");

    Configuration {
        vocabularies = List.copyOf(vocabularies);
        places = List.copyOf(places);
        levels = Map.copyOf(levels);
        ignored = List.copyOf(ignored);
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /// The styles that some file is checked with, each with the place that names it.
    SequencedMap<String, TextSpan> styles(String text) {
        SequencedMap<String, TextSpan> styles = new LinkedHashMap<>();
        Ini ini = Ini.parse(text);
        for (String section : ini.sections().sequencedKeySet()) {
            ini.entry(section, "BasedOnStyles")
                    .ifPresent(entry -> entry.items().forEach(style -> styles.putIfAbsent(style, entry.span())));
            ini.section(section).forEach((key, entry) -> {
                boolean on = !OTHER_KEYS.contains(key)
                        && key.contains(".")
                        && !entry.value().equals("NO");
                if (on && (section.equals("*") || !CORE.contains(section))) {
                    styles.putIfAbsent(key.substring(0, key.indexOf('.')), entry.span());
                }
            });
        }
        return styles;
    }

    /// Whether a rule of a style is on in a file; `byDefault` where nothing is said about it.
    boolean applies(String style, String rule, SpecPath path, boolean byDefault) {
        boolean based = everywhere.styles().orElse(List.of()).contains(style);
        Optional<Boolean> set = Optional.ofNullable(everywhere.switches().get(rule));
        for (Place place : places) {
            if (place.files().fits(path)) {
                based = place.part()
                        .styles()
                        .map(styles -> styles.contains(style))
                        .orElse(based);
                Optional<Boolean> before = set;
                set = Optional.ofNullable(place.part().switches().get(rule)).or(() -> before);
            }
        }
        return set.orElse(based || byDefault);
    }

    static Configuration read(SpecPath file, String text) {
        Ini ini = Ini.parse(text);
        List<Problem> problems = new ArrayList<>();
        Map<String, Severity> levels = new HashMap<>();
        List<Place> places = new ArrayList<>();
        for (String section : ini.otherSections(CORE::contains)) {
            try {
                places.add(new Place(Glob.of(section), part(ini, section, levels)));
            } catch (PatternFault fault) {
                problems.add(
                        problem(file, TextSpan.at(0), "The section [" + section + "] " + fault.getMessage() + "."));
            }
        }
        SequencedSet<String> ignored = new LinkedHashSet<>();
        SequencedSet<String> blocks = new LinkedHashSet<>();
        ini.sections()
                .forEach((_, entries) -> entries.forEach((key, entry) -> {
                    if (key.equals("TokenIgnores")) {
                        ignored.addAll(entry.items());
                    } else if (key.equals("BlockIgnores")) {
                        blocks.addAll(entry.items());
                    } else if (UNSUPPORTED.contains(key)) {
                        problems.add(new Problem(
                                file,
                                entry.span(),
                                file.value() + " sets " + key + ", which is not supported.",
                                Severity.INFO));
                    }
                }));
        String level = ini.entry("", "MinAlertLevel").map(Ini.Entry::value).orElse("warning");
        if (!RuleReader.LEVELS.containsKey(level)) {
            problems.add(problem(
                    file,
                    ini.entry("", "MinAlertLevel").map(Ini.Entry::span).orElse(TextSpan.at(0)),
                    "MinAlertLevel is suggestion, warning or error, not \"" + level + "\"."));
        }
        return new Configuration(
                file,
                ini.entry("", "StylesPath").map(Ini.Entry::value).orElse("styles"),
                ini.entry("", "Vocab").map(Ini.Entry::items).orElse(List.of()),
                RuleReader.LEVELS.getOrDefault(level, Severity.INFO),
                part(ini, "*", levels),
                places,
                levels,
                List.copyOf(ignored),
                List.copyOf(blocks),
                ini.entry("", "WordTemplate").map(Ini.Entry::value).orElse(""),
                problems);
    }

    private static Part part(Ini ini, String section, Map<String, Severity> levels) {
        Map<String, Boolean> switches = new HashMap<>();
        ini.section(section).forEach((key, entry) -> {
            if (!OTHER_KEYS.contains(key) && key.contains(".")) {
                switches.put(key, entry.value().equals("YES") || RuleReader.LEVELS.containsKey(entry.value()));
                Optional.ofNullable(RuleReader.LEVELS.get(entry.value())).ifPresent(level -> levels.put(key, level));
            }
        });
        return new Part(ini.entry(section, "BasedOnStyles").map(Ini.Entry::items), switches);
    }

    private static Problem problem(SpecPath file, TextSpan span, String message) {
        return new Problem(file, span, message, Severity.WARNING);
    }
}
