package org.clausewright.history;

import java.util.Optional;

/// Who commits.
public record Author(String name, String mail) {

    public Author {
        if (!isValid(name) || !isValid(mail)) {
            throw new IllegalArgumentException("an author has a name and a mail address: " + name + ", " + mail);
        }
        name = name.strip();
        mail = mail.strip();
    }

    /// What a person typed; empty where git could not store it: a part is blank or holds `<`, `>` or a line break.
    public static Optional<Author> of(String name, String mail) {
        return isValid(name) && isValid(mail) ? Optional.of(new Author(name, mail)) : Optional.empty();
    }

    private static boolean isValid(String part) {
        return !part.isBlank()
                && part.chars().noneMatch(c -> c < ' ' || c == '<' || c == '>')
                && part.chars().anyMatch(Character::isLetterOrDigit);
    }

    @Override
    public String toString() {
        return name + " <" + mail + ">";
    }
}
