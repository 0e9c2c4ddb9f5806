package org.clausewright.desktop.editor;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/// A clause id that nobody uses: four characters, the first a letter.
final class FreshId {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String ALL = LETTERS + "0123456789";

    private FreshId() {}

    static String of(Predicate<String> taken, RandomGenerator random) {
        while (true) {
            StringBuilder id = new StringBuilder(4);
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            while (id.length() < 4) {
                id.append(ALL.charAt(random.nextInt(ALL.length())));
            }
            if (!taken.test(id.toString())) {
                return id.toString();
            }
        }
    }
}
