package org.clausewright.spec.edit;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.clausewright.spec.Spec;

/// Makes ids for new clauses: four characters of `a-z0-9`, the first a letter.
public final class FreshId {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String ALL = LETTERS + "0123456789";

    private static final int MOST_TRIES = 1_000_000;

    private FreshId() {}

    /// An id that neither the spec nor `taken`, its history, has.
    ///
    /// @throws IllegalStateException where none is found in a million tries
    public static String of(Spec spec, Predicate<String> taken, RandomGenerator random) {
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            StringBuilder id = new StringBuilder();
            id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            while (id.length() < 4) {
                id.append(ALL.charAt(random.nextInt(ALL.length())));
            }
            String fresh = id.toString();
            if (!spec.has(fresh) && spec.exampleFile(fresh).isEmpty() && !taken.test(fresh)) {
                return fresh;
            }
        }
        throw new IllegalStateException("no id of four characters is free");
    }
}
