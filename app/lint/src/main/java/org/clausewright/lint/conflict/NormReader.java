package org.clausewright.lint.conflict;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.Spec;
import org.clausewright.spec.document.Passage;
import org.clausewright.spec.document.Section;
import org.clausewright.spec.document.SpecDocument;
import org.clausewright.spec.text.TextSpan;

/// Reads the norms out of the sentences that rule conduct.
final class NormReader {

    private static final Pattern MODAL = Pattern.compile(
            "\\b(?:(?<must>must|shall|has to|have to|is to(?= be\\b)|are to(?= be\\b))|(?<should>should|ought to)|(?<may>may|can|might)"
                    + "|(?<cannot>cannot|can't))\\b(?<not>\\s+(?:not|never)\\b)?|^\\W*(?<imperative>Do not|Don't|Never|Avoid)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CONDITION = Pattern.compile(
            "^\\W*((?:When|If|Where|After|Before|While|During|Once|As long as|For(?! (?:example|instance))|In|With)\\b[^,;]{3,160}),\\s+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER_CONDITION =
            Pattern.compile("\\b((?:when|if|once|as long as)\\s[^,;()]{3,140})(?=[,;.()]|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCEPTION = Pattern.compile(
            "\\b((?:unless|except(?: for| when| where| in| that)?|other than|save for)\\b[^.;]{3,160})",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TAG_AT_END = Pattern.compile("\\[\\^[A-Za-z0-9_-]+][\\s.!?]*$");

    private static final Pattern WINNING = Pattern.compile(
            "\\b(wins|prevails?|takes? precedence|overrides?|overriding|above all|first and foremost|outranks?"
                    + "|paramount|supersedes?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Definitions definitions;

    NormReader(Spec spec) {
        this.definitions = Definitions.in(spec);
    }

    List<Norm> read(Spec spec) {
        List<Norm> norms = new ArrayList<>();
        for (SpecDocument document : spec.documents()) {
            for (Passage passage : document.passages()) {
                if (passage.kind() == Passage.Kind.RULE) {
                    passage.sentences().forEach(sentence -> read(document, passage, sentence, norms));
                }
            }
        }
        return norms;
    }

    /// The norms of one sentence; where it has no modal verb, one that says how things are.
    List<Norm> read(SpecDocument document, Passage passage, TextSpan sentence) {
        List<Norm> norms = new ArrayList<>();
        read(document, passage, sentence, norms);
        return norms;
    }

    private void read(SpecDocument document, Passage passage, TextSpan sentence, List<Norm> norms) {
        String plain = passage.plain(sentence).replace('\uFFFC', '`');
        List<TextSpan> modals = new ArrayList<>();
        List<Modality> modalities = new ArrayList<>();
        Matcher matcher = MODAL.matcher(plain);
        while (matcher.find()) {
            modals.add(new TextSpan(matcher.start(), matcher.end()));
            modalities.add(modality(matcher));
        }
        if (modals.isEmpty()) {
            modals.add(TextSpan.at(0));
            modalities.add(Modality.PLAIN);
        }
        Map<String, Double> terms = terms(document, sentence, plain);
        Optional<String> condition = condition(plain);
        String subject = "";
        for (int i = 0; i < modals.size(); i++) {
            int end = i + 1 < modals.size() ? modals.get(i + 1).start() : plain.length();
            if (i == 0) {
                subject = subject(plain.substring(0, modals.get(0).start()));
            }
            String act = act(document.text(sentence), plain, modals.get(i).end(), end);
            if (act.isBlank()) {
                continue;
            }
            norms.add(new Norm(
                    document,
                    quoted(document, sentence),
                    sentence,
                    modals.get(i).shift(sentence.start()),
                    passage.section(),
                    modalities.get(i),
                    subject,
                    act,
                    condition,
                    find(EXCEPTION, plain),
                    fields(act),
                    terms,
                    WINNING.matcher(plain).find()));
        }
    }

    private static Modality modality(Matcher matcher) {
        boolean not = matcher.group("not") != null;
        if (matcher.group("imperative") != null || matcher.group("cannot") != null) {
            return Modality.MUST_NOT;
        }
        if (matcher.group("must") != null) {
            return not ? Modality.MUST_NOT : Modality.MUST;
        }
        if (matcher.group("should") != null) {
            return not ? Modality.SHOULD_NOT : Modality.SHOULD;
        }
        return not ? Modality.MUST_NOT : Modality.MAY;
    }

    private static String subject(String before) {
        String rest = CONDITION
                .matcher(before)
                .replaceFirst("")
                .replaceFirst("^.*[:;]\\s+", "")
                .strip();
        int comma = rest.lastIndexOf(',');
        String last = comma > 0 && rest.length() - comma > 4 ? rest.substring(comma + 1) : rest;
        return collapse(last)
                .toLowerCase(Locale.ROOT)
                .replaceFirst(" (?:typically|generally|usually|also|therefore|then|still|always)$", "");
    }

    /// The words of the act as they are written, code included, up to what belongs to the next modal verb.
    private static String act(String source, String plain, int from, int to) {
        StringBuilder act = new StringBuilder();
        for (int i = from; i < to; i++) {
            char c = plain.charAt(i);
            act.append(c == '`' ? source.charAt(i) : c);
        }
        String words = collapse(act.toString()).replaceFirst("[.;:!]+$", "");
        int semicolon = words.indexOf(';');
        String own = semicolon > 0 ? words.substring(0, semicolon) : words;
        return own.replaceFirst("(?i)(,|\\s)+(and|or|but|which|that|who|it|the agent|they)?$", "")
                .replaceFirst("(?i),? and$", "")
                .strip();
    }

    private Map<String, Double> terms(SpecDocument document, TextSpan sentence, String plain) {
        Map<String, Double> terms = new HashMap<>();
        for (String term : Words.content(plain)) {
            terms.merge(term, 1.0, Math::max);
            definitions.of(term).forEach(other -> terms.merge(other, 0.4, Math::max));
        }
        document.sectionAt(sentence.start()).map(Section::title).ifPresent(title -> Words.content(title)
                .forEach(term -> terms.merge(term, 0.5, Math::max)));
        return terms;
    }

    private static Set<ActField> fields(String act) {
        Set<ActField> fields = EnumSet.noneOf(ActField.class);
        List<String> words = Words.of(act);
        int seen = 0;
        for (String word : words) {
            boolean joined = seen > 0 && isAfterJoin(words, seen);
            if (seen == 0 || joined) {
                fields.addAll(ActField.of(Words.stem(word)));
            }
            seen++;
        }
        return fields;
    }

    private static boolean isAfterJoin(List<String> words, int at) {
        String before = words.get(at - 1);
        return at <= 8 && (before.equals("or") || before.equals("and") || at == 1);
    }

    private static Optional<String> condition(String plain) {
        return find(CONDITION, plain).or(() -> find(LATER_CONDITION, plain));
    }

    private static Optional<String> find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? Optional.of(collapse(matcher.group(1)).replaceFirst("[.,;:]+$", "")) : Optional.empty();
    }

    private static TextSpan quoted(SpecDocument document, TextSpan sentence) {
        String text = document.text(sentence);
        Matcher tag = TAG_AT_END.matcher(text);
        int end = tag.find() ? tag.start() : text.stripTrailing().length();
        return new TextSpan(sentence.start(), sentence.start() + Math.max(1, end));
    }

    static String collapse(String text) {
        return text.replaceAll("\\[\\?]\\(#[^)]*\\)", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(" ([.,;:!?])", "$1")
                .replaceAll("[.,;:]{2,}$", ".")
                .strip();
    }
}
