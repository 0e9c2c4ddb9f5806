package org.clausewright.lint.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads `rules/<id>.words`. `says:`, `asks:` and `answer:` set how the rule speaks of the phrases that
/// follow them; `answer: Forbidden -> must not` has words that would say so, a [Template]. Other lines are
/// phrases, with alternatives in brackets: `in (certain|some) cases`; one that starts with `- ` is an
/// exception. `#` starts a remark.
final class PhraseFile {

    private final Phrases phrases = new Phrases();
    private final List<Wording.Choice> choices = new ArrayList<>();
    private String says = "";
    private String asks = "";
    private Optional<Wording> first = Optional.empty();

    private PhraseFile() {}

    static PhraseFile of(String id) {
        try (InputStream in = PhraseFile.class.getResourceAsStream("rules/" + id + ".words")) {
            if (in == null) {
                throw new IllegalArgumentException("no words for the rule " + id);
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static PhraseFile read(String text) {
        PhraseFile file = new PhraseFile();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(file::readLine);
        file.wording();
        return file;
    }

    Phrases phrases() {
        return phrases;
    }

    /// How the rule speaks where the file gives no phrases, or of its first ones.
    Wording wording() {
        Wording wording = first.orElseGet(() -> new Wording(says, asks, choices));
        first = Optional.of(wording);
        return wording;
    }

    private void readLine(String line) {
        if (line.startsWith("says:")) {
            says = line.substring("says:".length()).strip();
        } else if (line.startsWith("asks:")) {
            asks = line.substring("asks:".length()).strip();
            choices.clear();
        } else if (line.startsWith("answer:")) {
            String[] parts = line.substring("answer:".length()).split("->", 2);
            Optional<Template> template =
                    parts.length == 2 ? Optional.of(Template.parse(parts[1].strip())) : Optional.empty();
            choices.add(new Wording.Choice(parts[0].strip(), template));
        } else if (line.startsWith("- ")) {
            add(line.substring(2), Optional.empty());
        } else if (!line.startsWith("#")) {
            Wording wording = new Wording(says, asks, choices);
            first = first.or(() -> Optional.of(wording));
            add(line, Optional.of(wording));
        }
    }

    private void add(String pattern, Optional<Wording> wording) {
        for (String phrase : alternatives(pattern)) {
            phrases.add(List.of(phrase.strip().split("\\s+")), wording);
        }
    }

    /// The phrases that a pattern stands for.
    static List<String> alternatives(String pattern) {
        int open = pattern.indexOf('(');
        if (open < 0) {
            return List.of(pattern);
        }
        int close = pattern.indexOf(')', open);
        List<String> result = new ArrayList<>();
        for (String rest : alternatives(pattern.substring(close + 1))) {
            for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
                result.add(pattern.substring(0, open) + choice + rest);
            }
        }
        return result;
    }
}
