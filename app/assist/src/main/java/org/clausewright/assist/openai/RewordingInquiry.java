package org.clausewright.assist.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.clausewright.assist.Written;
import org.clausewright.spec.Spec;
import org.clausewright.spec.Spec.Found;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.finding.Finding;
import org.clausewright.spec.finding.Question;
import org.clausewright.spec.finding.Source;
import org.clausewright.spec.text.TextSpan;

/// Asks for other words for a sentence, in which the question of a finding is settled.
final class RewordingInquiry implements Inquiry<Written<String>> {

    /// Tags, code, links, and what else stands in square brackets: a blank that was left open looks like that.
    private static final Pattern MARKS =
            Pattern.compile("\\[\\^[A-Za-z0-9_-]+]|`[^`]+`|\\[[^\\[\\]]*]\\([^()\\s]*\\)|\\[[^\\[\\]]*]|<!--.*?-->");

    private static final int LONGER = 600;

    private final PromptTemplate template;
    private final Spec spec;
    private final Finding finding;
    private final Optional<SpecDocument> document;
    private final String sentence;
    private final int count;
    private final String model;
    private final Set<String> given = new HashSet<>();

    RewordingInquiry(PromptTemplate template, Spec spec, Finding finding, TextSpan sentence, int count, String model) {
        this.template = template;
        this.spec = spec;
        this.finding = finding;
        this.document = spec.document(finding.file());
        this.sentence = document.map(found -> found.text(sentence))
                .orElse("")
                .replaceAll("\\s+", " ")
                .strip();
        this.count = count;
        this.model = model;
    }

    @Override
    public PromptTemplate template() {
        return template;
    }

    @Override
    public ChatRequest request() {
        Optional<Section> section =
                document.flatMap(found -> found.sectionAt(finding.span().start()));
        Map<String, String> values = Map.of(
                "title", Fence.around("title", section.map(Section::title).orElse("")),
                "authority", section.flatMap(this::authority).map(Fence::name).orElse("none named"),
                "section",
                        Fence.around(
                                "section",
                                section.flatMap(found -> document.map(text -> Rules.of(text, found.own())))
                                        .orElse("")),
                "sentence", Fence.around("sentence", sentence),
                "words", Fence.around("words", finding.text()),
                "question",
                        Fence.around(
                                "question",
                                finding.message() + "\n"
                                        + finding.question().map(Question::text).orElse("")),
                "answers", Fence.around("answers", answers()),
                "count", Integer.toString(count));
        return new ChatRequest(
                template.system(),
                List.of(new ChatRequest.Message(false, template.fill(values))),
                "rewordings",
                Schemas.REWORDING.read());
    }

    private Optional<String> authority(Section section) {
        return document.flatMap(found -> spec.authorityOf(new Found<>(found, section)));
    }

    private String answers() {
        return finding.question().map(Question::answers).orElse(List.of()).stream()
                .map(answer -> "- " + answer.text())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Set<String> itemFields() {
        return Set.of("sentence");
    }

    @Override
    public int count() {
        return count;
    }

    @Override
    public Reading<Written<String>> read(JsonNode item) {
        String reworded = Fields.text(item, "sentence", 2 * sentence.length() + LONGER);
        if (reworded.isEmpty()) {
            return new Reading.Misfit<>("an item has no sentence, or one that is far too long");
        }
        if (!marks(reworded).equals(marks(sentence))) {
            return new Reading.Misfit<>("a sentence does not keep the tags, the code and the links, or leaves a blank");
        }
        if (reworded.equals(sentence) || !given.add(reworded)) {
            return new Reading.Misfit<>("a sentence is the old one, or was given before");
        }
        return new Reading.Fits<>(new Written<>(reworded, Source.model(model, template.id())));
    }

    private static List<String> marks(String text) {
        List<String> marks = new ArrayList<>(
                MARKS.matcher(text).results().map(MatchResult::group).toList());
        marks.sort(String::compareTo);
        return marks;
    }
}
