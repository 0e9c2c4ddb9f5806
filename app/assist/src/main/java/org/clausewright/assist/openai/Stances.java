package org.clausewright.assist.openai;

import java.util.List;

/// The part `## Stances` at the end of the template for readings: a line for each, taken in turn by the readers.
///
/// @param question the template without that part
record Stances(PromptTemplate question, List<String> stances) {

    private static final String HEADING = "\n## Stances\n";

    Stances {
        stances = List.copyOf(stances);
    }

    /// A template of a spec's own that names no stances takes the program's.
    static Stances of(PromptTemplate template) {
        int at = template.user().indexOf(HEADING);
        if (at < 0) {
            return new Stances(template, of(PromptTemplate.own("reading")).stances());
        }
        List<String> stances = template.user()
                .substring(at + HEADING.length())
                .lines()
                .filter(line -> line.startsWith("- "))
                .map(line -> line.substring(2).strip())
                .filter(line -> !line.isEmpty())
                .toList();
        PromptTemplate question = new PromptTemplate(
                template.origin(),
                template.version(),
                template.system(),
                template.user().substring(0, at).strip());
        return stances.isEmpty()
                ? new Stances(question, of(PromptTemplate.own("reading")).stances())
                : new Stances(question, stances);
    }

    /// @param number of the reader, from 0
    String of(int number) {
        return stances.get(number % stances.size());
    }
}
