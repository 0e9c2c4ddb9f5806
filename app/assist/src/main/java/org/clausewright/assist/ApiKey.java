package org.clausewright.assist;

/// A key for a model endpoint. It shows itself to nobody who does not ask with [#reveal()].
public final class ApiKey {

    private static final int SHORTEST_SECRET = 8;

    private final String secret;

    public ApiKey(String secret) {
        if (secret.isBlank()) {
            throw new IllegalArgumentException("a key is not blank");
        }
        this.secret = secret.strip();
    }

    /// The key itself, for the one header that it goes into and the store that keeps it.
    public String reveal() {
        return secret;
    }

    /// The text with this key taken out, wherever it stands in it. What is too short for a secret stays: servers that
    /// want no key are given a word in its place, such as `none`, which stands in many texts.
    public String redact(String text) {
        return secret.length() < SHORTEST_SECRET ? text : text.replace(secret, "[key]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey key && key.secret.equals(secret);
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    @Override
    public String toString() {
        return "[key]";
    }
}
