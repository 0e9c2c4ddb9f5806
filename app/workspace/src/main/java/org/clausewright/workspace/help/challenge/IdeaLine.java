package org.clausewright.workspace.help.challenge;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.clausewright.spec.finding.Challenge;
import org.clausewright.spec.finding.Source;
import org.clausewright.workspace.help.challenge.AnswerDrafts.Drafted;
import org.clausewright.workspace.help.challenge.Challenges.Idea;

/// A line of the file of ideas: fields with tabs between them, the first a CRC-32 of the rest, which tells a line that
/// was written to its end from one that was not.
sealed interface IdeaLine {

    String IDEA = "idea";
    /// As ideas were written before templates were kept with them.
    String ADDED = "added";
    String DRAFTED = "drafted";
    /// As drafted answers were written before their sources were kept with them.
    String ANSWERED = "answered";
    String GONE = "gone";
    /// Of an idea, before its turns.
    int FIELDS = 8;

    /// Something has come that somebody has to decide on.
    sealed interface Waiting extends IdeaLine {

        String id();
    }

    /// An idea has come.
    record Added(String clause, Idea idea) implements Waiting {

        @Override
        public String id() {
            return idea.id();
        }
    }

    /// An answer was drafted.
    record Answered(String clause, Drafted answer) implements Waiting {

        @Override
        public String id() {
            return answer.id();
        }
    }

    /// It was kept, accepted or discarded.
    record Gone(String id) implements IdeaLine {}

    /// It cannot be read.
    record Damaged() implements IdeaLine {}

    default String text() {
        List<String> fields =
                switch (this) {
                    case Added(var clause, var idea) -> fields(clause, idea);
                    case Answered(var clause, var answer) ->
                        Stream.concat(
                                        Stream.of(
                                                DRAFTED,
                                                clause,
                                                answer.source().name(),
                                                answer.source().template().orElse("")),
                                        DraftedFields.of(answer).stream())
                                .toList();
                    case Gone(var id) -> List.of(GONE, id);
                    case Damaged() -> List.of();
                };
        String rest = String.join("\t", fields.stream().map(IdeaLine::escaped).toList());
        return checksum(rest) + "\t" + rest;
    }

    static IdeaLine read(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !line.substring(0, tab).equals(checksum(line.substring(tab + 1)))) {
            return new Damaged();
        }
        List<String> fields = Arrays.stream(line.substring(tab + 1).split("\t", -1))
                .map(IdeaLine::unescaped)
                .toList();
        if (fields.size() == 2 && fields.getFirst().equals(GONE)) {
            return new Gone(fields.getLast());
        }
        if (fields.size() > 2 && fields.getFirst().equals(ANSWERED)) {
            return answered(fields.get(1), source("", ""), fields.subList(2, fields.size()));
        }
        if (fields.size() > 4 && fields.getFirst().equals(DRAFTED)) {
            return answered(fields.get(1), source(fields.get(2), fields.get(3)), fields.subList(4, fields.size()));
        }
        if (fields.getFirst().equals(ADDED) && fields.size() >= FIELDS - 1) {
            List<String> withTemplate = new ArrayList<>(fields);
            withTemplate.add(FIELDS - 1, "");
            return idea(withTemplate);
        }
        return fields.getFirst().equals(IDEA) ? idea(fields) : new Damaged();
    }

    private static List<String> fields(String clause, Idea idea) {
        Challenge challenge = idea.challenge();
        List<String> fields = new ArrayList<>(List.of(
                IDEA,
                idea.id(),
                clause,
                challenge.title(),
                challenge.attacks(),
                challenge.expectation(),
                challenge.source().name(),
                challenge.source().template().orElse("")));
        challenge.turns().forEach(turn -> fields.addAll(List.of(turn.role(), turn.content())));
        return fields;
    }

    private static IdeaLine answered(String clause, Source source, List<String> fields) {
        return DraftedFields.read(source, fields)
                .<IdeaLine>map(answer -> new Answered(clause, answer))
                .orElseGet(Damaged::new);
    }

    private static Source source(String name, String template) {
        return new Source(name, Optional.of(template).filter(known -> !known.isEmpty()));
    }

    private static IdeaLine idea(List<String> fields) {
        if (fields.size() < FIELDS + 2 || (fields.size() - FIELDS) % 2 != 0) {
            return new Damaged();
        }
        List<Challenge.Message> turns = new ArrayList<>();
        for (int i = FIELDS; i < fields.size(); i += 2) {
            turns.add(new Challenge.Message(fields.get(i), fields.get(i + 1)));
        }
        Source source = source(fields.get(6), fields.get(7));
        Challenge challenge = new Challenge(fields.get(3), fields.get(4), turns, fields.get(5), source);
        return new Added(fields.get(2), new Idea(fields.get(1), challenge));
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String unescaped(String field) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c != '\\' || i + 1 == field.length()) {
                text.append(c);
            } else {
                i++;
                text.append(
                        switch (field.charAt(i)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(i);
                        });
            }
        }
        return text.toString();
    }

    private static String checksum(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }
}
