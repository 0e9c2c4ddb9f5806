package org.clausewright.spec;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The hash by which decisions and the lock file know a sentence: the first 12 hex digits of the SHA-256 of its source
/// text in UTF-8, runs of white space collapsed to one blank and trimmed at the ends.
public final class SentenceHash {

    private SentenceHash() {}

    public static String of(String sentence) {
        String collapsed = sentence.strip().replaceAll("(?U)\\s+", " ");
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(collapsed.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
