package org.clausewright.assist.openai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a model is asked, as a Markdown file: `Version: 1`, then the parts `## System` and `## User`, in which
/// `{{name}}` stands for a value.
///
/// @param origin `challenge` where it is the program's own, `prompts/challenge.md` where it is a spec's
record PromptTemplate(String origin, String version, String system, String user) {

    private static final Pattern FORM = Pattern.compile(
            "(?s).*?^Version: *(?<version>\\S+)$.*?^## System$(?<system>.*?)^## User$(?<user>.*)", Pattern.MULTILINE);
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\w+)}}");

    /// The template in a text; empty where it does not have that form.
    static Optional<PromptTemplate> parse(String origin, String markdown) {
        Matcher matcher = FORM.matcher(markdown.replace("\r\n", "\n"));
        return matcher.matches()
                ? Optional.of(new PromptTemplate(
                        origin,
                        matcher.group("version"),
                        matcher.group("system").strip(),
                        matcher.group("user").strip()))
                : Optional.empty();
    }

    /// The program's own template of that name.
    static PromptTemplate own(String name) {
        return parse(name, markdown(name))
                .orElseThrow(() -> new IllegalStateException("prompts/" + name + ".md has not the form of a template"));
    }

    /// The file of the program's own template of that name.
    static String markdown(String name) {
        return resource("prompts/" + name + ".md");
    }

    /// What is kept with each result: where the wording comes from, and its version.
    String id() {
        return origin + " " + version;
    }

    static String resource(String path) {
        try (InputStream in = PromptTemplate.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("missing from the program: " + path);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The user's part with its places filled. What is filled in is not looked at again, so that a value cannot fill
    /// another place.
    String fill(Map<String, String> values) {
        return PLACE.matcher(user)
                .replaceAll((MatchResult place) ->
                        Matcher.quoteReplacement(values.getOrDefault(place.group(1), place.group())));
    }
}
