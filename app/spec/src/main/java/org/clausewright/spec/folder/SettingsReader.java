package org.clausewright.spec.folder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.clausewright.spec.Ladder;
import org.clausewright.spec.Nearest;
import org.clausewright.spec.Settings;
import org.clausewright.spec.Settings.Lint;
import org.clausewright.spec.Settings.Model;
import org.clausewright.spec.Settings.RuleSetting;
import org.clausewright.spec.SettingsFile;
import org.clausewright.spec.SettingsFile.Name;
import org.clausewright.spec.SettingsFile.Name.Kind;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;

/// Reads `spec.yaml`. What cannot be read keeps its default and is named as a problem; nothing in it is run.
public final class SettingsReader {

    /// What was read, and the file with what could not be.
    public record Read(Settings settings, SettingsFile file) {}

    private static final List<String> TOP =
            List.of("name", "documents", "authority", "imports", "lint", "gate", "model");
    private static final List<String> LINT = List.of("rules", "sections", "documents", "terms", "styles");
    private static final List<String> MODEL =
            List.of("baseUrl", "assistant", "subjects", "grader", "samples", "passAt");
    private static final List<String> GATES = List.of("error", "warning", "never");
    private static final List<String> RULE_VALUES = List.of("off", "info", "warning", "error");
    private static final Set<String> OFF = Set.of("off", "false", "no");

    private static final String BESIDE = "beside";
    private static final Pattern PREFIX = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private final YamlText yaml;
    private final List<Name> names = new ArrayList<>();

    private SettingsReader(String text) {
        this.yaml = new YamlText(SettingsFile.PATH.toString(), text);
    }

    public static Read read(String text) {
        SettingsReader reader = new SettingsReader(text);
        Settings settings = reader.settings();
        reader.names.sort(Comparator.comparing(Name::span));
        return new Read(settings, new SettingsFile(text, reader.yaml.problems(), reader.names));
    }

    private Settings settings() {
        YamlMap top = yaml.root().knows(TOP);
        return new Settings(
                top.scalar("name").filter(name -> !name.isBlank()),
                documents(top),
                ladder(top),
                imports(top.map("imports")),
                lint(top.map("lint").knows(LINT)),
                gate(top),
                model(top.map("model").knows(MODEL)));
    }

    private List<SpecPath> documents(YamlMap top) {
        List<SpecPath> paths = new ArrayList<>();
        top.eachString("documents", (value, span) -> {
            String relative = value.startsWith("./") ? value.substring(2) : value;
            if (SpecPath.isValid(relative) && relative.endsWith(".md")) {
                paths.add(SpecPath.of(relative));
            } else {
                yaml.problem(span, "\"" + value + "\" is no Markdown file within the spec's folder.");
            }
        });
        return paths;
    }

    private Ladder ladder(YamlMap top) {
        List<String> levels = top.strings("authority");
        if (levels.isEmpty()) {
            return Ladder.DEFAULT;
        }
        names.add(new Name(Kind.LADDER, "authority", top.valueSpan("authority")));
        if (levels.stream().distinct().count() != levels.size()) {
            top.problem("authority", "authority names a level twice; the default ladder is used.");
            return Ladder.DEFAULT;
        }
        return new Ladder(levels);
    }

    private Map<String, Settings.Import> imports(YamlMap imports) {
        Map<String, Settings.Import> found = new LinkedHashMap<>();
        for (String prefix : imports.names()) {
            boolean beside = imports.isMap(prefix);
            YamlMap holder = beside ? imports.map(prefix).knows(List.of(BESIDE)) : imports;
            String key = beside ? BESIDE : prefix;
            Optional<String> folder = holder.scalar(key).filter(path -> !path.isBlank());
            if (!PREFIX.matcher(prefix).matches()) {
                imports.problem(
                        prefix, "A prefix in imports has only letters, digits, - and _, not \"" + prefix + "\".");
            } else if (folder.isEmpty()) {
                imports.problem(prefix, "imports: " + prefix + " needs the path of a spec's folder.");
            } else {
                names.add(new Name(Kind.IMPORT, prefix, holder.valueSpan(key)));
                found.put(prefix, new Settings.Import(folder.get().strip(), beside));
            }
        }
        return found;
    }

    private static Optional<Severity> gate(YamlMap top) {
        Optional<String> value = top.scalar("gate");
        if (value.isEmpty()) {
            return Settings.DEFAULT.gate();
        }
        Optional<Severity> severity = Severity.of(value.get());
        if (severity.isEmpty() && !value.get().equals("never")) {
            String message = "gate is error, warning or never, not \"" + value.get() + "\".";
            top.problem("gate", message, new Nearest(GATES).to(value.get()));
            return Settings.DEFAULT.gate();
        }
        return severity;
    }

    private Lint lint(YamlMap lint) {
        return new Lint(
                rules(lint.map("rules")),
                rulesByPlace(lint.map("sections"), Kind.SECTION),
                rulesByPlace(lint.map("documents"), Kind.DOCUMENT),
                terms(lint.map("terms")),
                lint.strings("styles"));
    }

    private Map<String, RuleSetting> rules(YamlMap given) {
        given.eachKey((rule, span) -> names.add(new Name(Kind.RULE, rule, span)));
        Map<String, RuleSetting> rules = new LinkedHashMap<>();
        for (String rule : given.names()) {
            String value = given.written(rule);
            Optional<Severity> severity = Severity.of(value);
            if (severity.isPresent()) {
                rules.put(rule, new RuleSetting.At(severity.get()));
            } else if (OFF.contains(value.toLowerCase(Locale.ROOT))) {
                rules.put(rule, new RuleSetting.Off());
            } else {
                String message = rule + " is set to off, info, warning or error, not \"" + value + "\".";
                given.problem(rule, message, new Nearest(RULE_VALUES).to(value));
            }
        }
        return rules;
    }

    private Map<String, Map<String, RuleSetting>> rulesByPlace(YamlMap places, Kind kind) {
        places.eachKey((place, span) -> names.add(new Name(kind, place, span)));
        Map<String, Map<String, RuleSetting>> byPlace = new LinkedHashMap<>();
        places.names().forEach(place -> byPlace.put(place, rules(places.map(place))));
        return byPlace;
    }

    private static Map<String, List<String>> terms(YamlMap given) {
        Map<String, List<String>> terms = new LinkedHashMap<>();
        given.names().forEach(term -> terms.put(term, given.strings(term)));
        return terms;
    }

    private static Model model(YamlMap model) {
        Model defaults = Model.DEFAULT;
        List<String> subjects = model.strings("subjects");
        return new Model(
                model.scalar("baseUrl").filter(url -> !url.isBlank()),
                model.scalar("assistant").orElse(defaults.assistant()),
                subjects.isEmpty() ? defaults.subjects() : subjects,
                model.scalar("grader").orElse(defaults.grader()),
                model.number("samples", defaults.samples()),
                model.number("passAt", defaults.passAt()));
    }
}
