package org.clausewright.desktop.readings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clausewright.spec.edit.ExampleDraft.Message;

/// A case as the turns of a prompt: paragraphs that begin with a role are messages of that role; a case in plain words
/// is one message of the user's.
final class Turns {

    private static final Pattern ROLE = Pattern.compile("(?m)^(system|developer|user|assistant|tool): ");

    private Turns() {}

    /// Whether two cases are one prompt.
    static boolean areSame(String one, String other) {
        return of(one).equals(of(other));
    }

    static List<Message> of(String text) {
        List<Message> turns = new ArrayList<>();
        Matcher roles = ROLE.matcher(text);
        if (!roles.find() || !text.substring(0, roles.start()).isBlank()) {
            return List.of(Message.of("user", text.strip()));
        }
        boolean more = true;
        while (more) {
            String role = roles.group(1);
            int start = roles.end();
            more = roles.find();
            String content =
                    text.substring(start, more ? roles.start() : text.length()).strip();
            turns.add(Message.of(role, content));
        }
        return List.copyOf(turns);
    }
}
