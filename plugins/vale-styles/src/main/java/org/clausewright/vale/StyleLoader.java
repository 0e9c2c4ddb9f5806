package org.clausewright.vale;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.clausewright.lint.HouseRules;
import org.clausewright.lint.HouseRules.Problem;
import org.clausewright.lint.Rule;
import org.clausewright.lint.RulePage;
import org.clausewright.spec.SpecFiles;
import org.clausewright.spec.SpecPath;
import org.clausewright.spec.finding.Severity;
import org.clausewright.spec.text.TextSpan;

/// Reads the styles of a spec: those that `spec.yaml` names, and those of its `.vale.ini`.
final class StyleLoader {

    /// A longer file is refused: what it lists would take longer to look for than anybody waits.
    static final int LONGEST_FILE = 1_000_000;

    private static final int MOST_PROBLEMS = 200;
    private static final SpecPath SETTINGS = SpecPath.of("spec.yaml");
    private static final List<SpecPath> CONFIGURATIONS =
            List.of(SpecPath.of(".vale.ini"), SpecPath.of("_vale.ini"), SpecPath.of("vale.ini"));

    private final SpecFiles files;
    private final List<Problem> problems = new ArrayList<>();
    private final SequencedMap<String, Rule> rules = new LinkedHashMap<>();
    private final Optional<Configuration> configuration;
    private final String configurationText;
    private final BlockTexts texts;
    private final IgnoredBlocks ignored;
    private final RuleReader.Words words;

    StyleLoader(SpecFiles files) {
        this.files = files;
        Optional<SpecPath> file = CONFIGURATIONS.stream()
                .filter(path -> files.read(path).isPresent())
                .findFirst();
        this.configurationText = file.flatMap(files::read).orElse("");
        this.configuration = file.map(path -> Configuration.read(path, configurationText));
        configuration.ifPresent(found -> problems.addAll(found.problems()));
        this.texts = new BlockTexts(expressions("TokenIgnores", Configuration::ignored));
        this.ignored = new IgnoredBlocks(expressions("BlockIgnores", Configuration::blocks));
        this.words = new RuleReader.Words(
                terms("accept.txt"), configuration.map(Configuration::template).orElse(""));
    }

    HouseRules load() {
        for (String folder : files.settings().lint().styles()) {
            loadNamed(folder);
        }
        configuration.ifPresent(this::loadConfigured);
        return new HouseRules(
                List.copyOf(rules.values()), problems.subList(0, Math.min(problems.size(), MOST_PROBLEMS)));
    }

    private List<Expression> expressions(String key, Function<Configuration, List<String>> patterns) {
        List<Expression> expressions = new ArrayList<>();
        for (String pattern : configuration.map(patterns).orElse(List.of())) {
            try {
                expressions.add(Expression.of(pattern));
            } catch (PatternFault fault) {
                problem(configurationFile(), TextSpan.at(0), key + ": " + pattern + " " + fault.getMessage() + ".");
            }
        }
        return expressions;
    }

    private void loadNamed(String folder) {
        Optional<String> path = within(folder);
        if (path.isEmpty()) {
            problem(SETTINGS, TextSpan.at(0), "The style " + folder + " lies outside of the spec's folder.");
            return;
        }
        List<SpecPath> found = ruleFiles(path.get());
        if (found.isEmpty()) {
            problem(SETTINGS, TextSpan.at(0), "There are no rules (.yml) in the style's folder " + folder + ".");
        }
        read(found, true);
    }

    private void loadConfigured(Configuration found) {
        Optional<String> path = within(found.stylesPath());
        if (path.isEmpty()) {
            problem(
                    found.file(),
                    TextSpan.at(0),
                    "StylesPath lies outside of the spec's folder; its styles are not read.");
            return;
        }
        found.styles(configurationText).forEach((style, span) -> {
            if (style.equals("Vale")) {
                addBuiltIn(found);
                return;
            }
            List<SpecPath> ofStyle = ruleFiles(path.get() + "/" + style);
            if (ofStyle.isEmpty()) {
                problem(
                        found.file(),
                        span,
                        "There is no style " + style + " in " + path.get() + ". Styles are not downloaded here.");
            }
            read(ofStyle, false);
        });
    }

    /// A folder's path relative to the root, where it lies within.
    private static Optional<String> within(String folder) {
        String path = folder.replace('\\', '/');
        while (path.startsWith("./")) {
            path = path.substring(2);
        }
        while (path.endsWith("/")) {
            path = path.substring(0, path.length() - 1);
        }
        return SpecPath.isValid(path) ? Optional.of(path) : Optional.empty();
    }

    private List<SpecPath> ruleFiles(String folder) {
        return files.list(folder).stream()
                .filter(path -> path.value().endsWith(".yml"))
                .filter(path -> !path.value().contains("/config/"))
                .toList();
    }

    private void read(List<SpecPath> ruleFiles, boolean named) {
        Map<String, List<String>> unsupported = new TreeMap<>();
        Map<String, SpecPath> firsts = new TreeMap<>();
        for (SpecPath file : ruleFiles) {
            String folder = file.value().substring(0, Math.max(0, file.value().lastIndexOf('/')));
            String style = folder.substring(folder.lastIndexOf('/') + 1);
            String base = file.fileName().substring(0, file.fileName().indexOf('.'));
            String name = style + "." + base;
            if (rules.containsKey(name)) {
                continue;
            }
            firsts.putIfAbsent(style, file);
            read(file, style, name, named).ifPresent(point -> unsupported
                    .computeIfAbsent(style, _ -> new ArrayList<>())
                    .add(base + " (" + point + ")"));
        }
        unsupported.forEach((style, names) -> problems.add(new Problem(
                firsts.getOrDefault(style, SETTINGS),
                TextSpan.at(0),
                "Not supported of the style " + style + ", and not checked: " + String.join(", ", names) + ".",
                Severity.INFO)));
    }

    /// @return the extension point where it is not supported
    private Optional<String> read(SpecPath file, String style, String name, boolean named) {
        if (!name.matches("[A-Za-z0-9][A-Za-z0-9._-]{0,99}")) {
            problem(
                    file,
                    TextSpan.at(0),
                    "\"" + name + "\" is no name of a rule: it has other signs than letters and digits.");
            return Optional.empty();
        }
        Optional<String> text = files.read(file);
        if (text.isEmpty() || text.get().length() > LONGEST_FILE) {
            problem(
                    file,
                    TextSpan.at(0),
                    text.isEmpty()
                            ? name + " cannot be read: the file is too large, or this account may not read it."
                            : name + " is not used: the file is longer than a million characters.");
            return Optional.empty();
        }
        RuleReader.Read read = RuleReader.read(file, text.get(), name, words);
        problems.addAll(read.problems());
        read.rule().ifPresent(parsed -> add(parsed, style, named));
        return read.unsupported();
    }

    private void add(RuleReader.Parsed parsed, String style, boolean named) {
        Definition definition = parsed.definition();
        String name = definition.name();
        Severity level = configuration
                .flatMap(found -> Optional.ofNullable(found.levels().get(name)))
                .orElse(definition.level());
        Severity least = configuration.map(Configuration::least).orElse(Severity.INFO);
        if (!level.isAtLeast(least)) {
            return;
        }
        Predicate<SpecPath> applies = path -> configuration
                .map(found -> found.applies(style, name, path, named))
                .orElse(named);
        RulePage page = definition.page(level);
        rules.put(
                name,
                switch (parsed) {
                    case RuleReader.Parsed.Texts read ->
                        new StyleRule(
                                definition,
                                page,
                                applies,
                                new DocumentMatches(read.check(), Scope.of(definition.scope()), texts),
                                ignored);
                    case RuleReader.Parsed.Whole read ->
                        new MeasureRule(read.measure(), page, applies, texts::statistics);
                });
    }

    private List<String> terms(String name) {
        List<String> terms = new ArrayList<>();
        String styles = configuration
                .map(Configuration::stylesPath)
                .flatMap(StyleLoader::within)
                .orElse("styles");
        for (String vocabulary : configuration.map(Configuration::vocabularies).orElse(List.of())) {
            String place = styles + "/config/vocabularies/" + vocabulary + "/" + name;
            String older = styles + "/Vocab/" + vocabulary + "/" + name;
            Optional<String> text = read(place).or(() -> read(older));
            for (String line : text.orElse("").lines().map(String::strip).toList()) {
                if (!line.isEmpty() && !line.startsWith("# ") && !terms.contains(line)) {
                    terms.add(line);
                }
            }
        }
        return terms;
    }

    private Optional<String> read(String path) {
        return SpecPath.isValid(path) ? files.read(SpecPath.of(path)) : Optional.empty();
    }

    /// The style that Vale brings itself.
    private void addBuiltIn(Configuration found) {
        SpecPath file = found.file();
        BuiltInStyle.rules(words.accepted(), terms("reject.txt"))
                .forEach((name, definition) -> addBuiltIn(file, name, definition));
        if (found.everywhere().switches().getOrDefault("Vale.Spelling", true)) {
            problems.add(new Problem(
                    file,
                    TextSpan.at(0),
                    "Not supported of the style Vale, and not checked: Spelling (spelling).",
                    Severity.INFO));
        }
    }

    private void addBuiltIn(SpecPath file, String name, String definition) {
        RuleReader.Read read = RuleReader.read(file, definition, name, words);
        problems.addAll(read.problems());
        read.rule().ifPresent(parsed -> add(parsed, "Vale", false));
    }

    private SpecPath configurationFile() {
        return configuration.map(Configuration::file).orElse(SETTINGS);
    }

    private void problem(SpecPath file, TextSpan span, String message) {
        problems.add(new Problem(file, span, message, Severity.WARNING));
    }
}
